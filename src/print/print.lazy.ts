import { render } from 'lit';
import { type FigureView, nameOf } from '../figure/figure-view.js';
import { renderTable, tableStyles } from '../figure/table.lazy.js';
import { addSheets } from '../support/adopted-sheets.js';
import { webAddress } from '../support/web-address.js';
import { paperPalette } from '../theme/palettes.js';
import { outlets } from '../words/words.js';
import { paperStyles } from './paper.styles.js';
import { type Printed, printed, type PrintedGraphic } from './printed-graphics.js';

/** As wide as a column of prose: in pixels, for paper does not grow with the reader's text. */
const WIDTH = 648;

/** The graphics that are drawn for paper now, each with what undoes it. */
const onPaper = new Map<Printed, () => void>();

/** Hears of printing as long as there is a graphic on the page; once, however often it is called. */
export function listen(): void {
  if (!printed.size) return;
  window.addEventListener('beforeprint', drawAllForPrint);
  window.addEventListener('afterprint', takeAllBack);
}

function drawAllForPrint(): void {
  for (const graphic of printed) drawForPrint(graphic);
}

function takeAllBack(): void {
  for (const graphic of onPaper.keys()) takeBack(graphic);
}

/** Sets and draws a graphic as it will stand on paper. */
export function drawForPrint(graphic: Printed): void {
  // What is not shown need not be drawn to be hidden.
  if (graphic.host.staging !== 'off') graphic.host.drawNow();
  takeBack(graphic);
  const view = graphic.figure();
  if (view) onPaper.set(graphic, drawOnPaper(graphic.host, view));
}

/** Draws a graphic for the screen again, if it is on paper. */
export function takeBack(graphic: Printed): void {
  onPaper.get(graphic)?.();
  onPaper.delete(graphic);
  if (printed.size) return;
  window.removeEventListener('beforeprint', drawAllForPrint);
  window.removeEventListener('afterprint', takeAllBack);
}

/**
 * Sets and draws a graphic as it will stand on paper, while it is still on the screen: once a page is
 * laid out for paper, no script measures anything. Returns what takes it back.
 */
function drawOnPaper(graphic: PrintedGraphic, view: FigureView): () => void {
  const root = graphic.shadowRoot!;
  const figure = root.querySelector('figure');
  if (!figure) return () => {};
  if (graphic.staging === 'off') return hide(figure);
  if (!graphic.clientWidth) return () => {};
  const picture = root.querySelector<HTMLElement>('.picture');
  const canvas = root.querySelector('canvas');
  // The canvas is painted anew at the end of a colour transition: without one, that is now.
  if (canvas) canvas.style.transition = 'none';
  const added = [writeAddresses(root, view), writeTable(root, graphic, view)];
  addSheets(root, paperStyles.styleSheet!);
  figure.dataset['paper'] = isStill(graphic) ? 'still' : 'alone';
  figure.style.cssText = `inline-size:${Math.min(graphic.clientWidth, WIDTH)}px;${paperPalette}`;
  draw(graphic);
  // On paper the lines may break elsewhere: the picture keeps its height, and the words take what
  // they need.
  if (picture) picture.style.blockSize = `${picture.offsetHeight}px`;
  figure.style.blockSize = 'auto';
  return () => {
    for (const box of added) box.remove();
    picture?.style.removeProperty('block-size');
    figure.style.cssText = '';
    delete figure.dataset['paper'];
    canvas?.style.removeProperty('transition');
    // Still in the same frame, so that no observer sees the sizes of the paper.
    if (graphic.isConnected) draw(graphic);
  };
}

/**
 * Hides a graphic that is not the one shown. Firefox prints a copy of the page that has lost its
 * custom states: seen in Firefox 153, reported for 151 in
 * https://github.com/sbb-design-systems/lyne-components/issues/4946
 */
function hide(figure: HTMLElement): () => void {
  figure.style.display = 'none';
  return () => figure.style.removeProperty('display');
}

function draw(graphic: PrintedGraphic): void {
  graphic.requestUpdate();
  graphic.drawNow();
}

/** Whether it stands at a step of a flat story. */
const isStill = (graphic: Element): boolean => graphic.closest('[part~="still"]') !== null;

/** On paper nobody can follow a link. */
function writeAddresses(root: ShadowRoot, { stateCopies, state, copy }: FigureView): HTMLElement {
  const { about = [] } = stateCopies.get(state) ?? {};
  const ids = about.map((role) => copy.figure(role).source);
  const told = [...ids.map((id) => copy.story.sources.get(id)), ...outlets(ids, copy.story)];
  const addresses = new Set(told.flatMap((source) => webAddress(source?.url) ?? []));
  const box = document.createElement('p');
  box.className = 'source addresses';
  box.textContent = [...addresses].join(' ');
  if (addresses.size)
    root.querySelector('.foot :is(.shown .source, :not(.pile *).source)')?.after(box);
  return box;
}

/**
 * A picture alone is all that its page says of these figures, so that its table follows it; in a story
 * the steps say the same in prose.
 */
function writeTable(root: ShadowRoot, graphic: Element, view: FigureView): HTMLElement {
  const { staged, noTable, figures, copy } = view;
  const box = document.createElement('div');
  const isPicture = root.querySelector('.picture');
  if (!isPicture || staged || noTable || isStill(graphic)) return box;
  const sheet = tableStyles.styleSheet!;
  addSheets(root, sheet);
  box.className = 'on-paper';
  render(renderTable(nameOf(view), figures, copy.story, copy.format), box);
  root.append(box);
  return box;
}
