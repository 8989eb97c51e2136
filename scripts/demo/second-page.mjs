import { readFileSync } from 'node:fs';
import { resolveStory } from '../../dist/story/check/resolve-story.js';
import { inProject } from '../project.mjs';
import { renderPage } from './render-page.mjs';
import { prepare, renderSections, renderSources, renderText } from './render-story.mjs';

const FILE = 'stories/sea-level.json';

/** Another story, from a file alone: the same graphics, other figures, words, units and periods. */
export function renderSecondPage() {
  const story = resolveStory(JSON.parse(readFileSync(inProject(`demo/${FILE}`), 'utf8')));
  const told = prepare(story, story.steps, FILE);
  const body = `
<header class="masthead">
  <p class="kicker">Global mean sea level</p>
  <h1>The sea climbs faster</h1>
  <p class="standfirst">
    ${renderText('How far the oceans have risen is known within a margin; how far they will rise is a choice within a range. This page is told from one file of figures, by the graphics that were made for another story.', told)}
  </p>
</header>
<main>
${renderSections(told, ` name="sea" src="${FILE}"`).join('\n')}
<section class="after">
  <h2>Sources and method</h2>
  <p>
    ${renderText('What was observed is drawn outlined, for the report states it and the sums in millimetres are ours: {slow-rise:sum}; {fast-rise:sum}. A range is hatched up to its lower end and outlined up to its upper one.', told)}
  </p>
  ${renderSources(told)}
</section>
</main>`;
  return renderPage({
    title: 'The sea climbs faster',
    description:
      'Global mean sea level: what was observed, what may come, and what nobody can say.',
    root: '../',
    body,
  });
}
