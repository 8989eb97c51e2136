import { findScroller } from '../../../scroll/scroller.js';
import { NextFrame } from '../../../support/next-frame.js';
import type { StoryHost } from '../story-host.js';

/**
 * Where the stage lies over the prose, its paper hides what has passed. On transparent paper there is
 * nothing to hide it, and nothing may be painted over the page: the prose itself ends where the stage
 * does.
 */
export class ProseClip {
  readonly #story: StoryHost;
  readonly #next = new NextFrame(() => this.#clip());
  #target: EventTarget | undefined;

  constructor(story: StoryHost) {
    this.#story = story;
  }

  /** The paper is looked at when the story comes into a page: one that hides all costs nothing more. */
  start(): void {
    this.stop();
    if (!this.#story.isConnected || isOpaque(this.#story)) return;
    this.#target = findScroller(this.#story) ?? document;
    this.#target.addEventListener('scroll', this.#onScroll, { passive: true });
    window.addEventListener('resize', this.#onResize);
    this.#clip();
  }

  stop(): void {
    this.#target?.removeEventListener('scroll', this.#onScroll);
    window.removeEventListener('resize', this.#onResize);
    this.#target = undefined;
    this.#next.cancel();
    this.#find('.prose')?.style.removeProperty('clip-path');
  }

  #clip(): void {
    const [stage, prose] = [this.#find('.stage'), this.#find('.prose')];
    if (!prose) return;
    // Only the layout in which the prose passes under the stage has paper for what stands in it.
    const passesUnder = stage && getComputedStyle(prose).getPropertyValue('--_block-paper');
    const covered = passesUnder
      ? stage.getBoundingClientRect().bottom - prose.getBoundingClientRect().top
      : 0;
    prose.style.clipPath = covered > 0 ? `inset(${covered}px -100vmax -100vmax)` : '';
  }

  #find(selector: string): HTMLElement | null | undefined {
    return this.#story.shadowRoot?.querySelector(selector);
  }

  readonly #onScroll = (): void => this.#next.ask();
  readonly #onResize = (): void => this.start();
}

const isOpaque = (element: Element): boolean =>
  !/, 0\)$|^transparent$/.test(getComputedStyle(element).backgroundColor);
