import {
  ScrollyProgressEvent,
  ScrollyStateEvent,
  StepEnterEvent,
  StepExitEvent,
} from '../../scroll/scroll-events.js';
import type { ScrollState } from '../../scroll/scroll-state.js';

export interface StateChange {
  story: HTMLElement;
  /** The step that was active before, and the one that is now: the same while only progress changes. */
  left: HTMLElement | undefined;
  entered: HTMLElement | undefined;
  state: ScrollState;
  previous: ScrollState | undefined;
}

/**
 * Tells the page how the state has changed: the state itself first, then what follows from it. A jump
 * leaves one step and enters another; the steps between were never active.
 */
export function tellStateChange({ story, left, entered, state, previous }: StateChange): void {
  const { index, name, direction, reason } = state;
  if (previous?.index !== index || previous.name !== name)
    story.dispatchEvent(new ScrollyStateEvent(state));
  if (left !== entered) {
    // A step that has been taken out of the page can no longer send an event to anyone.
    const from = left && story.contains(left) ? left : story;
    // On the way down, the whole step has been passed, whatever was measured last.
    const progress = direction === 'down' ? 1 : 0;
    if (left && previous)
      from.dispatchEvent(new StepExitEvent({ ...previous, progress, direction, reason }));
    entered?.dispatchEvent(new StepEnterEvent(state));
  }
  if (previous && previous.progress !== state.progress)
    story.dispatchEvent(new ScrollyProgressEvent(state));
}

/**
 * Tells of the step that was the active one in a story that is no longer in the page: who has heard of
 * its entry, on the story or on the page around it, hears of its exit.
 */
export function tellLeaving(story: HTMLElement, left: HTMLElement, state: ScrollState): void {
  const exit: ScrollState = { ...state, direction: 'none', reason: 'api' };
  for (const from of [story.contains(left) ? left : story, document])
    from.dispatchEvent(new StepExitEvent(exit));
}
