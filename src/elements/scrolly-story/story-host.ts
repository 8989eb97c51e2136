import type { LitElement } from 'lit';
import type { Outline } from '../../links/outline.js';
import type { ScrollReason } from '../../scroll/scroll-state.js';

/** What the parts of a story may ask of it. */
export interface StoryHost extends LitElement {
  name: string;
  mode: string;
  layout: string;
  offset: number;
  repairClip: boolean;
  noControls: boolean;
  /** All that readers can go to in the whole that the story is a part of. */
  readonly outline: Outline | undefined;
  /** The elements that are steps, in reading order. */
  readonly steps: readonly HTMLElement[];
  /** The active step; −1 above the first. */
  readonly index: number;
  /** Whether all has come that decides where its steps lie. */
  readonly isSettled: boolean;
  goTo(step: number, options: { reason: ScrollReason }): void;
}
