import { focusProse } from '../../links/focus-prose.js';
import type { LinkTarget } from '../../links/linked-host.js';
import type { ScrollReason } from '../../scroll/scroll-state.js';

/** The steps of a whole story as they stand in its tag. */
export class StepsInPage {
  readonly #root: ParentNode;

  constructor(root: ParentNode) {
    this.#root = root;
  }

  /** Brings a step to the reader; says whether there is one of that name. */
  goTo(name: string, reason: ScrollReason): boolean {
    const step = this.#find(name);
    const story = step?.closest('scrolly-story');
    if (story) story.goTo(name, { reason });
    else step?.scrollIntoView();
    return step !== null;
  }

  focus(name: string): void {
    const step = this.#find(name);
    if (step) focusProse(step);
  }

  /** The step that an address names. */
  findLinked(name: string): LinkTarget | undefined {
    const element = this.#find(name);
    if (!element) return undefined;
    const story = element.closest('scrolly-story');
    const { top, bottom } = element.getBoundingClientRect();
    const isSeen = top <= innerHeight / 2 && bottom > innerHeight / 2;
    const isHere = story ? story.steps[story.index] === element && isSeen : isSeen;
    return { element, isHere, go: () => this.goTo(name, 'link') };
  }

  #find(name: string): HTMLElement | null {
    return this.#root.querySelector(`[name="${CSS.escape(name)}"]`);
  }
}
