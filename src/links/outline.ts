import type { ScrollReason } from '../scroll/scroll-state.js';

export interface OutlineItem {
  /** By which addresses and `goTo()` find it. */
  name: string;
  /** As readers know it; empty for a step that is only counted. */
  label: string;
  /** The name of its story in addresses, where that is not the outline's own. */
  story?: string;
}

/** All that a reader can go to, of a story or of a whole that the story is a part of. */
export interface Outline {
  /** The name in addresses; empty where none was given. */
  name: string;
  items: readonly OutlineItem[];
  /** Where among them the story's own first step stands. */
  offset: number;
  go(index: number, reason: ScrollReason): void;
}
