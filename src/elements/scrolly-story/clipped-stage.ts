import { findClip } from '../../scroll/find-clip.js';
import { warnOnce } from '../../support/warn-once.js';
import { nameBox, nameRule } from './name-clip.js';
import { repairClip } from './repair-clip.js';
import { StageMover } from './stage-mover.js';

type ClippedHost = HTMLElement & { repairClip: boolean };

/**
 * What is done where a box around a story keeps its stage from sticking: the author is told of box
 * and rule; on request the rule is repaired; otherwise a script holds the stage in its place.
 */
export class ClippedStage {
  readonly #host: ClippedHost;
  readonly #mover: StageMover;
  readonly #repairs: (() => void)[] = [];
  #hides: Element | undefined;

  constructor(host: ClippedHost) {
    this.#host = host;
    this.#mover = new StageMover(host);
  }

  /** Does what can be done now, and says whether the stage stays in view by it. */
  keep(hasStage: boolean): boolean {
    if (!this.#wantsRepair) this.#undoRepairs();
    const clip = this.#wantsRepair ? this.#repairAll() : findClip(this.#host);
    if (!clip) {
      this.#hides = undefined;
      this.#mover.stop();
      return true;
    }
    warnOnce(
      this.#host.localName,
      `cannot keep its graphic in view: ${nameRule(clip)} of ${nameBox(clip)} stops position: sticky. Write "overflow: clip" there instead, or add the attribute repair-clip to have it done; until then a script moves the graphic.`,
    );
    // In a flat story, which is shorter, nothing may be hidden any more.
    if (hidesRest(clip, this.#host)) this.#hides = clip;
    const isKept = hasStage && this.#hides !== clip;
    if (isKept) this.#mover.start();
    else this.#mover.stop();
    return isKept;
  }

  end(): void {
    this.#mover.stop();
    this.#undoRepairs();
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
