/* What has a few values has these as its type, and nothing else fits. */
import type {
  DesertionStoryElement,
  ProjectionMeterElement,
  StoryFigureElement,
} from 'desertion-story';

declare const story: HTMLElementTagNameMap['scrolly-story'];
story.mode = 'flat';
story.layout = 'overlay';
story.layout = '';
story.theme = 'dark';
// @ts-expect-error
story.mode = 'slides';
// @ts-expect-error
story.layout = 'left';
// @ts-expect-error
story.theme = 'sepia';
// @ts-expect-error A story has no state of its own.
story.state = 'rate';
// @ts-expect-error
story.offset = 'half';

declare const whole: DesertionStoryElement;
whole.mode = 'text';
whole.layout = 'stack';
// @ts-expect-error
whole.mode = 'slides';
// @ts-expect-error
whole.theme = '';

declare const meter: ProjectionMeterElement;
meter.state = 'one-in-ten';
meter.state = '';
meter.theme = 'auto';
// @ts-expect-error This is a state of another graphic.
meter.state = 'shift';
const states: readonly ('rate' | 'year-end' | 'one-in-ten')[] = meter.states;
document.querySelector('case-field')!.state = '2025-h1';
document.querySelector('desertion-timeline')!.state = 'remainder';
document.querySelector('evidence-chain')!.state = 'press';
document.querySelector('growth-range')!.state = 'sixfold';
document.querySelector('origin-shift')!.state = 'shift';
document.querySelector('severity-scale')!.state = 'split';
// @ts-expect-error
document.querySelector('severity-scale')!.state = 'rate';
// @ts-expect-error It has none.
document.querySelector('claim-note')!.state = 'rate';

declare const figure: StoryFigureElement;
figure.form = 'period';
// @ts-expect-error
figure.form = 'roman';

export { states };
