import type { TemplateResult } from 'lit';
import type { FigureView } from '../../../figure/figure-view.js';
import type * as InWords from '../../../figure/in-words.lazy.js';
import { loadPart } from '../../../support/load-part.js';
import type { StoryStep } from '../markup/read-steps.js';
import { describeGraphic } from '../stage/describe-step.js';
import { isOurs, type StagedGraphic } from '../stage/stage.js';
import { copyForeign, copyOurs, refreshSnapshot, type Snapshot } from './make-snapshot.js';

/** What stands for a graphic at a step, in words. */
export interface TextSnapshot extends Snapshot {
  /** Whether the next step shows another graphic: then the table stands here. */
  isLast: boolean;
}

type Worded = StagedGraphic & { renderFigure: (view: FigureView) => TemplateResult };

/** What says in words what a graphic shows. */
export function loadWords(): Promise<typeof InWords | undefined> {
  return loadPart('scrolly-story', () => import('../../../figure/in-words.lazy.js'));
}

export function makeTextSnapshot(
  step: StoryStep,
  index: number,
  isLast: boolean,
): TextSnapshot | undefined {
  const { graphic, state } = step;
  if (!graphic) return undefined;
  const element = document.createElement('div');
  element.style.cssText = 'display:block;margin-block:1em';
  element.part.add('still');
  const snapshot = { element, graphic, state, isLast };
  if (isOurs(graphic)) void sayOurs(snapshot, graphic);
  else showForeign(element, step, index);
  return snapshot;
}

/** Appends the copy only when it can be shown in words: until then it would be a picture. */
async function sayOurs(snapshot: TextSnapshot, graphic: StagedGraphic): Promise<void> {
  const part = await loadWords();
  const copy = copyOurs(graphic, snapshot.state) as Worded;
  if (part)
    copy.renderFigure = (view) =>
      part.renderInWords(copy.shadowRoot as ShadowRoot, view, snapshot.isLast);
  snapshot.element.append(copy);
  refreshSnapshot(snapshot);
}

/** Shows the picture of a foreign graphic, with what its author has written about it. */
function showForeign(element: HTMLElement, step: StoryStep, index: number): void {
  const box = document.createElement('div');
  copyForeign(box, step.graphic as HTMLElement, step.state, index);
  const words = describeGraphic(step);
  if (words) {
    const text = document.createElement('p');
    text.textContent = words;
    text.style.cssText = 'margin-block:0 1em';
    box.setAttribute('aria-hidden', 'true');
    element.append(text);
  }
  element.append(box);
}
