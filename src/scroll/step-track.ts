import type { Span } from './scroll-state.js';

/**
 * An invisible copy of the steps' extents in our own shadow root: one plain box per step, from its
 * top to the top of the next, the last to the end of the host.
 *
 * Observing these instead of the author's elements keeps the light DOM untouched (scrollama writes
 * an attribute on whatever it observes), works for steps without a box of their own, clipped or
 * flat as a line, and leaves no gap in which a jump could land unnoticed.
 */
export class StepTrack {
  readonly element = document.createElement('div');
  readonly #markers: HTMLElement[] = [];

  constructor() {
    this.element.style.cssText =
      'position:absolute;inset:0;visibility:hidden;pointer-events:none;overflow:visible';
  }

  /** Lays one marker per step and returns them all; writes only what has changed. */
  lay(spans: readonly Span[]): readonly HTMLElement[] {
    while (this.#markers.length > spans.length) this.#markers.pop()?.remove();
    while (this.#markers.length < spans.length) this.#markers.push(this.#addMarker());

    const box = this.element.getBoundingClientRect();
    // Inside a zoomed or scaled ancestor, a pixel of the viewport is not a pixel of ours.
    const scale = box.height / this.element.offsetHeight || 1;
    spans.forEach(({ top }, i) => {
      const end = spans[i + 1]?.top ?? box.bottom;
      const style = this.#markers[i]!.style;
      setIfChanged(style, 'top', `${(top - box.top) / scale}px`);
      setIfChanged(style, 'height', `${Math.max(end - top, 0) / scale}px`);
    });
    return this.#markers;
  }

  clear(): void {
    for (const marker of this.#markers.splice(0)) marker.remove();
  }

  #addMarker(): HTMLElement {
    const marker = document.createElement('div');
    marker.style.cssText = 'position:absolute;inset-inline:0';
    this.element.append(marker);
    return marker;
  }
}

function setIfChanged(style: CSSStyleDeclaration, property: 'top' | 'height', value: string): void {
  if (style[property] !== value) style[property] = value;
}
