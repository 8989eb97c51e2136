import { writeInWords } from '../figure/copy.js';
import { type FigureView, nameOf } from '../figure/figure-view.js';
import { withPage } from './lay-out-page.js';
import { type PageSize, pixelsOf } from './page-sizes.js';
import { traceDefinitions } from './trace/trace-definition.js';
import { tracePage } from './trace/trace-page.js';
import { escapeXml, writeElement } from './trace/xml.js';

const NAMESPACE = 'http://www.w3.org/2000/svg';
const LINKS = 'http://www.w3.org/1999/xlink';
const MILLIMETRES_IN_INCH = 25.4;

/** What a graphic shows as a page of its own: an SVG document that needs nothing else. */
export function drawSvg(graphic: HTMLElement, view: FigureView, size: PageSize): string {
  return withPage(graphic, view, size, (page) => {
    const copy = page.shadowRoot!.querySelector('.graphic')!.shadowRoot!;
    const drawing = tracePage(page, size);
    const definitions = traceDefinitions(drawing.join(''), copy);
    const stateCopy = view.stateCopies.get(view.state);
    const [width, height] = pixelsOf(size).map((pixels) => writeLength(pixels, size.dpi));
    const attributes = {
      xmlns: NAMESPACE,
      'xmlns:xlink': drawing.some((it) => it.includes('xlink:href')) ? LINKS : undefined,
      width,
      height,
      viewBox: `0 0 ${round(size.width)} ${round(size.height)}`,
      'xml:lang': copy.querySelector('figure')?.lang,
      style: 'font-variant-numeric: tabular-nums',
      role: 'img',
    };
    const document = writeElement('svg', attributes, [
      writeElement('title', {}, [escapeXml(nameOf(view))]),
      writeElement('desc', {}, [escapeXml(stateCopy ? writeInWords(stateCopy) : '')]),
      ...(definitions.length ? [writeElement('defs', {}, definitions)] : []),
      ...drawing,
    ]);
    return `<?xml version="1.0" encoding="UTF-8"?>\n${document}\n`;
  });
}

/** Millimetres for a page that is printed, pixels for a screen. */
function writeLength(pixels: number, dpi: number | undefined): string {
  return dpi ? `${round((pixels / dpi) * MILLIMETRES_IN_INCH)}mm` : `${pixels}`;
}

const round = (number: number): number => Math.round(number * 1000) / 1000;
