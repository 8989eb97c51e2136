import type { Fault } from '../story/fault.js';

/** An author's data cannot be used; the reader keeps the last good picture or the author's own markup. */
export class ScrollyErrorEvent extends Event {
  readonly faults: readonly Fault[];
  readonly message: string;

  constructor(message: string, faults: readonly Fault[]) {
    super('scrolly-error', { bubbles: true, composed: true });
    this.message = message;
    this.faults = faults;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'scrolly-error': ScrollyErrorEvent;
  }
}
