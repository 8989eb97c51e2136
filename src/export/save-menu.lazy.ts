import { html, nothing, render, type TemplateResult } from 'lit';
import { addSheets } from '../support/adopted-sheets.js';
import { placePopover } from '../support/place-popover.js';
import { saveWordsIn } from '../words/save-words.js';
import { type ExportChoice, listChoices } from './formats.js';
import type { SaveButton } from './save-button.js';
import { saveMenuStyles } from './save-menu.styles.js';
import { exportGraphic } from './write-format.js';

const open = new WeakMap<SaveButton, SaveMenu>();

/** Opens the menu of exports of a graphic, or closes it; nothing, if the graphic has gone meanwhile. */
export function toggleSaveMenu(button: SaveButton): void {
  const menu = open.get(button);
  if (menu) menu.close();
  else if (button.isConnected) open.set(button, new SaveMenu(button));
}

/** A popover for as long as it is open: it leaves nothing behind. */
class SaveMenu {
  readonly #button: SaveButton;
  readonly #root: ShadowRoot;
  readonly #popover = document.createElement('div');
  readonly #listening = new AbortController();

  constructor(button: SaveButton) {
    this.#button = button;
    this.#root = button.getRootNode() as ShadowRoot;
    this.#show();
    this.#listen();
  }

  close(): void {
    const hadFocus = this.#popover.contains(this.#root.activeElement);
    this.#listening.abort();
    this.#popover.remove();
    this.#button.setAttribute('aria-expanded', 'false');
    open.delete(this.#button);
    if (hadFocus) this.#button.focus({ preventScroll: true });
  }

  #show(): void {
    const popover = this.#popover;
    const sheet = saveMenuStyles.styleSheet;
    if (sheet) addSheets(this.#root, sheet);
    Object.assign(popover, {
      className: 'save-menu',
      role: 'group',
      ariaLabel: saveWordsIn(this.#button.view.copy.format.language).menu,
    });
    popover.part.add('save-menu');
    popover.lang = this.#button.view.copy.format.language;
    this.#tell('');
    this.#root.append(popover);
    popover.popover = 'manual';
    // The graphic may have gone while this was loaded.
    if (popover.isConnected) popover.showPopover();
    placePopover(popover, this.#button);
    popover.querySelector('button')?.focus({ preventScroll: true });
    this.#button.setAttribute('aria-expanded', 'true');
  }

  #listen(): void {
    const { signal } = this.#listening;
    document.addEventListener('keydown', this.#onKeydown, { signal });
    document.addEventListener('pointerdown', this.#onPointerDown, { signal });
    this.#popover.addEventListener('focusout', this.#onFocusOut, { signal });
  }

  /** Renders anew, with a line on what has happened. */
  #tell(status: string): void {
    const choices = listChoices(this.#button.view);
    render(
      html`<ul>
          ${choices.map((choice) => this.#renderChoice(choice))}
        </ul>
        <p role="status">${status || nothing}</p>`,
      this.#popover,
    );
  }

  #renderChoice(choice: ExportChoice): TemplateResult {
    const words = saveWordsIn(this.#button.view.copy.format.language);
    return html`<li>
      <button @click=${() => void this.#take(choice)}>${words[choice.word]}</button>
    </li>`;
  }

  async #take(choice: ExportChoice): Promise<void> {
    this.#tell('');
    this.#tell(await exportGraphic(this.#root.host as HTMLElement, this.#button.view, choice));
  }

  readonly #onKeydown = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape' || !this.#button.isConnected) this.close();
  };

  readonly #onPointerDown = (event: Event): void => {
    const path = event.composedPath();
    if (!path.includes(this.#popover) && !path.includes(this.#button)) this.close();
  };

  /** Closes when the focus leaves the menu, and leaves the focus where it has gone. */
  readonly #onFocusOut = ({ relatedTarget }: FocusEvent): void => {
    const to = relatedTarget as Node | null;
    if (to && to !== this.#button && !this.#popover.contains(to)) this.close();
  };
}
