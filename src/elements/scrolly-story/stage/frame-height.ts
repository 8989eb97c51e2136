/** More screens in height than any reader zooms out to. */
const ZOOMED_OUT = 4;

/**
 * Notices that the page stands in a frame which is made as tall as its content. Nothing can stick
 * there, and what is measured in screens would grow with the frame, and the frame with it.
 */
export class FrameHeight {
  #width = 0;
  #unfit = Infinity;

  /** Whether the frame has been made tall enough for all of a story that did not fit before. */
  hasGrown(story: HTMLElement): boolean {
    const isFramed = window.parent !== window;
    // A turned phone changes both sides, and a story that fits then may be read by scrolling.
    const hasGrown = isFramed && innerWidth === this.#width && innerHeight >= this.#unfit;
    const { offsetHeight } = story;
    this.#width = innerWidth;
    this.#unfit = offsetHeight > innerHeight ? offsetHeight : Infinity;
    // The frame may have grown before the first look; no reader zooms out that far.
    return hasGrown || (isFramed && innerHeight > ZOOMED_OUT * screen.height);
  }
}
