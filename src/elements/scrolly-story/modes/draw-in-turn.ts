import { whenIdle } from '../../../support/when-idle.js';

/**
 * Has boxes drawn that are drawn otherwise when they come near, one after another while the page is idle:
 * whoever keeps a page as one long picture never comes near.
 */
export function drawInTurn([first, ...rest]: readonly HTMLElement[]): void {
  if (!first) return;
  whenIdle(() => {
    first.style.contentVisibility = 'visible';
    drawInTurn(rest);
  }, true);
}
