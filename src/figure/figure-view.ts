import { nothing, type TemplateResult } from 'lit';
import type { Figure } from '../story/figure.js';
import type { Copy, StateCopy } from './copy.js';

/** What the figure of a graphic shows: the picture, and all that stands around it. */
export interface FigureView {
  copy: Copy;
  /** What each state says, by its name, and which of them is shown. */
  stateCopies: ReadonlyMap<string, StateCopy>;
  state: string;
  label: string;
  /** In a story, which describes it in words: assistive technology then skips the picture. */
  staged: boolean;
  picture: unknown;
  /** HTML in the same place as the picture, which readers can reach: its links, its words. */
  over: unknown;
  /** The figures of the table, and of the data to take away. */
  figures: readonly Figure[];
  noTable: boolean;
  noDownload: boolean;
  /** Renders the table in place of the picture; undefined while the picture is shown. */
  tableView: ((view: FigureView) => TemplateResult) | undefined;
  showTable: (table: FigureView['tableView']) => void;
  /** Renders what a reader can do with the graphic; undefined until it has been loaded. */
  tools: ((view: FigureView, back: PictureOrWords) => TemplateResult) | undefined;
}

/** What a table stands in place of. */
export type PictureOrWords = 'picture' | 'words';

/** A story of an author's own is in the page's language, whatever that is. */
export function languageOfWords({ story, format }: Pick<Copy, 'story' | 'format'>): string {
  // Where it is nothing, no attribute is written.
  return story.isOwn ? (nothing as unknown as string) : format.language;
}

/** The accessible name, whatever is shown of the figure: its author's, or the headline. */
export function nameOf({ label, stateCopies, state }: FigureView): string {
  return label || (stateCopies.get(state)?.headline ?? '');
}
