import { graphicTags } from '../../../story/graphic-tags.js';
import type { StoryHost } from '../story-host.js';
import { printAddress } from './print-address.js';

interface Drawn extends Element {
  performUpdate?(): void;
  drawForPrint?(): void;
}

/**
 * Draws every still picture of a flat story at once, in a column as wide as it will be on paper:
 * what is printed waits for nothing, and is measured on the screen.
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
    ...(shadowRoot?.querySelectorAll<Drawn>('[part="still"] > *') ?? []),
  ]);
  // The graphics themselves wait now, which they have to show.
  const graphics = host.querySelectorAll<Drawn>(graphicTags.join());
  for (const graphic of [...stills, ...graphics]) graphic.drawForPrint?.();
}
