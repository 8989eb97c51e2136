import { html, nothing, type TemplateResult } from 'lit';
import type { FigureView, PictureOrWords } from '../figure/figure-view.js';

/** The place of what a reader can do with a graphic: empty until that has been loaded, and as large as then. */
export function renderTools(
  view: FigureView,
  back: PictureOrWords = 'picture',
): TemplateResult | typeof nothing {
  if (view.noTable && view.noDownload) return nothing;
  return html`<div class="tools" lang=${view.copy.format.language}>
    ${view.tools?.(view, back)}
  </div>`;
}
