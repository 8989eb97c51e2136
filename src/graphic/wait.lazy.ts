/* What only graphics need that are not on the screen at first. */
import { inTurn } from '../support/in-turn.js';
import type { Waiting } from './turn.js';

/** A screen above and below what is seen. */
const rootMargin = '100%';

/** Has a graphic come to be drawn when it is shown and near or printed, or when the page is idle. Returns what ends that. */
export function wait(graphic: Waiting, come: () => void): () => void {
  const isShown = (): boolean => graphic.staging !== 'off';
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.at(-1)?.isIntersecting && isShown()) come();
    },
    { rootMargin },
  );
  observer.observe(graphic);
  // Nothing can be drawn once a page is laid out for paper.
  const print = (): void => {
    if (isShown()) graphic.drawNow();
  };
  window.addEventListener('beforeprint', print);
  const takeBack = inTurn(come);
  return () => {
    observer.disconnect();
    window.removeEventListener('beforeprint', print);
    takeBack();
  };
}
