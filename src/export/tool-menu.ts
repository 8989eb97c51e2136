import { html, nothing, render, type TemplateResult } from 'lit';
import { addSheets } from '../support/adopted-sheets.js';
import { placePopover } from '../support/place-popover.js';
import { menuStyles } from './menu.styles.js';
import type { MenuButton } from './menu-button.js';

/** One thing to do. */
export interface MenuItem {
  text: string;
  take(): void;
}

/** What a menu is for, and what it offers of what its graphic shows when it is rendered. */
export interface MenuContent {
  part: string;
  label: string;
  items(): readonly MenuItem[];
}

const open = new WeakMap<MenuButton, ToolMenu>();

/** Opens the menu of a button, or closes it; nothing, if the graphic has gone meanwhile. */
export function toggleMenu(button: MenuButton, fill: (menu: ToolMenu) => MenuContent): void {
  const menu = open.get(button);
  if (menu) menu.close();
  else if (button.isConnected) open.set(button, new ToolMenu(button, fill));
}

/** A popover for as long as it is open: it leaves nothing behind. */
export class ToolMenu {
  readonly #button: MenuButton;
  readonly #root: ShadowRoot;
  readonly #content: MenuContent;
  readonly #popover = document.createElement('div');
  readonly #listening = new AbortController();

  constructor(button: MenuButton, fill: (menu: ToolMenu) => MenuContent) {
    this.#button = button;
    this.#root = button.getRootNode() as ShadowRoot;
    this.#content = fill(this);
    this.#show();
    this.#listen();
  }

  get graphic(): HTMLElement {
    return this.#root.host as HTMLElement;
  }

  /** What the graphic shows just now. */
  get view(): MenuButton['view'] {
    return this.#button.view;
  }

  get language(): string {
    return this.view.copy.format.language;
  }

  /** Renders anew, with a line on what has happened, and perhaps something below it. */
  tell(status: string, more?: TemplateResult): void {
    render(
      html`<ul>
          ${this.#content
            .items()
            .map(({ text, take }) => html`<li><button @click=${take}>${text}</button></li>`)}
        </ul>
        <p role="status">${status || nothing}</p>
        ${more}`,
      this.#popover,
    );
  }

  /** Selects what stands in the menu to be copied by hand. */
  select(): void {
    this.#popover.querySelector('input')?.select();
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
    const { part, label } = this.#content;
    const sheet = menuStyles.styleSheet;
    if (sheet) addSheets(this.#root, sheet);
    Object.assign(popover, { className: 'menu', role: 'group', ariaLabel: label });
    popover.part.add(part);
    popover.lang = this.language;
    this.tell('');
    this.#root.append(popover);
    // A style sheet places the menu by its button.
    this.#button.setAttribute('aria-expanded', 'true');
    popover.popover = 'manual';
    // The graphic may have gone while this was loaded.
    if (popover.isConnected) popover.showPopover();
    placePopover(popover, this.#button);
    popover.querySelector('button')?.focus({ preventScroll: true });
  }

  #listen(): void {
    const { signal } = this.#listening;
    document.addEventListener('keydown', this.#onKeydown, { signal });
    document.addEventListener('pointerdown', this.#onPointerDown, { signal });
    this.#popover.addEventListener('focusout', this.#onFocusOut, { signal });
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
