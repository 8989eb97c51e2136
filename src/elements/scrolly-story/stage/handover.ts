/** How much of a graphic has to be there before the one before it may go. */
const SEEN = 0.6;

/** What a graphic is on a stage: it is the one; it still stands behind that, which is on its way; it waits. */
export type Place = 'on' | 'held' | 'off';

/**
 * Which graphics are to be seen while one takes over from another: the one before stays until the new one is
 * there, so that no reader sees an empty stage, however fast they go. One that was never really there does not stay.
 */
export class Handover {
  #shown: HTMLElement | undefined;
  #held: HTMLElement | undefined;
  #frame = 0;
  readonly #released: () => void;

  /** @param released called when the one before may go */
  constructor(released: () => void) {
    this.#released = released;
  }

  placeOf(graphic: HTMLElement): Place {
    if (graphic === this.#shown) return 'on';
    return graphic === this.#held ? 'held' : 'off';
  }

  /** Hands over to a graphic, or to none. */
  to(graphic: HTMLElement | undefined): void {
    if (graphic === this.#shown) return;
    if (graphic === this.#held || !graphic) this.#held = undefined;
    else this.#held ??= this.#shown;
    this.#shown = graphic;
    cancelAnimationFrame(this.#frame);
    if (this.#held) this.#frame = requestAnimationFrame(this.#look);
  }

  readonly #look = (): void => {
    const shown = this.#shown as HTMLElement;
    if (shown.isConnected && Number(getComputedStyle(shown).opacity) < SEEN)
      return void (this.#frame = requestAnimationFrame(this.#look));
    this.#held = undefined;
    this.#released();
  };
}
