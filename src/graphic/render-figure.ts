import { html, nothing, type TemplateResult } from 'lit';
import { type Note, type StateCopy, toSentence } from '../figure/copy.js';
import { type FigureView, languageOfWords, nameOf } from '../figure/figure-view.js';
import { sourceLine } from '../words/words.js';
import { renderTools } from './render-tools.js';

/**
 * Eyebrow, headline, picture or table, notes, source line and what a reader can do with it: the same for every graphic.
 * The words of all states are set in the same place, one of them visible: the room that they take
 * is that of the longest, so that nothing moves from state to state.
 */
export function renderFigure(view: FigureView): TemplateResult {
  const { staged, state, tableView, copy } = view;
  const hidden = staged ? 'true' : nothing;
  return html`<figure
    part="figure"
    lang=${languageOfWords(copy)}
    aria-label=${nameOf(view)}
    data-shown=${state}
  >
    <div class="pile said" aria-hidden=${hidden}>${renderPile(view, renderEyebrow)}</div>
    <div class="pile said" aria-hidden=${hidden}>${renderPile(view, renderHeadline)}</div>
    ${(tableView ?? renderPictureView)(view)}
    <div class="foot said">
      <div class="pile" aria-hidden=${hidden}>
        ${renderPile(view, (it) => renderRemarks(it, view))}
      </div>
      ${renderTools(view)}
    </div>
  </figure>`;
}

function renderPile(
  { stateCopies, state }: FigureView,
  render: (stateCopy: StateCopy) => TemplateResult | typeof nothing,
): TemplateResult[] {
  return [...stateCopies].map(
    ([name, stateCopy]) =>
      html`<div class=${name === state ? 'shown' : 'waiting'}>${render(stateCopy)}</div>`,
  );
}

function renderEyebrow({ eyebrow }: StateCopy): TemplateResult | typeof nothing {
  if (!eyebrow) return nothing;
  const { scope, counted, certainties } = eyebrow;
  return html`<p part="eyebrow" class="eyebrow">
    <span><em>${scope}</em>&ensp;<span class="counted">${counted}</span></span>
    <span
      >${certainties.map(({ certainty, name }) => html`<i class=${certainty}>${name}</i> `)}</span
    >
  </p>`;
}

function renderHeadline({ marked: [before, finding, after] }: StateCopy): TemplateResult {
  const words = [before, finding && html`<em part="finding">${finding}</em>`, after];
  return html`<p part="headline" class="headline">${words}</p>`;
}

function renderRemarks(stateCopy: StateCopy, { copy }: FigureView): TemplateResult {
  const ids = stateCopy.about.map((id) => copy.figure(id).source);
  return html`<p part="notes" class="notes">${stateCopy.notes.map(renderNote)}</p>
    <p part="source" class="source">${sourceLine(ids, copy.story, copy.format)}</p>`;
}

/** The first note, what a reader has to know, stands at every width; others where there is room. */
function renderNote({ text, derived }: Note, index: number): TemplateResult {
  const note = html`<span class=${derived ? 'derived' : nothing}>${text}</span>`;
  return html`<span class=${index > 0 ? 'more' : nothing}>${index > 0 ? ' · ' : ''}${note}</span>`;
}

function renderPictureView({
  stateCopies,
  state,
  staged,
  picture,
  over,
}: FigureView): TemplateResult {
  const stateCopy = stateCopies.get(state);
  return html`<div
      part="picture"
      class="picture"
      role=${staged ? nothing : 'img'}
      aria-hidden=${staged ? 'true' : nothing}
      aria-label=${staged || !stateCopy ? nothing : toSentence(stateCopy.picture)}
    >
      ${picture}
    </div>
    ${over}`;
}
