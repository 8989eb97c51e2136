import { type FigureView, nameOf } from '../figure/figure-view.js';
import { shareWordsIn } from '../words/share-words.js';
import { addressOf } from './address-of.js';
import { hasPicture } from './formats.js';
import { ScrollySaveEvent } from './scrolly-save-event.js';

/**
 * Hands a graphic to the platform's own sheet: its picture where that is taken, else a link. The answer
 * says in words how it went.
 */
export async function shareGraphic(graphic: HTMLElement, view: FigureView): Promise<string> {
  const words = shareWordsIn(view.copy.format.language);
  if (!graphic.dispatchEvent(new ScrollySaveEvent('share', view.state))) return '';
  const link = { title: nameOf(view), url: addressOf(graphic) };
  const picture = hasPicture(view) && (await makePicture(graphic, view).catch(() => undefined));
  const withPicture = picture && { ...link, files: [picture] };
  try {
    await navigator.share(withPicture && navigator.canShare?.(withPicture) ? withPicture : link);
    return words.shared;
  } catch (error) {
    // The reader has closed the sheet, which is no error.
    return (error as Error).name === 'AbortError' ? '' : words.notShared;
  }
}

async function makePicture(graphic: HTMLElement, view: FigureView): Promise<File> {
  const { makeFile } = await import('./export.lazy.js');
  return makeFile(graphic, view, { format: 'png' });
}
