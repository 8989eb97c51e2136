import type { FigureView } from '../figure/figure-view.js';
import { saveWordsIn } from '../words/save-words.js';
import { download } from './download.js';
import type { SaveChoice } from './formats.js';
import { ScrollySaveEvent } from './scrolly-save-event.js';

/** Saves what a graphic shows; the answer says in words how it went. */
export async function saveGraphic(
  graphic: HTMLElement,
  view: FigureView,
  choice: SaveChoice,
): Promise<string> {
  const { format } = choice;
  const words = saveWordsIn(view.copy.format.language);
  if (!graphic.dispatchEvent(new ScrollySaveEvent(format, view.state))) return '';
  try {
    const { makeFile } = await import('./export.lazy.js');
    const file = await makeFile(graphic, view, choice);
    download(file);
    return words.saved.replace('{}', () => file.name);
  } catch {
    return words.notMade.replace('{}', () => format.toUpperCase());
  }
}
