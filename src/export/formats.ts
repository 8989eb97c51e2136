import type { FigureView } from '../figure/figure-view.js';
import type { saveWords } from '../words/save-words.js';
import type { pageSizes } from './page-sizes.js';

/** One of the ways to save a graphic. */
export interface SaveChoice {
  word: keyof typeof saveWords;
  format: 'png' | 'svg' | 'csv';
  /** The page that it is laid out on; only for pictures. */
  page?: keyof typeof pageSizes;
}

const choices: readonly SaveChoice[] = [
  { word: 'postPng', format: 'png', page: 'post' },
  { word: 'squarePng', format: 'png', page: 'square' },
  { word: 'printPng', format: 'png', page: 'print' },
  { word: 'postSvg', format: 'svg', page: 'post' },
  { word: 'squareSvg', format: 'svg', page: 'square' },
  { word: 'printSvg', format: 'svg', page: 'print' },
  { word: 'csv', format: 'csv' },
];

/** What can be saved of a graphic; one in words alone has no picture. */
export function listChoices(view: FigureView): readonly SaveChoice[] {
  return choices.filter(({ format }) => format === 'csv' || hasPicture(view));
}

export const hasPicture = ({ picture }: FigureView): boolean => picture !== undefined;
