import { LinkController } from '../../links/link-controller.js';
import type { LinkTarget } from '../../links/linked-host.js';
import type { ScrollState } from '../../scroll/scroll-state.js';
import type { StoryStep } from './markup/read-steps.js';
import type { StoryHost } from './story-host.js';

/** The addresses of a story's steps: read when the page is opened at one, written as the reader goes on. */
export class StoryLinks {
  readonly #host: StoryHost;
  readonly #readSteps: () => readonly StoryStep[];
  readonly #isAt: (index: number) => boolean;
  readonly #links: LinkController;

  /** @param isAt whether the reader is at a step now */
  constructor(
    host: StoryHost,
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
