import { loadPart } from '../../support/load-part.js';

/** In a frame, gets in touch with the page around it. Elsewhere, costs nothing but the question. */
export async function joinFrame(): Promise<void> {
  if (window.parent === window) return;
  const part = await loadPart('desertion-story', () => import('./frame-page.lazy.js'));
  if (part) new part.FramePage().join();
}
