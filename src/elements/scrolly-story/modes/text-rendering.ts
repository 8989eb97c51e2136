import { FlatRendering } from './flat-rendering.js';
import type { Still } from './make-snapshot.js';
import { makeTextStill, type TextStill } from './make-text-snapshot.js';
import type { StoryStep } from '../markup/read-steps.js';

/**
 * As flat, in words: what a graphic says stands after each step, and its figures as a table after the
 * last step in a row that shows it.
 */
export class TextRendering extends FlatRendering {
  protected override make(
    step: StoryStep,
    index: number,
    next: StoryStep | undefined,
  ): TextStill | undefined {
    return makeTextStill(step, index, isLast(step, next));
  }

  /** The words are there to be seen. */
  protected override speaksFor(): boolean {
    return true;
  }

  protected override isRight(still: Still, next: StoryStep | undefined): boolean {
    return (still as TextStill).isLast === isLast(still, next);
  }
}

function isLast({ graphic }: Pick<StoryStep, 'graphic'>, next: StoryStep | undefined): boolean {
  return next?.graphic !== graphic;
}
