import type { ScrollState } from './scroll-state.js';

/** What every scroll event carries: the state, as properties and (for old habits) as `detail`. */
abstract class ScrollStateEvent extends Event implements ScrollState {
  declare readonly index: number;
  declare readonly name: string;
  declare readonly progress: number;
  declare readonly direction: ScrollState['direction'];
  declare readonly reason: ScrollState['reason'];
  readonly detail: Readonly<ScrollState>;

  constructor(type: string, state: ScrollState) {
    super(type, { bubbles: true, composed: true });
    this.detail = { ...state };
    Object.assign(this, state);
  }
}

/** The state has changed; the other three events follow from it. */
export class ScrollyStateEvent extends ScrollStateEvent {
  constructor(state: ScrollState) {
    super('scrolly-state', state);
  }
}

/** A step has become the active one. */
export class StepEnterEvent extends ScrollStateEvent {
  constructor(state: ScrollState) {
    super('scrolly-step-enter', state);
  }
}

/** A step is no longer the active one; `index` and `name` are those of the step that was left. */
export class StepExitEvent extends ScrollStateEvent {
  constructor(state: ScrollState) {
    super('scrolly-step-exit', state);
  }
}

/** The reader has moved within the active step; sent only while somebody listens. */
export class ScrollyProgressEvent extends ScrollStateEvent {
  constructor(state: ScrollState) {
    super('scrolly-progress', state);
  }
}

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
    'scrolly-state': ScrollyStateEvent;
    'scrolly-step-enter': StepEnterEvent;
    'scrolly-step-exit': StepExitEvent;
    'scrolly-progress': ScrollyProgressEvent;
  }
}
