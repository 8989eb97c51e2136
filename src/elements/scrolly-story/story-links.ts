import type { ScrollReason, ScrollState } from '../../scroll/scroll-state.js';
import { LinkController, type LinkedHost, type LinkTarget } from '../../links/link-controller.js';
import type { Outline } from '../../links/outline.js';
import type { StoryStep } from './read-steps.js';

interface PlacedStory extends LinkedHost {
  offset: number;
  readonly outline: Outline | undefined;
  goTo(step: number, options: { reason: ScrollReason }): void;
}

/** The addresses of a story's steps: read when the page is opened at one, written as the reader goes on. */
export class StoryLinks {
  readonly #host: PlacedStory;
  readonly #readSteps: () => readonly StoryStep[];
  readonly #isAt: (index: number) => boolean;
  readonly #links: LinkController;

  /** @param isAt whether the reader is at a step now */
  constructor(
    host: PlacedStory,
    readSteps: () => readonly StoryStep[],
    isAt: (index: number) => boolean,
  ) {
    this.#host = host;
    this.#readSteps = readSteps;
    this.#isAt = isAt;
    this.#links = new LinkController(host, (name) => this.#find(name));
  }

  /** A part of a whole has the address of the whole. */
  note({ index, reason }: ScrollState): void {
    const { name, outline, offset: line } = this.#host;
    const own = this.#readSteps();
    const { name: story, items, offset } = outline ?? { name, items: own, offset: 0 };
    const place = {
      story,
      step: items[offset + index]?.name,
      isAbove: index < 0,
      own: own.map((step) => step.name),
      offset: line,
    };
    this.#links.note(place, reason);
  }

  #find(name: string): LinkTarget | undefined {
    const steps = this.#readSteps();
    const index = steps.findIndex((step) => step.name === name);
    const element = steps[index]?.element;
    const go = (): void => this.#host.goTo(index, { reason: 'link' });
    return element && { element, isHere: this.#isAt(index), go };
  }
}
