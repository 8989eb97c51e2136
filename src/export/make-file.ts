import type { FigureView } from '../figure/figure-view.js';
import { writeCsv } from '../story/format/write-csv.js';
import { drawPage, writeSvg } from './draw-page.js';
import type { SaveChoice } from './formats.js';
import { nameFile } from './name-file.js';
import { type PageSize, pageSizes } from './page-sizes.js';
import type { DrawnElement } from './trace/drawn-element.js';

/** Makes a file of what a graphic shows. */
type Make = (
  graphic: HTMLElement,
  view: FigureView,
  size: PageSize,
) => Promise<BlobPart> | BlobPart;

const files: Record<SaveChoice['format'], { type: string; make: Make }> = {
  png: { type: 'image/png', make: async (...page) => paintPng(await drawPage(...page), page[2]) },
  svg: { type: 'image/svg+xml', make: async (...page) => writeSvg(await drawPage(...page)) },
  csv: { type: 'text/csv', make: (_, { figures, copy }) => writeCsv(figures, copy.story) },
};

/** The file of a graphic in a format. */
export async function makeFile(
  graphic: HTMLElement,
  view: FigureView,
  { format, page = 'post' }: Pick<SaveChoice, 'format' | 'page'>,
): Promise<File> {
  const { type, make } = files[format];
  const size = pageSizes[page];
  const suffix = format === 'csv' ? '' : size.suffix;
  const name = `${nameFile(graphic, view, suffix)}.${format}`;
  return new File([await make(graphic, view, size)], name, { type });
}

/** Only who saves pixels needs what paints them. */
async function paintPng(page: DrawnElement, size: PageSize): Promise<BlobPart> {
  const { drawPng } = await import('./draw-png.lazy.js');
  return drawPng(page, size);
}
