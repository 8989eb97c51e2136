import { sourceWords } from '../../dist/elements/desertion-story/source-words.js';
import { wordForms } from '../../dist/elements/desertion-story/word-forms.js';
import { createCopy } from '../../dist/figure/copy.js';
import { graphicWords } from '../../dist/graphic-words.js';
import { loadLanguage, translate } from '../../dist/languages/language.js';
import { articleSteps, articleStepsIn } from '../../dist/story/article/article-steps.js';
import { builtInStory } from '../../dist/story/article/built-in-story.js';
import { findBuiltIn } from '../../dist/story/article/excerpt.js';
import { bindRoles } from '../../dist/story/bind-roles.js';
import { chapterOf, cutIntoSections, isOpening } from '../../dist/story/chapters.js';
import { fillText } from '../../dist/story/format/fill-text.js';
import { createFormatter } from '../../dist/story/format/format-figure.js';
import { sourceNames } from '../../dist/story/format/source-names.js';
import { graphics } from '../../dist/story/graphics.js';
import { certainties } from '../../dist/story/vocabulary.js';
import { webAddress } from '../../dist/support/web-address.js';
import { certaintyNames } from '../../dist/words/certainty-words.js';
import { keyWords } from '../../dist/words/key-words.js';
import { withUnit } from '../../dist/words/source-in-full.js';
import { tableWords } from '../../dist/words/table-words.js';
import { put, words } from '../../dist/words/words.js';
import { renderStaticFigure } from '../static/static-figure.mjs';
import { renderStaticOpening } from '../static/static-opening.mjs';
import { escapeHtml, indent } from './render-page.mjs';

/** A story with its steps and a formatter: what every function here writes from. */
export function prepare(story, steps, src, language = 'en') {
  return { story, steps, src, format: createFormatter(story, language) };
}

/** The built-in story in one of its languages. */
export async function prepareIn(language) {
  await loadLanguage(language);
  return prepare(builtInStory(language), articleStepsIn(language), undefined, language);
}

const builtIn = prepare(builtInStory(), articleSteps);

function fill(text, { story, format }, render) {
  return fillText(text, story, format)
    .map((part) => (part.figure ? render(part) : escapeHtml(part.text)))
    .join('');
}

/** A heading or another single line, with its figures as text. */
const renderLine = (text, told) => fill(text, told, (part) => escapeHtml(part.text));

/** Prose with its figures filled in, each a tag that says on request what it is. */
export function renderText(text, told = builtIn) {
  return fill(text, told, (part) =>
    wordForms.includes(part.form) ? renderData(part) : renderFigure(part, told),
  );
}

function renderFigure({ text, figure: { id, certainty }, form }, { src }) {
  const attributes = [
    `fact="${escapeHtml(id)}"`,
    ...(form ? [`form="${form}"`] : []),
    // Lets the page's sheet reserve the room of the figure before the script has come.
    ...(certainty === 'derived' ? ['data-certainty="derived"'] : []),
    ...(src ? [`src="${escapeHtml(src)}"`] : []),
  ];
  return `<story-figure ${attributes.join(' ')}>${escapeHtml(text)}</story-figure>`;
}

/** A figure without any tag of ours, marked with the fact that it states. */
function renderData({ text, figure: { id, value, certainty } }) {
  return `<data value="${escapeHtml(value)}" data-fact="${escapeHtml(id)}" data-certainty="${certainty}">${escapeHtml(text)}</data>`;
}

/** A story as sections of composed tags and of prose between them, as any page can hold them. */
export function renderSections(told = builtIn, attributes = '') {
  return cutIntoSections(told.steps).map(({ graphics, steps }) =>
    graphics.length
      ? renderStaged(graphics, steps, told, attributes)
      : steps.map((step) => renderProse(step, told)).join('\n'),
  );
}

/** Three graphics on one stage, to show layouts by. */
export function renderStory(name) {
  const chapters = ['2024', '2025', 'projection', 'origin'];
  const steps = articleSteps.filter((step) => chapters.includes(chapterOf(step)));
  return renderSections({ ...builtIn, steps }, ` name="${name}"`).join('\n');
}

/**
 * The whole story without script: prose in order, and a table for each graphic. With `pictures`, each table
 * has the first picture of its graphic, and the title stands among the marks of the opening; a content system
 * that takes pictures away and leaves the words in them is better served without.
 */
export function renderStaticStory(told = builtIn, { pictures = false } = {}) {
  const write = (part) => (pictures ? `<div class="scrolly-chapter">\n${part}\n</div>` : part);
  return cutIntoSections(told.steps)
    .flatMap(({ graphics, steps }) => [
      ...steps.map((step) =>
        pictures && isOpening(step)
          ? renderStaticOpening(told.format.language, renderTitle(step, told), ownOf(told))
          : write(renderPlainStep(step, told)),
      ),
      ...(graphics.length ? graphics : steps.flatMap(listGraphic)).map((tag) =>
        write(pictures ? renderStill(tag, { told, isLight: true }) : renderTable(tag, told)),
      ),
    ])
    .join('\n');
}

/** An opening tells its one number in words. */
const listGraphic = (step) => (isOpening(step) ? [] : (step.graphic ?? []));

/** A step without any tag of ours. */
export function renderPlainStep({ name, heading, text }, told) {
  return [
    ...(heading
      ? [
          `<h2${name === 'sources' ? ` id="scrolly-${name}"` : ''}>${renderLine(heading, told)}</h2>`,
        ]
      : []),
    ...text.map((paragraph) => `<p>${fill(paragraph, told, renderData)}</p>`),
    ...(name === 'sources' ? [renderSources(told)] : []),
  ].join('\n');
}

/** What stands in the clearing of an opening, as the tag for the whole story has it. */
function renderTitle({ heading, text }, told) {
  const { topic } = translate(sourceWords, 'source-words', told.format.language);
  return [
    ...(told.story.isOwn ? [] : [`<p class="scrolly-topic">${escapeHtml(topic)}</p>`]),
    ...(heading ? [`<h2>${renderLine(heading, told)}</h2>`] : []),
    ...text.map((paragraph) => `<p>${fill(paragraph, told, renderData)}</p>`),
    ...renderOrigin(told),
  ].join('\n');
}

/** When and by whom what is told was reported: the source through which the others have reached us. */
function renderOrigin(told) {
  const { story, format, steps } = told;
  const { sources } = story.data;
  const outlet = sources.find(({ id, date }) => date && sources.some(({ via }) => via === id));
  if (!outlet) return [];
  const { report } = translate(sourceWords, 'source-words', format.language);
  const date = format.period({ from: outlet.date, to: outlet.date });
  const end = steps.at(-1);
  const way = end?.heading
    ? ` · <a href="#scrolly-${end.name}">${renderLine(end.heading, told)}</a>`
    : '';
  return [
    `<p class="scrolly-origin">${put(escapeHtml(report), { date })} · ${escapeHtml(outlet.label)}${way}</p>`,
  ];
}

function renderStaged(graphics, steps, told, attributes) {
  return `<scrolly-story${attributes}>
${graphics.map((tag) => indent(renderGraphic(tag, '', told), 2)).join('\n')}
${steps.map((step) => indent(renderStep(step, told), 2)).join('\n')}
</scrolly-story>`;
}

function renderStep(step, told) {
  const [name, graphic, state] = [step.name, step.graphic, step.state].map(escapeHtml);
  return `<scrolly-step name="${name}" graphic="${graphic}" state="${state}">
${indent(renderWords(step, told), 2)}
</scrolly-step>`;
}

function renderProse(step, told) {
  const { name, graphic } = step;
  if (isOpening(step)) return renderOpening(step, told);
  const parts = [
    renderWords(step, told),
    ...(graphic ? [renderGraphic(graphic, '', told)] : []),
    ...(name === 'sources'
      ? [...(told.steps.some(isOpening) ? [] : [renderKey(told)]), renderSources(told)]
      : []),
  ];
  return `<section class="after" id="${escapeHtml(name)}">
${indent(parts.join('\n'), 2)}
</section>`;
}

/** The title among the marks of the whole list, and below it how to read marks. */
function renderOpening({ name, heading, text }, told) {
  const { topic, report, key } = translate(sourceWords, 'source-words', told.format.language);
  const { date, label } = told.story.data.sources[0];
  const day = told.format.period({ from: date, to: date });
  const time = `<time datetime="${escapeHtml(date)}">${escapeHtml(day)}</time>`;
  const end = told.steps.at(-1);
  return `<header id="${escapeHtml(name)}">
  <case-field state="opening" no-table no-download>
    <div class="masthead" slot="clearing">
      <p class="kicker">${escapeHtml(topic)}</p>
      <h1>${renderLine(heading, told)}</h1>
${text.map((paragraph) => `      <p class="standfirst">${renderText(paragraph, told)}</p>`).join('\n')}
      <p class="origin">${put(escapeHtml(report), { date: time })} · ${escapeHtml(label)} · <a href="#${escapeHtml(end.name)}">${renderLine(end.heading, told)}</a></p>
    </div>
  </case-field>
  <section class="key">
    <h2>${escapeHtml(key)}</h2>
${indent(renderKey(told), 4)}
  </section>
</header>`;
}

function renderWords({ heading, text }, told) {
  return [
    ...(heading ? [`<h2>${renderLine(heading, told)}</h2>`] : []),
    ...text.map((paragraph) => `<p>${renderText(paragraph, told)}</p>`),
  ].join('\n');
}

/** A graphic with its figures as a table: what readers have without JavaScript. */
export function renderGraphic(tag, attributes = '', told = builtIn) {
  return `<${tag}${attributes}>
${indent(renderTable(tag, told), 2)}
</${tag}>`;
}

/**
 * A graphic before any script, in one of its states: its words and its picture, which the tag around them
 * takes over, and its table.
 */
export function renderStill(tag, { state, told = builtIn, isLight } = {}) {
  const table = renderTable(tag, told);
  const { language } = told.format;
  return renderStaticFigure(tag, { state, language, table, isLight, story: ownOf(told) });
}

/** A graphic knows its part of the built-in story by itself. */
const ownOf = ({ story }) => (findBuiltIn(story.data) ? undefined : story);

/**
 * The figures of a graphic, each with its unit, period, certainty and source, under its first headline;
 * and those that only its steps tell.
 */
export function renderTable(tag, told = builtIn) {
  const { story, format } = told;
  const ids = bindRoles(graphics[tag].roles, story.data.graphics?.[tag]?.figures);
  const names = translate(certaintyNames, 'certainty-words', format.language);
  const [figure, value, , ...others] = translate(
    tableWords,
    'table-words',
    format.language,
  ).columns;
  const found = [...ids.values(), ...listUntabulated(tag, told)].map((id) => story.figures.get(id));
  // What a story leaves out has no row.
  const rows = found.filter(Boolean).map((figure) => {
    const cells = [
      withUnit(format.qualified(figure) || figure.value, figure, format),
      format.period(figure.period),
      names[figure.certainty],
      figure.sum ? format.sum(figure) : sourceNames([figure.source], story),
    ];
    return `    <tr>
      <th scope="row">${escapeHtml(figure.label)}</th>
${cells.map((cell) => `      <td>${escapeHtml(cell)}</td>`).join('\n')}
    </tr>`;
  });
  return `<table>
  <caption>${escapeHtml(readHeadline(tag, ids, story, format))}</caption>
  <thead>
    <tr>
${[figure, value, ...others].map((head) => `      <th scope="col">${head}</th>`).join('\n')}
    </tr>
  </thead>
  <tbody>
${rows.join('\n')}
  </tbody>
</table>`;
}

/**
 * How to read the marks, in words: what readers have without JavaScript, and what keeps the room of the list
 * of samples until that has come.
 */
function renderKey({ story, format }) {
  const names = translate(certaintyNames, 'certainty-words', format.language);
  const meanings = translate(keyWords, 'key-words', format.language);
  const used = new Set([...story.figures.values()].map(({ certainty }) => certainty));
  const items = certainties
    .filter((it) => used.has(it))
    .map((it) => `    <li><strong>${names[it]}</strong> <span>${meanings[it]}</span></li>`);
  return `<certainty-key>
  <ul>
${items.join('\n')}
  </ul>
</certainty-key>`;
}

/** Who said it and through whom, for the end of the page. */
export function renderSources({ story, format } = builtIn) {
  const { via: through } = translate(words, 'words', format.language);
  const items = story.data.sources.map(
    ({ label, url, via }) =>
      `  <li>${webAddress(url) ? `<a href="${escapeHtml(url)}">${escapeHtml(label)}</a>` : escapeHtml(label)}${via ? `, ${put(through, { outlet: escapeHtml(story.sources.get(via).label) })}` : ''}</li>`,
  );
  return `<ul>
${items.join('\n')}
</ul>`;
}

/** The facts that the steps of a graphic tell, and that no graphic has in its table. */
function listUntabulated(tag, { story, steps }) {
  const tabulated = Object.entries(graphics).flatMap(([other, { roles }]) => [
    ...bindRoles(roles, story.data.graphics?.[other]?.figures).values(),
  ]);
  const texts = steps.filter(({ graphic }) => graphic === tag).flatMap(({ text }) => text);
  return story.data.facts
    .map(({ id }) => id)
    .filter((id) => !tabulated.includes(id))
    .filter((id) => texts.some((text) => text.includes(`{${id}}`)));
}

function readHeadline(tag, figures, story, format) {
  const own = story.data.graphics?.[tag];
  const said = { ...translate(graphicWords[tag], tag, format.language), ...own };
  // Not the first key of the words: an object has names like years before all others.
  const [state = ''] = graphics[tag].states;
  return createCopy(story, { figures, words: said }, format.language, () => 0).copyFor(state)
    .headline;
}
