import { html, nothing, render, type TemplateResult } from 'lit';
import { focusProse } from '../../../links/focus-prose.js';
import type { Outline } from '../../../links/outline.js';
import type { ScrollReason } from '../../../scroll/scroll-state.js';
import { addSheets } from '../../../support/adopted-sheets.js';
import { nearestLanguage } from '../../../support/nearest-language.js';
import { writeNumber } from '../../../support/plain-english.js';
import { numberLanguage } from '../../../words/number-language.js';
import { panelWordsFor } from '../../../words/panel-words.js';
import { put } from '../../../words/words.js';
import type { StoryStep } from '../markup/read-steps.js';
import type { StoryHost } from '../story-host.js';
import { copyAddress, writeAddress } from './copy-address.js';
import type { PageOutline } from './page-outline.js';
import { PanelBox } from './panel-box.js';
import { keepBeside, placeAnew } from './place-panel.js';
import { panelStyles } from './reader-panel.styles.js';
import { renderWays } from './render-ways.js';

/** What the reader's bar opens: where they can go, how they can read, and the link to take away. */
export class ReaderPanel {
  readonly element = document.createElement('div');

  readonly #host: StoryHost;
  readonly #readSteps: () => readonly StoryStep[];
  readonly #page: PageOutline;
  readonly #box = new PanelBox(this.element, () => this.#open());
  /** The message about copying, or the address if the reader has to copy it by hand. */
  #copied: { words: string; address?: string } | undefined;

  constructor(host: StoryHost, readSteps: () => readonly StoryStep[], page: PageOutline) {
    this.#host = host;
    this.#readSteps = readSteps;
    this.#page = page;
    const root = host.renderRoot as ShadowRoot;
    addSheets(root, panelStyles.styleSheet!);
    this.element.className = 'panel';
    this.element.part.add('reader-panel');
    this.element.role = 'group';
    this.attach();
  }

  /** Moves beside the button, which each mode renders anew. */
  attach(): void {
    const button = this.#button;
    const bar = button?.closest('.bar');
    if (bar && this.element.parentElement !== bar) bar.append(this.element);
    this.#box.attach(button);
    this.update();
  }

  press(): void {
    this.#copied = undefined;
    this.#box.toggle();
  }

  close(): void {
    this.#box.close();
  }

  update(): void {
    if (!this.#box.isOpen) return;
    this.element.ariaLabel = this.#words.panel;
    render(this.#render(), this.element);
    requestAnimationFrame(() => this.#box.isOpen && keepBeside(this.element, this.#button));
  }

  /** Begins at the step where the reader is, and beside the button, wherever that is now. */
  #open(): void {
    placeAnew(this.element);
    this.update();
    requestAnimationFrame(() => this.#showCurrent());
  }

  /** Within the list alone: `scrollIntoView` would move the page as well. */
  #showCurrent(): void {
    const list = this.element.querySelector('ol');
    const item = list?.querySelector('[aria-current]')?.getBoundingClientRect();
    if (!list || !item) return;
    const { top, height } = list.getBoundingClientRect();
    list.scrollTop += item.top + item.height / 2 - top - height / 2;
  }

  get #button(): HTMLButtonElement | undefined {
    return this.#host.renderRoot.querySelector<HTMLButtonElement>('.bar .open') ?? undefined;
  }

  get #words(): ReturnType<typeof panelWordsFor> {
    return panelWordsFor(this.#host);
  }

  #render(): TemplateResult {
    const { outline } = this.#page;
    const at = outline.offset + this.#host.index;
    const item = outline.items[Math.max(at, 0)];
    const address = outline.name && item ? writeAddress(item.story ?? outline.name, item.name) : '';
    return html`<div class="moves">
        ${this.#renderMove(outline, at - 1, this.#words.previous)}
        ${this.#renderMove(outline, at + 1, this.#words.next)}
      </div>
      <nav aria-label=${this.#words.steps}>
        <ol>
          ${outline.items.map((_, i) => html`<li>${this.#renderItem(outline, i, at)}</li>`)}
        </ol>
      </nav>
      ${renderWays(this.#host, () => this.#box.keepFocus())}
      ${address ? this.#renderLink(address) : nothing}`;
  }

  #renderMove(outline: Outline, to: number, label: string): TemplateResult {
    const isThere = Boolean(outline.items[to]);
    return html`<button
      class="move"
      aria-disabled=${isThere ? 'false' : 'true'}
      @click=${() => isThere && this.#move(outline, to)}
    >
      ${label}
    </button>`;
  }

  #renderItem(outline: Outline, index: number, at: number): TemplateResult {
    const { name, label, story = outline.name } = outline.items[index]!;
    const current = index === Math.max(at, 0) ? 'step' : nothing;
    const text = label
      ? html`<span lang=${nearestLanguage(this.#host)}>${label}</span>`
      : put(this.#words.step, { step: writeNumber(index + 1, numberLanguage(this.#host), {}) });
    if (!story)
      return html`<button
        class="item"
        aria-current=${current}
        @click=${() => this.#choose(outline, index)}
      >
        ${text}
      </button>`;
    return html`<a
      class="item"
      href=${writeAddress(story, name)}
      aria-current=${current}
      @click=${(event: MouseEvent) => this.#follow(event, outline, index)}
      >${text}</a
    >`;
  }

  #renderLink(address: string): TemplateResult {
    const { href } = new URL(address, location.href);
    return html`<div class="take">
      <button class="plain" @click=${() => this.#copy(href)}>${this.#words.copy}</button>
      ${
        'share' in navigator
          ? html`<button class="plain" @click=${() => this.#share(href)}>
              ${this.#words.share}
            </button>`
          : nothing
      }
      <p role="status">${this.#copied?.words}</p>
      ${
        this.#copied?.address
          ? html`<input
              readonly
              dir="ltr"
              aria-label=${this.#words.address}
              .value=${this.#copied.address}
            />`
          : nothing
      }
    </div>`;
  }

  /**
   * Goes to the next or the previous step. The panel stays open, unless that step is in another
   * story, which has its own.
   */
  #move(outline: Outline, to: number): void {
    this.#copied = undefined;
    if (!this.#ownStep(outline, to)) this.close();
    this.#go(outline, to, 'keyboard');
    this.update();
  }

  #choose(outline: Outline, to: number): void {
    this.close();
    this.#go(outline, to, 'keyboard');
    this.#focusStep(outline, to);
  }

  /**
   * Follows a link to a step by the page's address, so that the browser's back button leads here.
   */
  #follow(event: MouseEvent, outline: Outline, to: number): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    this.close();
    const { hash } = new URL((event.currentTarget as HTMLAnchorElement).href);
    if (location.hash === hash) this.#go(outline, to, 'link');
    else location.hash = hash;
    this.#focusStep(outline, to);
  }

  /** Goes to a step; one of another story is left to the whole, which moves the focus as well. */
  #go(outline: Outline, to: number, reason: ScrollReason): void {
    if (this.#ownStep(outline, to)) this.#host.goTo(to - outline.offset, { reason });
    else outline.go(to, reason);
  }

  #ownStep({ offset }: Outline, index: number): StoryStep | undefined {
    return this.#readSteps()[index - offset];
  }

  /** In the next frame, when the step has been rendered. */
  #focusStep(outline: Outline, to: number): void {
    const step = this.#ownStep(outline, to);
    if (step) requestAnimationFrame(() => focusProse(step.element));
  }

  async #copy(address: string): Promise<void> {
    this.#copied = (await copyAddress(address))
      ? { words: this.#words.copied }
      : { words: '', address };
    this.update();
    this.element.querySelector('input')?.select();
  }

  #share(url: string): void {
    // The reader has closed the share sheet, which is no error.
    void navigator.share({ title: document.title, url }).catch(() => {});
  }
}
