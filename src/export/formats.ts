import type { FigureView } from '../figure/figure-view.js';
import type { saveWords } from '../words/save-words.js';
import { type PageSize, pageSizes } from './page-sizes.js';
import type { SaveFormat } from './scrolly-save-event.js';

/** One of the ways to export a graphic. */
export interface ExportChoice {
  word: keyof typeof saveWords;
  format: SaveFormat;
  /** The page that it is laid out on; only for pictures. */
  size?: PageSize;
}

const { post, print } = pageSizes;

const choices: readonly ExportChoice[] = [
  { word: 'postPng', format: 'png', size: post },
  { word: 'postSvg', format: 'svg', size: post },
  { word: 'printPng', format: 'png', size: print },
  { word: 'printSvg', format: 'svg', size: print },
  { word: 'csv', format: 'csv' },
  { word: 'share', format: 'share', size: post },
];

/** The exports that this browser offers of a graphic; one in words alone has no picture. */
export function listChoices(view: FigureView): readonly ExportChoice[] {
  return choices.filter(({ format }) =>
    format === 'share'
      ? typeof navigator.share === 'function'
      : format === 'csv' || hasPicture(view),
  );
}

export const hasPicture = ({ picture }: FigureView): boolean => picture !== undefined;
