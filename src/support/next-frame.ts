/** Runs `task` once in the next frame, however often it is asked for before then. */
export class NextFrame {
  readonly #task: () => void;
  #request = 0;

  constructor(task: () => void) {
    this.#task = task;
  }

  ask(): void {
    this.#request ||= requestAnimationFrame(() => {
      this.#request = 0;
      this.#task();
    });
  }

  cancel(): void {
    cancelAnimationFrame(this.#request);
    this.#request = 0;
  }
}
