import { LINES, LOW, stageShare, stacksBelow } from './layouts.js';
import { readLayout } from './read-attributes.js';

type Host = HTMLElement & { layout: string };

/** Whether a stage would leave too little of the viewport for prose, at the size in which this reader reads it. */
export function isTooLow(host: Host): boolean {
  const { fontSize, scrollMarginTop } = getComputedStyle(host);
  const text = parseFloat(fontSize);
  const room = innerHeight - parseFloat(scrollMarginTop);
  const isStacked = host.clientWidth < ((stacksBelow[readLayout(host)] ?? 0) * text) / 16;
  const left = room * (isStacked ? 1 - stageShare : 1);
  return innerHeight < LOW || left < LINES * text;
}
