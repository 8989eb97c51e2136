import { render } from 'lit';
import { certaintyMarkStyles } from '../../figure/certainty-mark.js';
import type { FigureView } from '../../figure/figure-view.js';
import { tokens } from '../../theme/tokens.js';
import { cloneGraphic, drawClone } from '../clone-graphic.js';
import { findCertainties } from '../page-key.js';
import type { PageSize } from '../page-sizes.js';
import { cardStyles, graphicOnCardStyles } from './card.styles.js';
import { writeCard } from './card-copy.js';
import { fitWords } from './fit-words.js';
import { hideNumber } from './hide-number.js';
import { renderCard } from './render-card.js';

/* What only a reader needs who saves a card: a chunk of its own. */

/** Fills a page with a card that is understood without its story. */
export function fillPage(
  root: ShadowRoot,
  graphic: HTMLElement,
  view: FigureView,
  size: PageSize,
): void {
  root.adoptedStyleSheets = [tokens, certaintyMarkStyles, cardStyles].map((it) => it.styleSheet!);
  const clone = cloneGraphic(graphic, view, size);
  const card = document.createElement('div');
  card.className = size.width === size.height ? 'card square' : 'card';
  card.append(clone);
  root.append(card);
  const picture = drawClone(clone, graphicOnCardStyles);
  const labels = [...picture.querySelectorAll('text')].map((it) => it.textContent);
  const copy = writeCard(view, labels);
  fitWords(card, (notes) => {
    const certainties = findCertainties(view, picture, notes);
    render(renderCard({ ...copy, notes: copy.notes.slice(0, notes) }, certainties, view), card);
  });
  clone.drawNow();
  if (copy.number) hideNumber(picture, copy.number.number);
}
