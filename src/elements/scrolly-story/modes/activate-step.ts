import type { ScrollController } from '../../../scroll/scroll-controller.js';
import type { ScrollReason } from '../../../scroll/scroll-state.js';
import type { StoryStep } from '../markup/read-steps.js';

/**
 * Makes a step, or the nearest that there is, the active one where no scrolling does; it counts as
 * passed as a whole.
 */
export function activateStep(
  scroll: ScrollController,
  steps: readonly StoryStep[],
  wanted: number,
  reason: ScrollReason,
): void {
  const index = Math.max(Math.min(wanted, steps.length - 1), 0);
  const step = steps[index];
  if (!step) return;
  const direction = index > scroll.state.index ? 'down' : 'up';
  scroll.tell({ index, name: step.name, progress: 1, direction, reason });
}
