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
    // Before it is seen, not after.
    box.addEventListener('beforetoggle', ({ newState }) => this.#toggled(newState));
  }

  /** Belongs to this button from now on. What has moved in the page has been closed, and opens again. */
  attach(button: HTMLButtonElement | undefined): void {
    this.#button = button;
    if (button && hasPopovers) button.popoverTargetElement = this.#box;
    this.#tell();
    if (!this.isOpen || !button || !hasPopovers || this.#box.matches(':popover-open')) return;
    this.#box.showPopover();
    this.#focused?.focus({ preventScroll: true });
    this.#focused = undefined;
  }

  /** For the first press, before the button and the box knew each other; then the platform does it. */
  toggle(): void {
    if (!hasPopovers) return this.isOpen ? this.close() : this.#openByHand();
    if (this.#isNew) this.#box.showPopover();
    this.#isNew = false;
  }

  close(): void {
    this.#focused = undefined;
    if (!hasPopovers) this.#closeByHand();
    else if (this.#box.matches(':popover-open')) this.#box.hidePopover();
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
