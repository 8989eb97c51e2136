import { graphicTags } from '../../../story/graphic-tags.js';
import type { StoryHost } from '../story-host.js';
import { printAddress } from './print-address.js';

interface Drawn extends Element {
  performUpdate?(): void;
  drawForPrint?(): void;
}

/**
 * Draws every still picture of a flat story at once, in a column as wide as it will be on paper:
 * once printing begins, nothing can be loaded or measured.
 */
export function drawForPrint(host: StoryHost): void {
  const parts: Drawn[] = [host, ...host.steps];
  for (const part of parts) part.performUpdate?.();
  const prose = host.renderRoot.querySelector<HTMLElement>('.flat .prose');
  if (!prose) return;
  prose.classList.add('paper');
  const takeBack = printAddress(host);
  const end = (): void => {
    prose.classList.remove('paper');
    takeBack();
  };
  window.addEventListener('afterprint', end, { once: true });
  const stills = parts.flatMap(({ shadowRoot }) => [
    ...(shadowRoot?.querySelectorAll<HTMLElement>('[part="still"]') ?? []),
  ]);
  // One out of sight that has not been drawn yet has the height that was guessed for it.
  for (const still of stills) still.style.contentVisibility = 'visible';
  const snapshots = stills.flatMap(({ children }): Drawn[] => [...children]);
  // The graphics themselves are hidden in a flat story, and have to draw that for paper, too.
  const graphics = host.querySelectorAll<Drawn>(graphicTags.join());
  for (const graphic of [...snapshots, ...graphics]) graphic.drawForPrint?.();
}
