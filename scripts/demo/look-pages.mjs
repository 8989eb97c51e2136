import { escapeHtml, renderPage } from './render-page.mjs';
import { renderSections, renderText } from './render-story.mjs';

/** Made-up papers that tell the same story in their own looks, each by a style sheet beside its page. */
const LOOKS = {
  tabloid: {
    paper: 'The Daily Lantern',
    kicker: 'Inside the army',
    title: 'Gone: the list grows faster',
    standfirst:
      'Name after name, unit after unit. An army’s own list fills up at {D1} its old pace.',
    byline: 'By our foreign desk',
  },
  broadsheet: {
    paper: 'The Meridian Gazette',
    kicker: 'Russia',
    title: 'A list of deserters lengthens, and the pace with it',
    standfirst:
      'One internal document counts {F4} names. What it says of the whole army is less certain, and is told here as such.',
    byline: 'From our correspondents',
  },
  'data-desk': {
    paper: 'Parallax / data',
    kicker: 'Desertion, by degree of certainty',
    title: 'What is counted, what is claimed, what is only projected',
    standfirst:
      'One list, {F4} entries, read mark by mark. Every figure says how it is known, and every sum shows its parts.',
    byline: 'Data desk',
  },
};

/** The looks of docs/theming.md as pages: the same tags in each, and nothing but tokens and parts between them. */
export function renderLookPages() {
  return Object.fromEntries(
    Object.entries(LOOKS).map(([name, look]) => [
      `demo/looks/${name}.html`,
      renderLook(name, look),
    ]),
  );
}

function renderLook(name, { paper, kicker, title, standfirst, byline }) {
  const [, ...sections] = renderSections();
  const others = Object.keys(LOOKS)
    .filter((it) => it !== name)
    .map((it) => `<a href="${it}.html">${escapeHtml(LOOKS[it].paper)}</a>`);
  const body = `
<header class="paper">
  <p>${escapeHtml(paper)}</p>
</header>
<main>
<div class="opening">
  <p class="kicker">${escapeHtml(kicker)}</p>
  <h1>${escapeHtml(title)}</h1>
  <p class="standfirst">${renderText(standfirst)}</p>
  <p class="byline">${escapeHtml(byline)}</p>
</div>
${sections.join('\n')}
</main>
<footer class="after">
  <p>
    A made-up paper, in <a href="${name}.css">a style sheet</a> of tokens and parts alone. The same in
    ${others.join(' and ')}, and <a href="../index.html">as it comes</a>.
  </p>
</footer>`;
  return renderPage({
    title: `${title} – ${paper}`,
    description: `The story in the looks of a made-up paper: ${name}.`,
    root: '../../',
    sheet: `demo/looks/${name}.css`,
    body,
  });
}
