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

declare global {
  interface GlobalEventHandlersEventMap {
    'scrolly-state': ScrollyStateEvent;
    'scrolly-step-enter': StepEnterEvent;
    'scrolly-step-exit': StepExitEvent;
    'scrolly-progress': ScrollyProgressEvent;
  }
}
