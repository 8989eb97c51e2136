import { screenSpan } from '../support/screen-span.js';
import type { Spans } from './scroll-state.js';
import type { StepRange } from './step-range.js';

/**
 * An invisible copy of the steps' extents in our own shadow root: one plain box per step, from its
 * top to the top of the next, the last to the end of the host. Of many steps, only some in a row have a
 * box of their own: the outer two of these reach to the ends of the host.
 *
 * Observing these instead of the author's elements keeps the light DOM untouched (scrollama writes
 * an attribute on whatever it observes), works for steps without a box of their own, clipped or
 * flat as a line, and leaves no gap in which a jump could land unnoticed.
 */
export class StepTrack {
  readonly element = document.createElement('div');
  readonly markers: HTMLElement[] = [];
  #laid = '';

  constructor() {
    this.element.style.cssText =
      'position:absolute;inset:0;visibility:hidden;pointer-events:none;overflow:visible';
  }

  /** Lays one marker per step of a range; says whether that has changed anything, and else writes nothing. */
  lay(spans: Spans, [first, end]: StepRange = [0, spans.length]): boolean {
    const box = screenSpan(this.element);
    // Inside a zoomed or scaled ancestor, a pixel of the viewport is not a pixel of ours.
    const scale = box.height / this.element.offsetHeight || 1;
    const tops = Array.from({ length: end - first }, (_, i) => spans.at(first + i)!.top);
    if (first > 0) tops[0] = box.top;
    const extents = tops.map((top, i) => {
      const height = Math.max((tops[i + 1] ?? box.top + box.height) - top, 0);
      // Rounded, so that scrolling does not change the last digits.
      return [top - box.top, height].map((it) => `${(it / scale).toFixed(1)}px`);
    });
    const laid = extents.join();
    if (laid === this.#laid) return false;
    this.#laid = laid;

    while (this.markers.length > extents.length) this.markers.pop()?.remove();
    while (this.markers.length < extents.length) this.markers.push(this.#addMarker());
    extents.forEach(([top = '', height = ''], i) =>
      Object.assign(this.markers[i]!.style, { top, height }),
    );
    return true;
  }

  clear(): void {
    for (const marker of this.markers.splice(0)) marker.remove();
    this.#laid = '';
  }

  #addMarker(): HTMLElement {
    const marker = document.createElement('div');
    marker.style.cssText = 'position:absolute;inset-inline:0';
    this.element.append(marker);
    return marker;
  }
}
