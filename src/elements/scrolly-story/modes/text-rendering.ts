import type { StoryStep } from '../markup/read-steps.js';
import { FlatRendering } from './flat-rendering.js';
import type { Snapshot } from './make-snapshot.js';
import { makeTextSnapshot, type TextSnapshot } from './make-text-snapshot.js';

/**
 * As flat, in words: what a graphic says stands after each step, and its figures as a table after the
 * last step in a row that shows it.
 */
export class TextRendering extends FlatRendering {
  protected override make(
    step: StoryStep,
    index: number,
    next: StoryStep | undefined,
  ): TextSnapshot | undefined {
    return makeTextSnapshot(step, index, isLast(step, next));
  }

  /** The words are there to be seen. */
  protected override speaksFor(): boolean {
    return true;
  }

  protected override isRight(snapshot: Snapshot, next: StoryStep | undefined): boolean {
    return (snapshot as TextSnapshot).isLast === isLast(snapshot, next);
  }
}

function isLast({ graphic }: Pick<StoryStep, 'graphic'>, next: StoryStep | undefined): boolean {
  return next?.graphic !== graphic;
}
