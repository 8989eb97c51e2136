/** In a frame, gets in touch with the page around it. Elsewhere, costs nothing but the question. */
export function joinFrame(): void {
  if (window.parent === window) return;
  void import('./frame-page.js').then(({ FramePage }) => new FramePage().join());
}
