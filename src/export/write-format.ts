import type { FigureView } from '../figure/figure-view.js';
import { writeCsv } from '../story/format/write-csv.js';
import { saveWordsIn } from '../words/save-words.js';
import { download } from './download.js';
import { drawPage, writeSvg } from './draw-page.js';
import type { ExportChoice } from './formats.js';
import { type PageSize, pageSizes } from './page-sizes.js';
import { ScrollySaveEvent } from './scrolly-save-event.js';
import { share } from './share.js';
import type { DrawnElement } from './trace/drawn-element.js';

/** Makes a file of what a graphic shows. */
type Make = (
  graphic: HTMLElement,
  view: FigureView,
  size: PageSize,
) => Promise<BlobPart> | BlobPart;

const files: Record<'png' | 'svg' | 'csv', { type: string; make: Make }> = {
  png: { type: 'image/png', make: (...page) => paintPng(drawPage(...page), page[2]) },
  svg: { type: 'image/svg+xml', make: (...page) => writeSvg(drawPage(...page)) },
  csv: { type: 'text/csv', make: (_, { figures, copy }) => writeCsv(figures, copy.story) },
};

/** Saves or shares what a graphic shows; the answer says in words how it went. */
export async function exportGraphic(
  graphic: HTMLElement,
  view: FigureView,
  choice: ExportChoice,
): Promise<string> {
  const { format, size } = choice;
  const words = saveWordsIn(view.copy.format.language);
  if (!graphic.dispatchEvent(new ScrollySaveEvent(format, view.state))) return '';
  try {
    if (format === 'share') return await share(view, () => makeFile(graphic, view, 'png', size));
    const file = await makeFile(graphic, view, format, size);
    download(file);
    return words.saved.replace('{}', () => file.name);
  } catch (error) {
    // The reader has closed the share sheet, which is no error.
    if ((error as Error).name === 'AbortError') return '';
    return format === 'share'
      ? words.notShared
      : words.notMade.replace('{}', () => format.toUpperCase());
  }
}

/** The file of a graphic in a format, named after its tag and state. */
export async function makeFile(
  graphic: HTMLElement,
  view: FigureView,
  format: keyof typeof files,
  size: PageSize = pageSizes.post,
): Promise<File> {
  const { type, make } = files[format];
  const suffix = format === 'csv' ? '' : size.suffix;
  const name = [graphic.localName, view.state, suffix].filter(Boolean).join('-');
  return new File([await make(graphic, view, size)], `${name}.${format}`, { type });
}

/** Only who saves pixels needs what paints them. */
async function paintPng(page: DrawnElement, size: PageSize): Promise<BlobPart> {
  const { drawPng } = await import('./draw-png.lazy.js');
  return drawPng(page, size);
}
