import { type CSSResult, unsafeCSS } from 'lit';
import { progressStyles, progressTimeline } from '../../theme/progress.js';
import { surfaceStyles } from '../../theme/surface.styles.js';
import { barStyles } from './reader/reader-bar.styles.js';

/** The reader's bar, and the line that shows how far the story has come: neither takes room from what stands. */
export const lateStyles: readonly CSSResult[] = [
  surfaceStyles,
  barStyles,
  unsafeCSS(`:host { ${progressTimeline} } ${progressStyles}`),
];
