import { readFileSync } from 'node:fs';
import { resolveStory } from '../../dist/story/check/resolve-story.js';
import { inProject } from '../project/project.mjs';
import { escapeHtml, renderPage } from './render-page.mjs';
import { prepare, renderSections, renderSources, renderText } from './render-story.mjs';

/**
 * Stories by others' data, each from a file in `demo/stories/` alone, by its page: what the page says round
 * the story. Texts name figures, and write no number.
 */
export const STORIES = {
  'second-story': {
    file: 'sea-level',
    link: 'the sea level',
    kicker: 'Global mean sea level',
    title: 'The sea climbs faster',
    description:
      'Global mean sea level: what was observed, what may come, and what nobody can say.',
    standfirst:
      'How far the oceans have risen is known within a margin; how far they will rise is a choice within a range. This page is told from one file of figures, by the graphics that were made for another story.',
    method:
      'What was observed is drawn outlined, for the report states it and the sums in millimetres are ours: {slow-rise:sum}; {fast-rise:sum}. A range is hatched up to its lower end and outlined up to its upper one.',
  },
  'iowa-power': {
    file: 'iowa-power',
    link: 'electricity in Iowa',
    kicker: 'Electricity in Iowa',
    title: 'Less from coal and gas, and more in all',
    description:
      'How much electricity Iowa made from fossil fuels, as a federal agency counted it.',
    standfirst:
      'For years Iowa’s power plants burnt more and more; then they burnt less. A public data set has every year of {fossil:period}.',
    method:
      'The figures are those of the data set, added up by years. Blocks are solid, for all of it was recorded; only paces, parts and differences are our arithmetic.',
  },
  'city-frost': {
    file: 'city-frost',
    link: 'frost in two cities',
    kicker: 'New York and Seattle',
    title: 'Two winters, far apart',
    description: 'Days with frost in New York and Seattle, counted from daily observations.',
    standfirst:
      'One winter in New York froze on {winter-before}, another on {winter-after}: what a public data set of daily readings says, and what it does not.',
    method:
      'A day has frost if its lowest reading is below freezing. Readings are those of the data set, in degrees Celsius; it says in which city they were taken, and not at which station.',
  },
  'federal-receipts': {
    file: 'federal-receipts',
    link: 'what Washington takes in',
    kicker: 'The federal budget of the United States',
    title: 'What Washington takes in',
    description: 'Federal receipts of the United States: what came in, and what was expected.',
    standfirst:
      'The crisis changed it by {change-part}; then it grew again. From corporations, the budget went on to expect {corporations-times} as much.',
    method:
      'What had come in is solid. What was expected is hatched, and rests on the budget as it was proposed. Dollars are those of their day; sums of millions are shortened, and to the last digit in the tables.',
  },
};

/** A page for each story: the same graphics, other figures, words, units and periods. */
export function renderStoryPages() {
  return Object.fromEntries(
    Object.entries(STORIES).map(([page, story]) => [`demo/${page}.html`, renderStoryPage(story)]),
  );
}

function renderStoryPage({ file, kicker, title, description, standfirst, method }) {
  const src = `stories/${file}.json`;
  const story = resolveStory(JSON.parse(readFileSync(inProject('demo', src), 'utf8')));
  const told = prepare(story, story.steps, src);
  const body = `
<header class="masthead">
  <p class="kicker">${escapeHtml(kicker)}</p>
  <h1>${escapeHtml(title)}</h1>
  <p class="standfirst">
    ${renderText(standfirst, told)}
  </p>
</header>
<main>
${renderSections(told, ` name="${file}" src="${src}"`).join('\n')}
<section class="after">
  <h2>Sources and method</h2>
  <p>
    ${renderText(method, told)}
  </p>
  ${renderSources(told)}
</section>
</main>`;
  return renderPage({ title, description, root: '../', body });
}
