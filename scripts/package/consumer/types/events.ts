/* What every listener is told, wherever it listens, with nothing imported but the package's types. */
import type {
  FramePlaceEvent,
  ScrollyErrorEvent,
  ScrollyProgressEvent,
  ScrollySaveEvent,
  ScrollyStateEvent,
  StepEnterEvent,
  StepExitEvent,
  StepSeenEvent,
} from 'desertion-story';

const story = document.createElement('scrolly-story');

story.addEventListener('scrolly-state', function ({ index, name, progress, direction, reason }) {
  const told: [number, string, number] = [index, name, progress];
  const way: 'up' | 'down' | 'none' = direction;
  if (reason === 'keyboard') this.goTo(told[0] + (way === 'up' ? 1 : -1));
});
// The platform's own events are still known, with what they carry.
story.addEventListener('click', ({ clientX }) => clientX.toFixed(), { once: true });
story.addEventListener('keydown', ({ key }) => key.length);
story.addEventListener('anything-else', (event: Event) => event.type);
const listener = { handleEvent: (event: Event): string => event.type };
story.addEventListener('scrolly-progress', listener);
story.removeEventListener('scrolly-progress', listener);
// @ts-expect-error It is no mouse that tells of a state.
story.addEventListener('scrolly-state', (event: MouseEvent) => event.clientX);
// @ts-expect-error A state has no such thing.
story.addEventListener('scrolly-state', (event) => event.dwell);
const onKey = (event: KeyboardEvent): string => event.key;
// @ts-expect-error Nor is it a key that is clicked.
story.addEventListener('click', onKey);

interface Told {
  'scrolly-state': ScrollyStateEvent;
  'scrolly-step-enter': StepEnterEvent;
  'scrolly-step-exit': StepExitEvent;
  'scrolly-step-seen': StepSeenEvent;
  'scrolly-progress': ScrollyProgressEvent;
  'scrolly-error': ScrollyErrorEvent;
  'scrolly-save': ScrollySaveEvent;
  'scrolly-frame-place': FramePlaceEvent;
}
declare const maps: [HTMLElementEventMap, DocumentEventMap, WindowEventMap];
export const everywhere: [Told, Told, Told] = maps;

document.addEventListener('scrolly-save', (event) => {
  const format: 'png' | 'svg' | 'csv' | 'share' = event.format;
  if (format === 'csv') event.preventDefault();
});
window.addEventListener('scrolly-step-seen', ({ dwell }) => dwell.toFixed());
document.body.addEventListener('scrolly-frame-place', ({ hash }) => hash.length);
document.addEventListener('scrolly-state', ({ progress }) => progress.toFixed());
// @ts-expect-error
document.addEventListener('scrolly-state', ({ clientX }) => clientX);
window.addEventListener('scrolly-state', ({ progress }) => progress.toFixed());
// @ts-expect-error
window.addEventListener('scrolly-state', ({ clientX }) => clientX);

for (const tag of [
  'case-field',
  'certainty-key',
  'claim-note',
  'desertion-story',
  'desertion-timeline',
  'evidence-chain',
  'growth-range',
  'origin-shift',
  'projection-meter',
  'scrolly-step',
  'severity-scale',
  'story-figure',
] as const) {
  const element = document.createElement(tag);
  void element.updateComplete;
  element.addEventListener('click', ({ clientX }) => clientX.toFixed());
  element.addEventListener('scrolly-state', ({ index }) => index.toFixed());
  element.addEventListener('scrolly-error', ({ faults }) => faults.map(({ path }) => path));
}
