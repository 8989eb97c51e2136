import type { TemplateResult } from 'lit';
import type { ScrollReason } from '../../../scroll/scroll-state.js';
import type { Arrangement } from '../layout/arrange-children.js';
import type { StoryStep } from '../markup/read-steps.js';
import { renderScroll, type ScrollView } from './render-scroll.js';

/** What a rendering is told of its story. */
export interface StoryView extends ScrollView {
  host: HTMLElement;
  steps: readonly StoryStep[];
  /** The active step; −1 for none. */
  index: number;
  /** Makes a step the active one, where no scrolling does. */
  activate(index: number, reason: ScrollReason): void;
}

/** One way to tell the steps of a story. All but scrolling are loaded where they are used. */
export interface Rendering {
  /** Which children go where: the order of the slots in what `render` returns. */
  arrange(view: StoryView): Arrangement;
  render(view: StoryView): TemplateResult;
  /** Removes what it has added to the steps. */
  end(): void;
}

export const scrollRendering: Rendering = {
  arrange: ({ arrangement }) => arrangement,
  render: renderScroll,
  end() {},
};

/** Prose alone, without room for scrolling: while the rendering that the author wants is on its way. */
export const proseRendering: Rendering = {
  ...scrollRendering,
  arrange: ({ arrangement: { prose } }) => ({ stage: [], prose }),
  render: (view) => renderScroll({ ...view, layout: 'flat' }),
};
