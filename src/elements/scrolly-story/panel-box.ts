/**
 * A box that a button opens over the page, as a popover: Escape, a press elsewhere and the button close it.
 */
export class PanelBox {
  isOpen = false;

  readonly #box: HTMLElement;
  readonly #opened: () => void;
  #button: HTMLButtonElement | undefined;
  #focused: HTMLElement | undefined;
  #isNew = true;

  /** @param opened called when there is something to see in it */
  constructor(box: HTMLElement, opened: () => void) {
    this.#box = box;
    this.#opened = opened;
    box.popover = 'auto';
    // Before it is seen, not after.
    box.addEventListener('beforetoggle', ({ newState }) => this.#toggled(newState));
  }

  /** Belongs to this button from now on. What has moved in the page has been closed, and opens again. */
  attach(button: HTMLButtonElement | undefined): void {
    this.#button = button;
    if (button) button.popoverTargetElement = this.#box;
    this.#tell();
    if (!this.isOpen || !button || this.#box.matches(':popover-open')) return;
    this.#box.showPopover();
    this.#focused?.focus({ preventScroll: true });
    this.#focused = undefined;
  }

  /** For the first press, before the button and the box knew each other; then the platform does it. */
  toggle(): void {
    if (this.#isNew) this.#box.showPopover();
    this.#isNew = false;
  }

  close(): void {
    this.#focused = undefined;
    if (this.#box.matches(':popover-open')) this.#box.hidePopover();
    // Out of the page it has closed without a word.
    this.#toggled('closed');
  }

  /** What is in focus gets the focus again after the box has moved. */
  keepFocus(): void {
    this.#focused = this.#active ?? undefined;
  }

  #toggled(state: string): void {
    this.isOpen = state === 'open';
    this.#tell();
    if (this.isOpen) return this.#opened();
    // Not the body: who has been in the box goes on from where it was opened.
    if (this.#box.contains(this.#active)) this.#button?.focus({ preventScroll: true });
  }

  get #active(): HTMLElement | null {
    return (this.#box.getRootNode() as ShadowRoot).activeElement as HTMLElement | null;
  }

  #tell(): void {
    this.#button?.setAttribute('aria-expanded', String(this.isOpen));
  }
}
