import { readFileSync } from 'node:fs';
import { inProject } from '../project/project.mjs';
import { renderPage } from './peers/pages.mjs';
import { listSteps } from './peers/story.js';

const SHEET = '<link rel="stylesheet" href="/dist/desertion-story.css">';
const BUNDLE = `${SHEET}\n<script type="module" src="/dist/desertion-story.js"></script>`;
/** One graphic's own file, and what that imports named beside it, as the builder writes it. */
const byFile = (tag) =>
  [
    SHEET,
    ...readNeeded()[tag].map((file) => `<link rel="modulepreload" href="/dist/${file}">`),
    `<script type="module" src="/dist/elements/${tag}.js"></script>`,
  ].join('\n');
const readNeeded = () => JSON.parse(read('preload.json'));
const AUTOLOADER = `${SHEET}\n<script type="module" src="/dist/autoload.js"></script>`;
const STYLE = '<style>body { margin: 0 }</style>';

/** The states of a field that are those of the peers' chart. */
const STATES = { all: 'all', year: '2024', half: '2025-h1', rest: 'rest' };

const renderSteps = (count) =>
  listSteps(count)
    .map(
      ({ state, text }) => `<scrolly-step state="${STATES[state]}"><p>${text}</p></scrolly-step>`,
    )
    .join('\n');

const renderStory = (steps) => `<scrolly-story>
<case-field></case-field>
${renderSteps(steps)}
</scrolly-story>
`;

const THREE = `<scrolly-story>
<case-field id="field"></case-field>
<origin-shift id="origin"></origin-shift>
<projection-meter id="meter"></projection-meter>
<scrolly-step graphic="field" state="all"><p>The list.</p></scrolly-step>
<scrolly-step graphic="field" state="2024"><p>A year.</p></scrolly-step>
<scrolly-step graphic="origin" state="early"><p>From the rear.</p></scrolly-step>
<scrolly-step graphic="origin" state="2025"><p>From the front.</p></scrolly-step>
<scrolly-step graphic="meter" state="rate"><p>The rate.</p></scrolly-step>
<scrolly-step graphic="meter" state="year-end"><p>By the end of the year.</p></scrolly-step>
</scrolly-story>
`;

const WHOLE = '<desertion-story></desertion-story>';
const read = (file) => readFileSync(inProject('dist', file), 'utf8');
/** What stands inside a tag before any script, with its looks: such a page links no sheet. */
const around = (tag, file, attributes = '') => `<${tag}${attributes}>\n${read(file)}\n</${tag}>`;
const SCRIPT = '<script type="module" src="/dist/desertion-story.js"></script>';

const ALONE = '<case-field state="all"></case-field>';

/** The pages of ours; what a quick run leaves out is spared. */
export const OURS = {
  one: { title: 'one graphic', render: () => renderOurs(ALONE) },
  'one-file': {
    title: 'one graphic, its own file',
    render: () => renderOurs(ALONE, byFile('case-field')),
  },
  'one-autoload': {
    title: 'one graphic, autoload.js',
    isSpared: true,
    render: () => renderOurs(ALONE, AUTOLOADER),
  },
  story: {
    title: 'a story of one graphic',
    render: ({ stories = 1, steps } = {}) => renderOurs(renderStory(steps).repeat(stories)),
  },
  three: { title: 'three graphics in a story', render: () => renderOurs(THREE) },
  'three-autoload': {
    title: 'three graphics, autoload.js',
    isSpared: true,
    render: () => renderOurs(THREE, AUTOLOADER),
  },
  whole: { title: '`<desertion-story>`', render: () => renderOurs(WHOLE) },
  'whole-autoload': {
    title: '`<desertion-story>`, autoload.js',
    isSpared: true,
    render: () => renderOurs(WHOLE, AUTOLOADER),
  },
  'whole-markup': {
    title: '`<desertion-story>` around its static file',
    render: () => renderOurs(around('desertion-story', 'desertion-story.html'), SCRIPT),
  },
  'one-markup': {
    title: 'one graphic around its static file',
    render: () => renderOurs(around('projection-meter', 'elements/projection-meter.html'), SCRIPT),
  },
};

function renderOurs(body, head = BUNDLE) {
  return renderPage('Ours', `${head}\n${STYLE}`, body);
}

/** A picture of other people's, of 3,000 nodes, which sticks beside steps; in a story, or in none. */
export function renderForeign(isStory) {
  const marks = Array.from(
    { length: 2998 },
    (_, i) => `<rect x="${(i % 60) * 10}" y="${Math.floor(i / 60) * 10}" width="8" height="8"/>`,
  );
  const picture = `<svg id="foreign" role="img" aria-label="3,000 marks" viewBox="0 0 600 500" style="width: 100%; height: 80vh"><g>${marks.join('')}</g></svg>`;
  const steps = listSteps().map(
    ({ text }, i) => `<section${isStory ? ` data-step="${i}"` : ''}><p>${text}</p></section>`,
  );
  if (isStory) return renderOurs(`<scrolly-story>${picture}${steps.join('')}</scrolly-story>`);
  const style =
    '<style>body{margin:0}main{display:grid;grid-template-columns:20em 1fr}svg{position:sticky;top:0}section{height:85vh}</style>';
  return renderPage(
    'Foreign',
    style,
    `<main><div>${steps.join('')}</div><div>${picture}</div></main>`,
  );
}
