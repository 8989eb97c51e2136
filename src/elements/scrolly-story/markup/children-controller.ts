import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What a change to would give a story other steps or graphics. */
const WATCHED = ['id', 'name', 'graphic', 'state', 'data-step', 'data-graphic', 'data-state'];

/** Notices when the light DOM of a story changes: by markup, or by properties that a framework sets. */
export class ChildrenController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #read: () => void;
  readonly #observer: MutationObserver;

  /** @param read reads steps and graphics anew; called at once on connection, then after each change */
  constructor(host: ReactiveControllerHost & HTMLElement, read: () => void) {
    this.#host = host;
    this.#read = read;
    this.#observer = new MutationObserver(read);
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('scrolly-step-change', this.#onStepChange);
    this.#observer.observe(this.#host, {
      childList: true,
      subtree: true,
      attributeFilter: WATCHED,
    });
    this.#read();
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('scrolly-step-change', this.#onStepChange);
    this.#observer.disconnect();
  }

  readonly #onStepChange = (event: Event): void => {
    event.stopPropagation();
    queueMicrotask(this.#read);
  };
}
