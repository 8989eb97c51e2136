import { css, type CSSResult, html, LitElement, type TemplateResult } from 'lit';
import { mount } from '../testing/testing.fixture.js';
import { ScrollController } from './scroll-controller.js';
import type { ScrollState } from './scroll-state.js';

/** The least that a scroll controller needs: a box whose descendants with a `data-name` are steps. */
export class ScrollHost extends LitElement {
  static override styles: CSSResult = css`
    :host {
      display: block;
      position: relative;
    }
  `;

  /** Every state that has been told, oldest first. */
  readonly told: ScrollState[] = [];
  readonly controller = new ScrollController(this, {
    count: () => this.steps.length,
    measure: (index) => {
      const step = this.steps[index];
      if (!step) return undefined;
      const { top, height } = step.getBoundingClientRect();
      return { name: step.dataset['name'] ?? '', top, height };
    },
    watch: () => this.steps,
    stateChanged: (state) => this.told.push(state),
    left: () => {},
  });

  get steps(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-name]')];
  }

  /** The state told last. */
  get last(): ScrollState | undefined {
    return this.told.at(-1);
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>${this.controller.track}`;
  }
}

customElements.define('scroll-host', ScrollHost);

/** The markup of so many steps, named `step 0`, `step 1`, and so on. */
export function writeSteps(count: number, height: number): string {
  const write = (_: unknown, i: number) =>
    `<div data-name="step ${i}" style="height:${height}px"></div>`;
  return Array.from({ length: count }, write).join('');
}

/** The markup of a page with room to scroll above and below. */
export function writePage(html: string): string {
  const room = '<div style="height:1200px"></div>';
  return room + html + room;
}

/** A host with these steps, in a page with room to scroll. */
export function mountHost(steps: string): ScrollHost {
  return mount(writePage(`<scroll-host>${steps}</scroll-host>`)).querySelector('scroll-host')!;
}

/** Scrolls the page until the step's top has passed the line by so many pixels. */
export function bringPast(step: Element, pixels: number, offset = 0.5): void {
  const top = step.getBoundingClientRect().top - innerHeight * offset + pixels;
  scrollBy({ top, behavior: 'instant' });
}

declare global {
  interface HTMLElementTagNameMap {
    'scroll-host': ScrollHost;
  }
}
