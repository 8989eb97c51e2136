import { loadPart } from '../support/load-part.js';

/**
 * Gives a host its shape back in a page that resets everything (`* { all: unset }`), which goes
 * before the rules of `:host`. It shows in a graphic that has no `container-type`, and in any tag
 * that is `inline`.
 */
export function keepShape(host: HTMLElement): void {
  // In the next frame: a style that is read earlier is one that transitions of the first picture
  // would begin with.
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
