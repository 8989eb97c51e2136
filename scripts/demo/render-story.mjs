import { articleSteps } from '../../dist/story/article-steps.js';
import { fillText } from '../../dist/story/fill-text.js';
import { createFormatter } from '../../dist/story/format-figure.js';
import { castFigures, graphicNeeds } from '../../dist/story/graphics.js';
import { builtInStory } from '../../dist/story/known-stories.js';
import { sourceNames } from '../../dist/story/source-names.js';
import { escapeHtml, indent } from './render-page.mjs';

/** A story with its steps and a formatter: what every function here writes from. */
export function prepare(story, steps) {
  return { story, steps, say: createFormatter(story, 'en') };
}

const builtIn = prepare(builtInStory(), articleSteps);

/** Prose with its figures filled in, each marked with the fact that it states. */
export function renderText(text, { story, say } = builtIn) {
  return fillText(text, story, say)
    .map(({ text: part, figure }) =>
      figure
        ? `<data value="${escapeHtml(figure.value)}" data-fact="${figure.id}" data-certainty="${figure.certainty}">${escapeHtml(part)}</data>`
        : escapeHtml(part),
    )
    .join('');
}

/** The whole story as markup that any page can hold: the steps, and a table in each graphic. */
export function renderStory(name, told = builtIn, attributes = '') {
  const tags = [...new Set(told.steps.map(({ graphic }) => graphic))];
  return `<scrolly-story name="${name}"${attributes}>
${tags.map((tag) => indent(renderGraphic(tag, '', told), 2)).join('\n')}
${told.steps.map((step) => indent(renderStep(step, told), 2)).join('\n')}
</scrolly-story>`;
}

function renderStep({ name, graphic, state, heading, text }, told) {
  return `<scrolly-step name="${name}" graphic="${graphic}" state="${state}">
${heading ? `  <h2>${escapeHtml(heading)}</h2>\n` : ''}${text.map((paragraph) => `  <p>${renderText(paragraph, told)}</p>`).join('\n')}
</scrolly-step>`;
}

/** A graphic with its figures as a table: what readers have without JavaScript. */
export function renderGraphic(tag, attributes = '', told = builtIn) {
  return `<${tag}${attributes}>
${indent(renderTable(tag, told), 2)}
</${tag}>`;
}

function renderTable(tag, { story, say }) {
  const own = story.data.graphics?.[tag]?.figures;
  const rows = [...castFigures(graphicNeeds[tag], own).values()].map((id) => {
    const figure = story.figures.get(id);
    const cells = [
      say.qualified(figure),
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
export function renderSources({ story } = builtIn) {
  const items = story.data.sources.map(
    ({ label, url, via }) =>
      `  <li>${url ? `<a href="${escapeHtml(url)}">${escapeHtml(label)}</a>` : escapeHtml(label)}${via ? `, as reported by ${escapeHtml(story.sources.get(via).label)}` : ''}</li>`,
  );
  return `<ul>
${items.join('\n')}
</ul>`;
}
