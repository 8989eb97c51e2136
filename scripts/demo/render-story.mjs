import { articleSteps } from '../../dist/story/article-steps.js';
import { chapterOf, cutIntoSections } from '../../dist/story/chapters.js';
import { fillText } from '../../dist/story/fill-text.js';
import { createFormatter } from '../../dist/story/format-figure.js';
import { graphicNeeds } from '../../dist/story/graphics.js';
import { builtInStory } from '../../dist/story/known-stories.js';
import { sourceNames } from '../../dist/story/source-names.js';
import { escapeHtml, indent } from './render-page.mjs';

const story = builtInStory();
const say = createFormatter(story, 'en');

/** Forms that write names and times, not figures. */
const NAMES = ['source', 'label', 'unit', 'note', 'qualifier', 'period', 'short-period', 'months'];

const parts = (text, render) =>
  fillText(text, story, say)
    .map((part) => (part.figure ? render(part) : escapeHtml(part.text)))
    .join('');

/** Prose with its figures filled in, each a tag that says on request what it is. */
export function renderText(text) {
  return parts(text, ({ text: part, figure, form }) =>
    NAMES.includes(form)
      ? renderData({ text: part, figure })
      : `<story-figure fact="${figure.id}"${form ? ` form="${form}"` : ''}>${escapeHtml(part)}</story-figure>`,
  );
}

/** The same without any tag of ours, each figure marked with the fact that it states. */
function renderPlainText(text) {
  return parts(text, renderData);
}

function renderData({ text, figure: { id, value, certainty } }) {
  return `<data value="${escapeHtml(value)}" data-fact="${id}" data-certainty="${certainty}">${escapeHtml(text)}</data>`;
}

/** Some chapters, or all, as sections of composed tags and prose that any page can hold. */
export function renderSections({ chapters } = {}) {
  const steps = articleSteps.filter((step) => !chapters || chapters.includes(chapterOf(step)));
  return cutIntoSections(steps).map((section) =>
    section.graphics.length
      ? renderStaged(section)
      : section.steps.map((step) => renderProse(step)).join('\n'),
  );
}

/** Three graphics on one stage, to show layouts by. */
export function renderStory(name) {
  const chapters = ['2024', '2025', 'projection', 'origin'];
  const [section] = renderSections({ chapters });
  return section.replace('<scrolly-story', `<scrolly-story name="${name}"`);
}

/** The whole story without script: prose in order, and a table for each graphic. */
export function renderStaticStory() {
  return cutIntoSections(articleSteps)
    .map(({ graphics, steps }) =>
      [
        ...steps.map(renderPlainStep),
        ...(graphics.length ? graphics : steps.flatMap(({ graphic }) => graphic ?? [])).map(
          renderTable,
        ),
      ].join('\n'),
    )
    .join('\n');
}

function renderPlainStep({ name, heading, text }) {
  const paragraphs = text.map((paragraph) => `<p>${renderPlainText(paragraph)}</p>`);
  const sources = name === 'sources' ? [renderSources()] : [];
  return [...(heading ? [`<h2>${escapeHtml(heading)}</h2>`] : []), ...paragraphs, ...sources].join(
    '\n',
  );
}

function renderStaged({ graphics, steps }) {
  return `<scrolly-story>
${graphics.map((tag) => indent(renderGraphic(tag), 2)).join('\n')}
${steps.map((step) => indent(renderStep(step), 2)).join('\n')}
</scrolly-story>`;
}

function renderStep({ name, graphic, state, heading, text }) {
  return `<scrolly-step name="${name}" graphic="${graphic}" state="${state}">
${heading ? `  <h2>${escapeHtml(heading)}</h2>\n` : ''}${text.map((paragraph) => `  <p>${renderText(paragraph)}</p>`).join('\n')}
</scrolly-step>`;
}

function renderProse({ name, graphic, heading, text }) {
  return `<section class="after" id="${name}">
${heading ? `  <h2>${escapeHtml(heading)}</h2>\n` : ''}${text.map((paragraph) => `  <p>${renderText(paragraph)}</p>`).join('\n')}
${graphic ? indent(renderGraphic(graphic), 2) : ''}
${name === 'sources' ? `  <certainty-key></certainty-key>\n${indent(renderSources(), 2)}` : ''}
</section>`;
}

/** A graphic with its figures as a table: what readers have without JavaScript. */
export function renderGraphic(tag, attributes = '') {
  return `<${tag}${attributes}>
${indent(renderTable(tag), 2)}
</${tag}>`;
}

function renderTable(tag) {
  const rows = graphicNeeds[tag].map(({ id }) => {
    const figure = story.figures.get(id);
    const cells = [
      say.qualified(figure) || figure.value,
      say.period(figure.period),
      figure.certainty,
      figure.sum ? say.sum(figure) : sourceNames([figure.source], story),
    ];
    return `    <tr>
      <th scope="row">${escapeHtml(figure.label)}</th>
${cells.map((cell) => `      <td>${escapeHtml(cell)}</td>`).join('\n')}
    </tr>`;
  });
  return `<table>
  <thead>
    <tr>
${['Figure', 'Value', 'Period', 'Certainty', 'Source or sum'].map((head) => `      <th scope="col">${head}</th>`).join('\n')}
    </tr>
  </thead>
  <tbody>
${rows.join('\n')}
  </tbody>
</table>`;
}

/** Who said it and through whom, for the end of the page. */
function renderSources() {
  const items = story.data.sources.map(
    ({ label, via }) =>
      `  <li>${escapeHtml(label)}${via ? `, as reported by ${escapeHtml(story.sources.get(via).label)}` : ''}</li>`,
  );
  return `<ul>
${items.join('\n')}
</ul>`;
}
