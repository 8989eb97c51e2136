import { findScroller, scrollBy, visibleSpan } from '../../../scroll/scroller.js';
import type { StoryHost } from '../story-host.js';

/** For how many frames to look: so late may a browser scroll to what has the focus. */
const LATE = 20;

/** Makes the step active that holds the focus, and keeps what is in focus from lying under the stage. */
export async function showFocused(
  story: StoryHost,
  index: number,
  focused: Element,
): Promise<void> {
  await atRest(focused);
  place(story, index, focused);
  // A busy browser may scroll again after it has come to rest.
  for (let frame = 0; frame < LATE && focused.matches(':focus'); frame++) {
    const { top } = focused.getBoundingClientRect();
    await new Promise(requestAnimationFrame);
    if (focused.getBoundingClientRect().top !== top) place(story, index, focused);
  }
}

function place(story: StoryHost, index: number, focused: Element): void {
  if (story.index !== index) story.goTo(index, { reason: 'keyboard' });
  const scroller = findScroller(story);
  const { top, height } = visibleSpan(scroller);
  const box = focused.getBoundingClientRect();
  const over = coverOf(story, box) ?? top;
  // What lies below the screen is brought up to its lower edge and no farther, for the step must
  // stay the active one.
  if (box.bottom > top + height)
    scrollBy(scroller, Math.min(box.bottom - top - height, box.top - over), 'instant');
  else if (box.top < over) scrollBy(scroller, box.top - over, 'instant');
}

/**
 * Waits until an element has kept its place: Firefox 153 scrolls to what has the focus some frames
 * later.
 */
async function atRest(element: Element): Promise<void> {
  let top: number | undefined;
  for (let still = 0; still < 4;) {
    const now = element.getBoundingClientRect().top;
    still = now === top ? still + 1 : 0;
    top = now;
    await new Promise(requestAnimationFrame);
  }
}

/** Where a stage ends that lies over the prose. */
function coverOf({ renderRoot }: StoryHost, box: DOMRect): number | undefined {
  const stage = renderRoot.querySelector('.stage')?.getBoundingClientRect();
  const isPaper =
    stage && getComputedStyle(renderRoot.querySelector('.stage')!, '::after').content !== 'none';
  const isOver = stage && stage.left < box.right && stage.right > box.left;
  return isPaper && isOver ? stage.bottom : undefined;
}
