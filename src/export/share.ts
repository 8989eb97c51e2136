import { type FigureView, nameOf } from '../figure/figure-view.js';
import { saveWordsIn } from '../words/save-words.js';
import { hasPicture } from './formats.js';

/** Hands a graphic to the platform's own sheet: its picture where that is taken, else a link. */
export async function share(view: FigureView, makePicture: () => Promise<File>): Promise<string> {
  const link = { title: nameOf(view), url: addressOfPage() };
  const picture = hasPicture(view) && (await makePicture().catch(() => undefined));
  const withPicture = picture && { ...link, files: [picture] };
  await navigator.share(withPicture && navigator.canShare?.(withPicture) ? withPicture : link);
  return saveWordsIn(view.copy.format.language).shared;
}

/** The address that the page names as its canonical one, else its own. */
function addressOfPage(): string {
  return document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href || location.href;
}
