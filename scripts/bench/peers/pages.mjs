import { readFileSync } from 'node:fs';
import { listSteps, STATES, TIME } from './story.js';

/** Every peer: what tells the story, and whether its prose is in the page or written by script. */
export const PEERS = {
  native: { title: 'native' },
  'd3-canvas': { title: 'd3 modules + scrollama, canvas', axis: '<svg class="axis"></svg>' },
  'd3-svg': {
    title: 'd3 (UMD) + scrollama, SVG',
    axis: '<svg class="axis"></svg>',
    picture: '<svg class="chart"></svg>',
    scripts: { d3: 'd3/dist/d3.min.js', scrollama: 'scrollama/build/scrollama.min.js' },
  },
  svelte: { title: 'Svelte 5 + svelte-scroller', isRendered: true },
  gsap: { title: 'GSAP ScrollTrigger' },
  react: { title: 'React + react-scrollama', isRendered: true },
};

const style = readFileSync(new URL('page.css', import.meta.url), 'utf8');

/** A page with as many stories and steps as asked for, told by a peer. */
export function renderPeer(name, { stories = 1, steps } = {}) {
  const { title, scripts = {} } = PEERS[name];
  const kind = Object.keys(scripts).length ? 'defer' : 'type="module"';
  const files = [...Object.keys(scripts), 'main'].map(
    (file) => `<script ${kind} src="/peers/${name}/${file}.js"></script>`,
  );
  return renderPage(
    title,
    `<style>\n${style}</style>\n${files.join('\n')}`,
    renderMain(name, steps).repeat(stories),
  );
}

function renderMain(name, count) {
  const { isRendered, axis, picture = '<canvas></canvas>' } = PEERS[name];
  if (isRendered) return `<main${count ? ` data-steps="${count}"` : ''}></main>`;
  const steps = listSteps(count);
  const [{ state }] = steps;
  const ticks = TIME.ticks.map((tick) => `<li>${tick}</li>`).join('');
  return `<main>
<figure data-state="${state}">
<h2>${STATES[state].headline}</h2>
<div class="picture">${picture}</div>
${axis ?? `<ol class="axis">${ticks}</ol>`}
<figcaption>Source: one list</figcaption>
</figure>
<div class="steps">
${steps.map(({ state, text }) => `<section data-state="${state}"><p>${text}</p></section>`).join('\n')}
</div>
</main>
`;
}

/** What every page of the bench has. */
export function renderPage(title, head, body) {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
${head}
</head>
<body>
${body}
</body>
</html>
`;
}
