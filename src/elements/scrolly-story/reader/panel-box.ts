/**
 * A box that a button opens over the page: Escape, a press elsewhere and the button close it. The
 * platform's popover does that; without popovers it is done by listeners while the box is open.
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
    if (hasPopovers) box.popover = 'auto';
    else box.hidden = true;
    // `beforetoggle` and not `toggle`: the content is rendered before it is seen.
    box.addEventListener('beforetoggle', ({ newState }) => this.#toggled(newState));
  }

  /**
   * Belongs to this button from now on. A box that was open and has been moved in the page is
   * opened again, because moving closes it.
   */
  attach(button: HTMLButtonElement | undefined): void {
    this.#button = button;
    if (button && hasPopovers) button.popoverTargetElement = this.#box;
    this.#tell();
    if (!this.isOpen || !button || !hasPopovers || this.#box.matches(':popover-open')) return;
    this.#box.showPopover();
    this.#focused?.focus({ preventScroll: true });
    this.#focused = undefined;
  }

  /**
   * Opens the box at the first press, which the platform does not yet know to be for it; from then
   * on the platform does it.
   */
  toggle(): void {
    if (!hasPopovers) return this.isOpen ? this.close() : this.#openByHand();
    if (this.#isNew) this.#box.showPopover();
    this.#isNew = false;
  }

  close(): void {
    this.#focused = undefined;
    if (!hasPopovers) this.#closeByHand();
    else if (this.#box.matches(':popover-open')) this.#box.hidePopover();
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

  #openByHand(): void {
    this.#box.hidden = false;
    document.addEventListener('keydown', this.#onKey);
    document.addEventListener('pointerdown', this.#onPress);
    this.#toggled('open');
  }

  #closeByHand(): void {
    this.#box.hidden = true;
    document.removeEventListener('keydown', this.#onKey);
    document.removeEventListener('pointerdown', this.#onPress);
  }

  readonly #onKey = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') this.close();
  };

  readonly #onPress = (event: Event): void => {
    const path = event.composedPath();
    if (!path.includes(this.#box) && !path.includes(this.#button as EventTarget)) this.close();
  };
}

const hasPopovers = 'showPopover' in HTMLElement.prototype;
