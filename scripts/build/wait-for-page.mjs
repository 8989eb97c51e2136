const BEFORE = `(function (start) {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true });
  else start();
})(function () {`;

/**
 * Lets a classic script wait until the page is parsed, as a module does by itself: in the head it would
 * otherwise define every tag before there is a body to measure or a child to read.
 */
export function waitForPage() {
  return {
    name: 'wait-for-page',
    banner: BEFORE,
    footer: '});',
  };
}
