import { html, nothing, type TemplateResult } from 'lit';
import { translate } from '../../../languages/language.js';
import { addSheets } from '../../../support/adopted-sheets.js';
import { removeSheet } from '../../../support/remove-sheet.js';
import { numberLanguage } from '../../../words/number-language.js';
import { wordLanguage } from '../../../words/page-language.js';
import { stepWords } from '../../../words/step-words.js';
import { put } from '../../../words/words.js';
import type { Arrangement } from '../layout/arrange-children.js';
import { titleStep } from '../markup/name-step.js';
import type { StoryStep } from '../markup/read-steps.js';
import { describeStep } from '../stage/describe-step.js';
import { needsKeys, readKey } from './read-key.js';
import { renderHeading, renderStage } from './render-scroll.js';
import type { Rendering, StoryView } from './rendering.js';
import { stepStyles } from './step-rendering.styles.js';

const stepSheet = stepStyles.styleSheet!;

/**
 * One step at a time, beside or under the graphic, with buttons and keys: nothing moves by scrolling.
 * What stands before the first step goes with it, and what stands after a step with that step.
 */
export class StepRendering implements Rendering {
  /** Steps that share a child of the story with the one that is told, and wait within it. */
  readonly #waiting = new Map<HTMLElement, string>();
  readonly #root: ShadowRoot;

  constructor(root: ShadowRoot) {
    this.#root = root;
    addSheets(root, stepSheet);
  }

  arrange({ steps, index, arrangement }: StoryView): Arrangement {
    const nodes = arrangement.prose.flatMap((group) => group.nodes);
    const places = steps.map(({ element }) => nodes.findIndex((node) => node.contains(element)));
    const { at: current } = locate(steps, index);
    const from = places[current] ?? 0;
    const next = places.find((place) => place > from) ?? nodes.length;
    const told = steps[current]?.element;
    this.#wait(
      steps
        .filter(({ element }, i) => places[i] === from && told && !element.contains(told))
        .map(({ element }) => element),
    );
    const shown = nodes.slice(from === places[0] ? 0 : from, next);
    return { stage: arrangement.stage, prose: [{ nodes: shown, steps: [] }] };
  }

  render(view: StoryView): TemplateResult {
    const { heading, layout, arrangement, steps } = view;
    const { step } = locate(steps, view.index);
    const isPlain = step && step.element.localName !== 'scrolly-step';
    const sentence = isPlain && describeStep(step);
    return html`<div
      class="frame step by-${layout}"
      @keydown=${(event: KeyboardEvent) => press(event, view)}
    >
      ${renderHeading(heading)} ${arrangement.stage.length ? renderStage() : nothing}
      ${renderControls(view)}
      <div part="prose" class="prose">
        <slot></slot>${sentence ? html`<p class="visually-hidden">${sentence}</p>` : nothing}
      </div>
    </div>`;
  }

  end(): void {
    this.#wait([]);
    removeSheet(this.#root, stepSheet);
  }

  /**
   * Hides steps that stand in the same child of the story as the active one, where no slot can part
   * them. Written as `style`, so that no rule of the page shows them.
   */
  #wait(steps: HTMLElement[]): void {
    for (const [step, display] of this.#waiting) {
      if (steps.includes(step)) continue;
      step.style.setProperty('display', display);
      // Read before it is removed: seen in Chromium 156, which else keeps an empty attribute.
      if (!step.getAttribute('style')) step.removeAttribute('style');
      this.#waiting.delete(step);
    }
    for (const step of steps) {
      if (this.#waiting.has(step)) continue;
      this.#waiting.set(step, step.style.display);
      step.style.setProperty('display', 'none', 'important');
    }
  }
}

/** The step that is told: the first until another is. */
function locate(
  steps: readonly StoryStep[],
  index: number,
): { at: number; step: StoryStep | undefined } {
  const at = Math.min(Math.max(index, 0), steps.length - 1);
  return { at, step: steps[at] };
}

/** Before the prose, and in the same place at every step. The position is told once it has changed. */
function renderControls({ host, steps, index, bar, activate }: StoryView): TemplateResult {
  const { at, step } = locate(steps, index);
  const go = (to: number) => () => {
    if (steps[to]) activate(to, 'keyboard');
  };
  const language = wordLanguage(host);
  const write = new Intl.NumberFormat(numberLanguage(host)).format;
  const words = translate(stepWords, 'step-words', language);
  const button = (to: number, label: string): TemplateResult =>
    html`<button
      part="button"
      lang=${language}
      aria-disabled=${steps[to] ? 'false' : 'true'}
      @click=${go(to)}
    >
      ${label}
    </button>`;
  return html`<div
    part="controls"
    class="controls"
    role="group"
    lang=${language}
    aria-label=${words.steps}
  >
    ${button(at - 1, words.previous)} ${button(at + 1, words.next)} ${bar}
    <p part="position" class="position" role="status">
      <span class="count" lang=${language}
        >${put(words.position, { step: write(at + 1), count: write(steps.length) })}</span
      >
      <span class="name">${step ? titleStep(step, at) : ''}</span>
    </p>
  </div>`;
}

function press(event: KeyboardEvent, { host, steps, index, activate }: StoryView): void {
  if (event.defaultPrevented || needsKeys(event)) return;
  const { at } = locate(steps, index);
  const rightToLeft = host.matches(':dir(rtl)');
  const place = readKey(event.key, { index: at, count: steps.length, rightToLeft });
  if (place === undefined) return;
  event.preventDefault();
  activate(place, 'keyboard');
}
