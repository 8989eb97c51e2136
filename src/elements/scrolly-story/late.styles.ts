import { type CSSResult, unsafeCSS } from 'lit';
import { progressStyles, progressTimeline } from '../../theme/progress.js';
import { surfaceStyles } from '../../theme/surface.styles.js';
import { printStyles } from './print.styles.js';
import { barStyles } from './reader/reader-bar.styles.js';

/** The reader's bar, the line that shows how far the story has come, and paper: none takes room from what stands. */
export const lateStyles: readonly CSSResult[] = [
  surfaceStyles,
  barStyles,
  printStyles,
  unsafeCSS(`:host { ${progressTimeline} } ${progressStyles}`),
];
