import { render } from 'lit';
import { certaintyMarkStyles } from '../../figure/certainty-mark.js';
import type { FigureView } from '../../figure/figure-view.js';
import { tokens } from '../../theme/tokens.js';
import { cloneGraphic, drawClone } from '../clone-graphic.js';
import { findCertainties, renderKey } from '../page-key.js';
import type { PageSize } from '../page-sizes.js';
import { figureOnPageStyles, pageStyles } from './figure.styles.js';

/** The part of a page that its picture has at least, where words can give way. */
const PICTURE_PART = 0.5;

/** The notes that a brief page keeps, as a narrow graphic does. */
const BRIEF_NOTES = 2;

/** How many words stand around the picture: the first that leaves it room is taken. */
const looks = [
  { plain: false, brief: false },
  { plain: true, brief: false },
  { plain: true, brief: true },
];

/* What only a reader needs who saves a picture for print: a chunk of its own. */

/** Fills a page with the graphic as it is, and under it the key of its certainties. */
export function fillPage(
  root: ShadowRoot,
  graphic: HTMLElement,
  view: FigureView,
  size: PageSize,
): void {
  root.adoptedStyleSheets = [tokens, certaintyMarkStyles, pageStyles].map((it) => it.styleSheet!);
  const clone = cloneGraphic(graphic, view, size);
  const key = document.createElement('ul');
  root.append(clone, key);
  const picture = drawClone(clone, figureOnPageStyles);
  for (const { plain, brief } of looks) {
    const notes = brief ? BRIEF_NOTES : undefined;
    render(renderKey(findCertainties(view, picture, notes), view), key);
    key.classList.toggle('plain', plain);
    clone.toggleAttribute('data-brief', brief);
    if (picture.clientHeight >= size.height * PICTURE_PART) break;
  }
  clone.drawNow();
}
