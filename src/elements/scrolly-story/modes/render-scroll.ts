import { html, nothing, type TemplateResult } from 'lit';
import type { Arrangement } from '../layout/arrange-children.js';
import { renderGroup } from './render-group.js';

/** What a story looks like while the reader scrolls: the stage, and the prose that passes it. */
export interface ScrollView {
  layout: string;
  heading: string;
  arrangement: Arrangement;
  /** Marks where the steps lie. */
  track: HTMLElement;
  /** The reader's bar. */
  bar: unknown;
}

export function renderScroll(view: ScrollView): TemplateResult {
  const { layout, heading, arrangement, track, bar } = view;
  const { stage, prose } = arrangement;
  return html`<div part="progress" class="progress" aria-hidden="true"></div>
    <div class="frame ${layout}">
      ${renderHeading(heading)}
      <div class="corner">${bar}</div>
      ${stage.length ? renderStage() : nothing}
      <div part="prose" class="prose">${prose.map(renderGroup)}</div>
      ${track}
    </div>`;
}

export function renderHeading(heading: string): TemplateResult | typeof nothing {
  return heading ? html`<h2 part="heading" class="heading">${heading}</h2>` : nothing;
}

/** The box of what stays in view, with the slot for the graphics. */
export function renderStage(): TemplateResult {
  return html`<div part="stage" class="stage">
    <div class="set"><slot></slot></div>
  </div>`;
}
