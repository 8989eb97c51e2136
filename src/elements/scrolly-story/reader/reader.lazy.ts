/* What only a reader asks for who does more than scroll: a chunk of its own. */
export { focusProse } from '../../../links/focus-prose.js';
export { ReaderPanel } from './reader-panel.js';
export { showFocused } from './show-focused.js';
