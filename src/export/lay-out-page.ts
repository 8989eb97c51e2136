import type { FigureView } from '../figure/figure-view.js';
import { opaqueSurface } from '../theme/opaque-surface.js';
import { screenPalette } from '../theme/palettes.js';
import type { PageSize } from './page-sizes.js';

/** Puts a graphic and words onto a page, within a shadow root. */
export type FillPage = (
  root: ShadowRoot,
  graphic: HTMLElement,
  view: FigureView,
  size: PageSize,
) => void;

/**
 * Lays a graphic out anew on a page, as it is now, and reads what it looks like there. The page is
 * in the graphic's own shadow root, where language, direction, fonts and colours are its own and no
 * style of the site's reaches; nobody sees it, and it is gone at the end.
 */
export function withPage<Result>(
  graphic: HTMLElement,
  view: FigureView,
  size: PageSize,
  fillPage: FillPage,
  read: (page: HTMLElement) => Result,
): Result {
  const hidden = document.createElement('div');
  Object.assign(hidden, { inert: true, ariaHidden: 'true' });
  hidden.style.cssText =
    'position: absolute; inset: 0; overflow: hidden; opacity: 0; pointer-events: none';
  const page = document.createElement('div');
  const scheme = schemeOf(graphic);
  page.style.cssText = `inline-size: ${size.width}px; block-size: ${size.height}px; color-scheme: ${scheme}; --scrolly-scheme: ${scheme}; ${screenPalette} ${opaqueSurface}`;
  hidden.append(page);
  graphic.shadowRoot!.append(hidden);
  try {
    fillPage(page.attachShadow({ mode: 'open' }), graphic, view, size);
    return read(page);
  } finally {
    hidden.remove();
  }
}

/** Light as paper is, unless the graphic or its site has only one scheme. */
function schemeOf(graphic: HTMLElement): 'light' | 'dark' {
  const scheme = getComputedStyle(graphic).getPropertyValue('--scrolly-scheme').trim();
  return scheme === 'dark' ? 'dark' : 'light';
}
