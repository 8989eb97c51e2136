import type { ModeHost } from './mode-controller.js';

interface Drawn extends Element {
  performUpdate?(): void;
  drawNow?(): void;
}

/** Draws every still picture of a flat story at once: what is printed waits for nothing. */
export function drawForPaper(host: ModeHost): void {
  const parts: Drawn[] = [host, ...host.steps];
  for (const part of parts) part.performUpdate?.();
  const stills = parts.flatMap(({ shadowRoot }) => [
    ...(shadowRoot?.querySelectorAll<Drawn>('[part="still"] > *') ?? []),
  ]);
  for (const still of stills) still.drawNow?.();
}
