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
    // `beforetoggle` and not `toggle`: the content is rendered before it is seen.
    box.addEventListener('beforetoggle', ({ newState }) => this.#toggled(newState));
  }

  /**
   * Belongs to this button from now on. A box that was open and has been moved in the page is
   * opened again, because moving closes it.
   */
  attach(button: HTMLButtonElement | undefined): void {
    this.#button = button;
    if (button) button.popoverTargetElement = this.#box;
    this.#tell();
    if (!this.isOpen || !button?.isConnected || this.#box.matches(':popover-open')) return;
    this.#box.showPopover();
    this.#focused?.focus({ preventScroll: true });
    this.#focused = undefined;
  }

  /**
   * Opens the box at the first press, which the platform does not yet know to be for it; from then
   * on the platform does it. The box may have gone from the page while it was being loaded.
   */
  toggle(): void {
    if (!this.#box.isConnected) return;
    if (this.#isNew) this.#box.showPopover();
    this.#isNew = false;
  }

  close(): void {
    this.#focused = undefined;
    if (this.#box.matches(':popover-open')) this.#box.hidePopover();
    // A box that is removed from the page closes without an event.
    this.#toggled('closed');
  }

  /** Remembers what has the focus, to give it back after the box has been moved. */
  keepFocus(): void {
    this.#focused = this.#active ?? undefined;
  }

  #toggled(state: string): void {
    this.isOpen = state === 'open';
    this.#tell();
    if (this.isOpen) return this.#opened();
    // Gives the focus to the button, from where the reader goes on, and not to the body.
    if (this.#box.contains(this.#active)) this.#button?.focus({ preventScroll: true });
  }

  get #active(): HTMLElement | null {
    return (this.#box.getRootNode() as ShadowRoot).activeElement as HTMLElement | null;
  }

  #tell(): void {
    this.#button?.setAttribute('aria-expanded', String(this.isOpen));
  }
}
