import type { LitElement } from 'lit';
import type { ScrollController } from '../../../scroll/scroll-controller.js';
import { findScroller } from '../../../scroll/scroller.js';
import type { Mode } from '../markup/choices.js';
import type { StoryHost } from '../story-host.js';
import { loadWords } from './make-text-snapshot.js';

/**
 * Brings a reader who is in the middle of a story back to their step, which stands elsewhere in
 * another mode.
 */
export async function keepStep(
  host: StoryHost,
  scroll: ScrollController,
  mode: Mode,
  index: number,
): Promise<void> {
  const { top, bottom } = host.getBoundingClientRect();
  if (bottom < 0 || top > innerHeight || (index < 1 && top >= 0)) return;
  // At the top of the page nothing is moved: in a flat story, several steps may stand there.
  if (!(findScroller(host)?.scrollTop ?? scrollY)) return;
  await host.updateComplete;
  for (const step of host.steps) await (step as Partial<LitElement>).updateComplete;
  // In mode `text`, the words are rendered a little later than the steps that they stand in.
  if (mode === 'text') {
    await loadWords();
    await new Promise(requestAnimationFrame);
  }
  if (mode !== 'step') return index < 0 ? undefined : scroll.goTo(index);
  if (host.getBoundingClientRect().top < 0) host.scrollIntoView({ behavior: 'instant' });
}
