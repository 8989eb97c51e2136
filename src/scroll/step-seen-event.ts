import type { ScrollState } from './scroll-state.js';

/** What is told of a step that a reader has seen. */
export interface SeenStep {
  name: string;
  index: number;
  /** For how long it was the active step of a story on the screen of a visible page, in milliseconds. */
  dwell: number;
  /** Why it had become the active one. */
  reason: ScrollState['reason'];
}

/** A reader has seen a step, and left it: for the page to count. Nothing is sent anywhere. */
export class StepSeenEvent extends Event implements SeenStep {
  declare readonly name: string;
  declare readonly index: number;
  declare readonly dwell: number;
  declare readonly reason: ScrollState['reason'];
  readonly detail: Readonly<SeenStep>;

  constructor(seen: SeenStep) {
    super('scrolly-step-seen', { bubbles: true, composed: true });
    this.detail = { ...seen };
    Object.assign(this, seen);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'scrolly-step-seen': StepSeenEvent;
  }
}
