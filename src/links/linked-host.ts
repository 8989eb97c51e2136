import type { ReactiveControllerHost } from 'lit';

/** A step that an address names. */
export interface LinkTarget {
  element: Element;
  /** Whether the reader is there now. */
  isHere: boolean;
  go(): void;
}

/** An element whose steps have addresses. */
export interface LinkedHost extends ReactiveControllerHost, HTMLElement {
  name: string;
  /** Whether all has come that decides where its steps lie. */
  readonly isSettled: boolean;
}
