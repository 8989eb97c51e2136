import { inTurn } from '../../../support/in-turn.js';

/**
 * Has boxes drawn that are drawn otherwise when they come near, one after another while the page is idle:
 * whoever keeps a page as one long picture never comes near.
 */
export function drawInTurn(boxes: readonly HTMLElement[]): void {
  for (const box of boxes) inTurn(() => (box.style.contentVisibility = 'visible'));
}
