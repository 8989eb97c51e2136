import { html, nothing, type TemplateResult } from 'lit';
import type { Figure } from '../../story/figure.js';
import { hatches } from './render-label.js';
import { renderSaveButton } from './render-save-button.js';
import { toSentence, type Note, type Teller, type Telling } from './telling.js';
import { sourceLine, wordsIn } from './words.js';

export interface Frame {
  teller: Teller;
  /** What each state says, by its name, and which of them is shown. */
  tellings: ReadonlyMap<string, Telling>;
  state: string;
  label: string;
  /** In a story, which puts into words what the graphic shows: the picture is then decoration. */
  staged: boolean;
  picture: unknown;
  /** HTML in the same place as the picture, which readers can reach: its links, its words. */
  over: unknown;
  /** The figures of the table, and of the data to take away. */
  figures: readonly Figure[];
  noTable: boolean;
  noDownload: boolean;
  /** Renders the table in place of the picture; undefined while the picture is shown. */
  tableView: ((frame: Frame) => TemplateResult) | undefined;
  toggleTable: () => void;
}

/**
 * Headline, picture or table, notes, source line and what a reader can do with it: the same for every graphic.
 * The words of all states are set in the same place, one of them visible: the room that they take
 * is that of the longest, so that nothing moves from state to state.
 */
export function renderFrame(frame: Frame): TemplateResult {
  const { staged, state, tableView, teller } = frame;
  const hidden = staged ? 'true' : nothing;
  return html`<figure
    part="figure"
    lang=${languageOfWords(teller)}
    aria-label=${heardName(frame)}
    data-shown=${state}
  >
    ${hatches}
    <div class="pile" aria-hidden=${hidden}>
      ${renderPile(frame, ({ headline }) => html`<p part="headline" class="headline">${headline}</p>`)}
    </div>
    ${(tableView ?? renderPictureView)(frame)}
    <div class="foot">
      <div class="pile" aria-hidden=${hidden}>
        ${renderPile(frame, (it) => renderRemarks(it, frame))}
      </div>
      ${renderTools(frame)}
    </div>
  </figure>`;
}

function renderPile(
  { tellings, state }: Frame,
  render: (telling: Telling) => TemplateResult,
): TemplateResult[] {
  return [...tellings].map(
    ([name, telling]) =>
      html`<div class=${name === state ? 'shown' : 'waiting'}>${render(telling)}</div>`,
  );
}

function renderRemarks(telling: Telling, { teller }: Frame): TemplateResult {
  const ids = telling.about.map((id) => teller.figure(id).source);
  return html`<p part="notes" class="notes">${telling.notes.map(renderNote)}</p>
    <p part="source" class="source">${sourceLine(ids, teller.story, teller.say)}</p>`;
}

/** Two remarks stand everywhere, certainty and sum among them; more where there is room. */
function renderNote({ text, derived }: Note, index: number): TemplateResult {
  const note = html`<span class=${derived ? 'derived' : nothing}>${text}</span>`;
  return html`<span class=${index > 1 ? 'more' : nothing}>${index > 0 ? ' · ' : ''}${note}</span>`;
}

/** A story of an author's own is in the page's language, whatever that is. */
export function languageOfWords({ story, say }: Pick<Teller, 'story' | 'say'>): string {
  // Where it is nothing, no attribute is written.
  return story.isOwn ? (nothing as unknown as string) : say.language;
}

/** Where the headline is read anyway, as the first words of the figure, a name would say it twice. */
export function heardName(frame: Frame): string | typeof nothing {
  return frame.label || (frame.staged ? nameOf(frame) : nothing);
}

export function nameOf({ label, tellings, state }: Frame): string {
  return label || (tellings.get(state)?.headline ?? '');
}

function renderPictureView({ tellings, state, staged, picture, over }: Frame): TemplateResult {
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

/** What a reader can do with a graphic: see its table, take it away. */
export function renderTools(
  frame: Frame,
  back: 'showPicture' | 'showWords' = 'showPicture',
): TemplateResult | typeof nothing {
  if (frame.noTable && frame.noDownload) return nothing;
  return html`<div class="tools" lang=${frame.teller.say.language}>
    ${frame.noTable ? nothing : renderTableButton(frame, back)}
    ${frame.noDownload ? nothing : renderSaveButton(frame)}
  </div>`;
}

/** The button that changes between the table and what stands there otherwise. */
function renderTableButton(
  { tableView, toggleTable, teller: { say } }: Frame,
  back: 'showPicture' | 'showWords',
): TemplateResult {
  return html`<button part="table-button" aria-expanded=${Boolean(tableView)} @click=${toggleTable}>
    ${wordsIn(say)[tableView ? back : 'showTable']}
  </button>`;
}
