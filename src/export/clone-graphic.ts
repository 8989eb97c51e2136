import type { CSSResult } from 'lit';
import type { FigureView } from '../figure/figure-view.js';
import { addSheets } from '../support/adopted-sheets.js';
import { opaqueSurface } from '../theme/opaque-surface.js';
import { screenPalette } from '../theme/palettes.js';
import type { PageSize } from './page-sizes.js';

/** A graphic of ours: it draws at once when it is asked to. */
export type Drawn = HTMLElement & { drawNow(): void };

/** The graphic once more, as it is now, to be drawn on a page. */
export function cloneGraphic(
  graphic: HTMLElement,
  { copy, state }: FigureView,
  { scale }: PageSize,
): Drawn {
  const clone = document.createElement(graphic.localName) as Drawn;
  clone.className = 'graphic';
  // The export is for others, too: forced colours and contrast of this reader's system stay out of
  // it.
  clone.style.cssText = screenPalette + opaqueSurface;
  // The story as the graphic has already read it; `density` gives a canvas one pixel for each pixel
  // of the export.
  const { story } = copy;
  return Object.assign(clone, { story, state, noTable: true, noDownload: true, density: scale });
}

/** Draws it where it stands, in a style of the page's; the answer is its picture. */
export function drawClone(clone: Drawn, style: CSSResult): HTMLElement {
  addSheets(clone.shadowRoot!, style.styleSheet!);
  clone.drawNow();
  const picture = clone.shadowRoot!.querySelector<HTMLElement>('.picture');
  if (!picture) throw new Error('the copy has not been drawn');
  return picture;
}
