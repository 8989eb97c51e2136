import { findClip } from '../../../scroll/find-clip.js';
import { warnOnce } from '../../../support/warn-once.js';
import { isTooLow } from '../layout/is-too-low.js';
import type { StoryHost } from '../story-host.js';
import { BoxWatch } from './box-watch.js';
import { FrameHeight } from './frame-height.js';
import { nameBox, nameRule } from './name-clip.js';
import { repairClip } from './repair-clip.js';
import { StageMover } from './stage-mover.js';

/**
 * What is done where something keeps a stage from sticking. Of a box around the story, the author is
 * told, with its rule; on request the rule is repaired; otherwise a script holds the stage in its
 * place. In a low viewport, and in a frame that grows with its content, nothing can be done.
 */
export class StageKeeper {
  readonly #host: StoryHost;
  readonly #mover: StageMover;
  readonly #frame = new FrameHeight();
  readonly #repairs: (() => void)[] = [];
  readonly #box: BoxWatch;
  #hasGrown = false;
  #hides: Element | undefined;

  /** @param changed called when the box around the story has another size: it may have been opened */
  constructor(host: StoryHost, changed: () => void) {
    this.#host = host;
    this.#mover = new StageMover(host);
    this.#box = new BoxWatch((isLarger) => {
      // A flat story is lower, and so its box may be: only a box larger than ever before means that
      // it was opened.
      if (isLarger) this.#hides = undefined;
      changed();
    });
  }

  /** Does what can be done now, and says whether the stage stays in view by it. */
  keep(hasStage: boolean): boolean {
    const isKept = this.#keepFromClip(hasStage);
    // Kept for good: a flat story is lower and fits, so that the mode would change back and forth.
    this.#hasGrown ||= this.#frame.hasGrown(this.#host);
    return isKept && !this.#hasGrown && !isTooLow(this.#host);
  }

  end(): void {
    this.#mover.stop();
    this.#box.look(undefined);
    this.#undoRepairs();
  }

  #keepFromClip(hasStage: boolean): boolean {
    if (!this.#wantsRepair) this.#undoRepairs();
    const clip = this.#wantsRepair ? this.#repairAll() : findClip(this.#host);
    this.#box.look(clip);
    // A box without height, as a closed panel of an accordion: there is nothing to keep in view.
    if (!clip?.clientHeight) {
      this.#hides = undefined;
      this.#mover.stop();
      return true;
    }
    warnOnce(
      this.#host.localName,
      `cannot keep its graphic in view: ${nameRule(clip)} of ${nameBox(clip)} stops position: sticky. Write "overflow: clip" there instead, or add the attribute repair-clip to have it done; until then a script moves the graphic.`,
    );
    // Remembered, for in a flat story, which is lower, the box may hide nothing any more.
    if (hidesRest(clip, this.#host)) this.#hides = clip;
    const isKept = hasStage && this.#hides !== clip;
    if (isKept) this.#mover.start();
    else this.#mover.stop();
    return isKept;
  }

  get #wantsRepair(): boolean {
    const property = getComputedStyle(this.#host).getPropertyValue('--scrolly-repair');
    return this.#host.repairClip || property.trim() === 'clip';
  }

  /** One repaired box may stand in another. What is left could not be repaired. */
  #repairAll(): Element | undefined {
    for (;;) {
      const clip = findClip(this.#host);
      if (!clip || hidesRest(clip, this.#host)) return clip;
      this.#repairs.push(repairClip(clip, this));
      if (findClip(this.#host) === clip) return clip;
    }
  }

  #undoRepairs(): void {
    for (const undo of this.#repairs.splice(0)) undo();
  }
}

/** A box that ends before the story does, and offers no way to the rest. */
function hidesRest(box: Element, story: Element): boolean {
  const { bottom } = box.getBoundingClientRect();
  const isCut = getComputedStyle(box).overflowY === 'hidden';
  return isCut && story.getBoundingClientRect().bottom > bottom + 2;
}
