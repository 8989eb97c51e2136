import { findScroller, type Scroller, visibleSpan } from '../../../scroll/scroller.js';
import { NextFrame } from '../../../support/next-frame.js';

/**
 * Holds a stage by script where `position: sticky` would: as far down as the reader has scrolled,
 * and never beyond the story. A scroll event and its frame belong together, so the stage is in its
 * place in the frame that shows the new position.
 */
export class StageMover {
  readonly #story: HTMLElement;
  readonly #nextMove = new NextFrame(() => this.#move());
  readonly #sizes = new ResizeObserver(() => this.#nextMove.ask());
  #target: EventTarget | undefined;
  #scroller: Scroller = null;
  #stage: HTMLElement | null = null;
  /** The box of the reader's bar, which lies over the stage and sticks as it does. */
  #bar: HTMLElement | null = null;
  #shift = 0;

  constructor(story: HTMLElement) {
    this.#story = story;
  }

  start(): void {
    this.#scroller = findScroller(this.#story);
    const target = this.#scroller ?? document;
    if (target !== this.#target) {
      this.stop();
      this.#target = target;
      target.addEventListener('scroll', this.#onScroll, { passive: true });
      window.addEventListener('resize', this.#onScroll);
      this.#sizes.observe(this.#story);
    }
    this.#move();
  }

  stop(): void {
    this.#target?.removeEventListener('scroll', this.#onScroll);
    window.removeEventListener('resize', this.#onScroll);
    this.#sizes.disconnect();
    this.#nextMove.cancel();
    this.#target = undefined;
    this.#release();
  }

  #move(): void {
    const stage = this.#story.shadowRoot?.querySelector<HTMLElement>('.stage') ?? null;
    if (stage !== this.#stage) this.#release();
    this.#stage = stage;
    this.#bar = this.#story.shadowRoot?.querySelector<HTMLElement>('.corner > .bar') ?? null;
    const frame = stage?.parentElement?.getBoundingClientRect();
    // In a hidden tab there is nothing to measure.
    if (!stage?.offsetHeight || !frame) return;
    const { top, bottom, height } = stage.getBoundingClientRect();
    // Inside a zoomed or scaled ancestor, a pixel of the viewport is not a pixel of ours.
    const scale = height / stage.offsetHeight;
    const inset = parseFloat(getComputedStyle(stage).insetBlockStart) || 0;
    const pin = visibleSpan(this.#scroller).top + inset * scale;
    const away = this.#shift * scale;
    const room = frame.bottom - (bottom - away);
    const shift = Math.max(0, Math.min(pin - (top - away), room)) / scale;
    // The bar may have come since.
    if (shift === this.#shift && (this.#bar ?? stage).style.willChange) return;
    this.#shift = shift;
    for (const part of [stage, this.#bar])
      if (part) {
        part.style.willChange = 'transform';
        part.style.transform = `translateY(${shift}px)`;
      }
  }

  #release(): void {
    for (const part of [this.#stage, this.#bar]) {
      part?.style.removeProperty('transform');
      part?.style.removeProperty('will-change');
    }
    this.#stage = this.#bar = null;
    this.#shift = 0;
  }

  readonly #onScroll = (): void => this.#nextMove.ask();
}
