import { readLayout } from '../markup/read-attributes.js';
import type { StoryHost } from '../story-host.js';
import { LINES, LOW, stacksBelow, stageShare } from './layouts.js';

/** Whether a stage would leave too little of the viewport for prose, at the size in which this reader reads it. */
export function isTooLow(host: StoryHost): boolean {
  const { fontSize, scrollMarginTop } = getComputedStyle(host);
  const text = parseFloat(fontSize);
  const room = innerHeight - parseFloat(scrollMarginTop);
  // Layouts change at widths that go by the text size of the root, whatever size an author gives
  // the story.
  const growth = Math.max(parseFloat(getComputedStyle(document.documentElement).fontSize) / 16, 1);
  const isStacked = host.clientWidth < (stacksBelow[readLayout(host)] ?? 0) * growth;
  const left = room * (isStacked ? 1 - stageShare : 1);
  return innerHeight < LOW || left < LINES * text;
}
