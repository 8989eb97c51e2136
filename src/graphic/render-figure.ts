import { html, nothing, type TemplateResult } from 'lit';
import { heardName, languageOfWords, type FigureView } from '../figure/figure-view.js';
import { hatches } from './render-label.js';
import { renderTools } from './render-tools.js';
import { toSentence, type Note, type Telling } from '../figure/copy.js';
import { sourceLine } from '../words/words.js';

/**
 * Headline, picture or table, notes, source line and what a reader can do with it: the same for every graphic.
 * The words of all states are set in the same place, one of them visible: the room that they take
 * is that of the longest, so that nothing moves from state to state.
 */
export function renderFigure(view: FigureView): TemplateResult {
  const { staged, state, tableView, teller } = view;
  const hidden = staged ? 'true' : nothing;
  return html`<figure
    part="figure"
    lang=${languageOfWords(teller)}
    aria-label=${heardName(view)}
    data-shown=${state}
  >
    ${hatches}
    <div class="pile" aria-hidden=${hidden}>
      ${renderPile(view, ({ headline }) => html`<p part="headline" class="headline">${headline}</p>`)}
    </div>
    ${(tableView ?? renderPictureView)(view)}
    <div class="foot">
      <div class="pile" aria-hidden=${hidden}>
        ${renderPile(view, (it) => renderRemarks(it, view))}
      </div>
      ${renderTools(view)}
    </div>
  </figure>`;
}

function renderPile(
  { tellings, state }: FigureView,
  render: (telling: Telling) => TemplateResult,
): TemplateResult[] {
  return [...tellings].map(
    ([name, telling]) =>
      html`<div class=${name === state ? 'shown' : 'waiting'}>${render(telling)}</div>`,
  );
}

function renderRemarks(telling: Telling, { teller }: FigureView): TemplateResult {
  const ids = telling.about.map((id) => teller.figure(id).source);
  return html`<p part="notes" class="notes">${telling.notes.map(renderNote)}</p>
    <p part="source" class="source">${sourceLine(ids, teller.story, teller.say)}</p>`;
}

/**
 * The first two notes stand at every width, the certainty and the sum among them; others where
 * there is room.
 */
function renderNote({ text, derived }: Note, index: number): TemplateResult {
  const note = html`<span class=${derived ? 'derived' : nothing}>${text}</span>`;
  return html`<span class=${index > 1 ? 'more' : nothing}>${index > 0 ? ' · ' : ''}${note}</span>`;
}

function renderPictureView({ tellings, state, staged, picture, over }: FigureView): TemplateResult {
  const telling = tellings.get(state);
  return html`<div
      part="picture"
      class="picture"
      role=${staged ? nothing : 'img'}
      aria-hidden=${staged ? 'true' : nothing}
      aria-label=${staged || !telling ? nothing : toSentence(telling.picture)}
    >
      ${picture}
    </div>
    ${over}`;
}
