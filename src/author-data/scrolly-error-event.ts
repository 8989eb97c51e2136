import type { Issue } from '../story/issue.js';

/** @deprecated An `Issue` as it was called at first. */
export interface Fault extends Omit<Issue, 'hint'> {
  cure: string;
}

/** An author's data cannot be used; the reader keeps the last good picture or the author's own markup. */
export class ScrollyErrorEvent extends Event {
  readonly issues: readonly Issue[];
  readonly message: string;

  constructor(message: string, issues: readonly Issue[]) {
    super('scrolly-error', { bubbles: true, composed: true });
    this.message = message;
    this.issues = issues;
  }

  /** @deprecated Use `issues`: what is a `hint` there is a `cure` here. */
  get faults(): readonly Fault[] {
    return this.issues.map(({ path, value, hint }) => ({ path, value, cure: hint }));
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'scrolly-error': ScrollyErrorEvent;
  }
}
