import type { Extent } from './layout/reserved-heights.js';

/**
 * The custom properties that a story sets on itself. They stand in a sheet of its shadow root, not in
 * its `style` attribute: the host stays as its author wrote it.
 */
export class StoryProperties {
  readonly sheet = new CSSStyleSheet();

  #state = '';
  #motion = '';
  #held = '';
  #prose = '';

  set(step: number, progress: number): void {
    const rounded = Math.round(progress * 10_000) / 10_000;
    this.#state = `--scrolly-step:${step};--scrolly-progress:${rounded};`;
    this.#write();
  }

  /**
   * Without motion, if the reader wants that: graphics inherit the duration. Important, because it
   * goes before what a page has set.
   */
  set isStill(isStill: boolean) {
    const motion = isStill ? '--scrolly-move:0s!important;' : '';
    if (motion === this.#motion) return;
    this.#motion = motion;
    this.#write();
  }

  /** Where a picture of the page's own stands in the prose, the prose has the properties as well. */
  set isWrapped(isWrapped: boolean) {
    const prose = isWrapped ? '.prose{--scrolly-step:inherit;--scrolly-progress:inherit}' : '';
    if (prose === this.#prose) return;
    this.#prose = prose;
    this.#write();
  }

  /** For two frames, the page keeps its length, and so the place of a reader who is further down. */
  holdFor({ top, height }: Extent): void {
    if (top >= 0) return;
    this.#hold(height);
    requestAnimationFrame(() => requestAnimationFrame(() => this.#hold(0)));
  }

  /**
   * Keeps the story at least this high, until it is held at 0: WebKitGTK 2.50 lays a size container
   * out once without what is about to be slotted, which would move a reader who is further down.
   */
  #hold(height: number): void {
    this.#held = height ? `min-block-size:${height}px` : '';
    this.#write();
  }

  #write(): void {
    // Writes the whole sheet: WebKit does not notice a property set on a rule of an adopted sheet.
    // https://bugs.webkit.org/show_bug.cgi?id=269717
    this.sheet.replaceSync(`:host{${this.#state}${this.#motion}${this.#held}}${this.#prose}`);
  }
}
