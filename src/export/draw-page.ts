import { writeInWords } from '../figure/copy.js';
import { type FigureView, nameOf } from '../figure/figure-view.js';
import { withPage } from './lay-out-page.js';
import { type PageSize, pixelsOf } from './page-sizes.js';
import { drawElement, type DrawnElement } from './trace/drawn-element.js';
import { traceDefinitions } from './trace/trace-definition.js';
import { tracePage } from './trace/trace-page.js';
import { writeXml } from './trace/xml.js';

const NAMESPACE = 'http://www.w3.org/2000/svg';
const LINKS = 'http://www.w3.org/1999/xlink';
const MILLIMETRES_IN_INCH = 25.4;

const looks = {
  card: () => import('./card/card.lazy.js'),
  figure: () => import('./figure/figure.lazy.js'),
};

/** What a graphic shows as a page of its own: the root of an SVG document that needs nothing else. */
export async function drawPage(
  graphic: HTMLElement,
  view: FigureView,
  size: PageSize,
): Promise<DrawnElement> {
  const { fillPage } = await looks[size.look]();
  return withPage(graphic, view, size, fillPage, (page) => {
    const copy = page.shadowRoot!.querySelector('.graphic')!.shadowRoot!;
    const drawing = tracePage(page, size);
    const definitions = traceDefinitions(drawing, copy);
    const stateCopy = view.stateCopies.get(view.state);
    const [width, height] = pixelsOf(size).map((pixels) => writeLength(pixels, size.dpi));
    const attributes = {
      xmlns: NAMESPACE,
      'xmlns:xlink': drawing.some(({ pixels }) => pixels) ? LINKS : undefined,
      width,
      height,
      viewBox: `0 0 ${round(size.width)} ${round(size.height)}`,
      'xml:lang': copy.querySelector('figure')?.lang,
      style: 'font-variant-numeric: tabular-nums',
      role: 'img',
    };
    return drawElement('svg', attributes, [
      drawElement('title', {}, [nameOf(view)]),
      drawElement('desc', {}, [stateCopy ? writeInWords(stateCopy) : '']),
      ...(definitions.length ? [drawElement('defs', {}, definitions)] : []),
      ...drawing,
    ]);
  });
}

/** A drawn page as an SVG file. */
export function writeSvg(page: DrawnElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeXml(page)}\n`;
}

/** Millimetres for a page that is printed, pixels for a screen. */
function writeLength(pixels: number, dpi: number | undefined): string {
  return dpi ? `${round((pixels / dpi) * MILLIMETRES_IN_INCH)}mm` : `${pixels}`;
}

const round = (number: number): number => Math.round(number * 1000) / 1000;
