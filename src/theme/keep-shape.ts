import { loadPart } from '../support/load-part.js';

/**
 * Gives a host its shape back in a page that resets everything (`* { all: unset }`), which goes before
 * the rules of `:host`. A graphic without a `container-type`, or any block in a line, is a sign of it.
 */
export function keepShape(host: HTMLElement): void {
  // Not before the frame: a style that is asked for earlier is one that the first picture fades from.
  requestAnimationFrame(() => {
    const { display, containerType } = getComputedStyle(host);
    if (
      display === 'inline' ||
      (host.localName !== 'desertion-story' && containerType === 'normal')
    )
      void loadPart(host.localName, () => import('./restore-shape.lazy.js')).then((it) =>
        it?.restoreShape(host),
      );
  });
}
