import type { FigureView } from '../figure/figure-view.js';
import { findAround, findStep } from './find-step.js';

/**
 * What a saved file is called, without its ending. Tags and states speak of the built-in story: a file of any
 * other is named after that story, and after the step that shows the graphic.
 */
export function nameFile(graphic: HTMLElement, view: FigureView, suffix: string): string {
  const names = view.copy.story.isOwn ? nameOwn(graphic, view) : [graphic.localName, view.state];
  return [...names, suffix].filter(Boolean).join('-');
}

/** By its file, or the name that its tag has; without a step, by the place of its state among all of them. */
function nameOwn(graphic: HTMLElement, { state, stateCopies }: FigureView): string[] {
  const { story, step } = findStep(graphic);
  const place = [...stateCopies.keys()].indexOf(state) + 1;
  return [nameOfFile(graphic) || story || 'story', step || (place ? `${place}` : '')].map(
    writeName,
  );
}

/** `sea-level` of `stories/sea-level.json?v=2`. */
function nameOfFile(graphic: Element): string {
  const src = findAround(graphic, '[src]')?.getAttribute('src') ?? '';
  return /([^/?#]*?)(?:\.[^/.?#]*)?(?:[?#].*)?$/.exec(src)?.[1] ?? '';
}

/** Letters and digits of any script: all else may mean something to a system of files. */
const writeName = (name: string): string =>
  name.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
