import { html, nothing, type TemplateResult } from 'lit';
import type { Arrangement } from '../layout/arrange-children.js';
import type { StoryStep } from '../markup/read-steps.js';
import { isOurs } from '../stage/stage.js';
import { drawInTurn } from './draw-in-turn.js';
import { makeSnapshot, refreshSnapshot, type Snapshot } from './make-snapshot.js';
import { renderHeading } from './render-scroll.js';
import type { Rendering, StoryView } from './rendering.js';

/**
 * Each step followed by its own still picture; where steps in a row show the same, it stands after
 * the last of them. What is shown are copies: the graphics themselves are in no slot.
 */
export class FlatRendering implements Rendering {
  #snapshots = new Map<HTMLElement, Snapshot>();

  arrange({ steps, arrangement: { prose } }: StoryView): Arrangement {
    const snapshots = new Map<HTMLElement, Snapshot>();
    steps.forEach((step, i) => {
      const next = steps[i + 1];
      if (next?.graphic === step.graphic && next?.state === step.state) return;
      const snapshot = this.#keep(step, next) ?? this.make(step, i, next);
      if (snapshot) snapshots.set(step.element, snapshot);
    });
    for (const element of this.#snapshots.keys())
      if (!snapshots.has(element)) give(element, undefined);
    const before = this.#snapshots;
    this.#snapshots = snapshots;
    drawInTurn([...snapshots].flatMap(([step, it]) => (before.get(step) === it ? [] : it.element)));
    snapshots.forEach(refreshSnapshot);
    for (const { element, graphic } of steps) {
      give(element, snapshots.get(element)?.element);
      if (this.speaksFor(graphic)) describe(element, '');
    }
    return { stage: [], prose };
  }

  render({ heading, bar, arrangement: { prose } }: StoryView): TemplateResult {
    return html`<div class="frame flat">
      ${renderHeading(heading)}${bar}
      <div part="prose" class="prose">
        ${prose.map(({ steps }) => html`<slot></slot>${steps.map((step) => this.#renderPicture(step))}`)}
      </div>
    </div>`;
  }

  end(): void {
    for (const element of this.#snapshots.keys()) give(element, undefined);
    this.#snapshots.clear();
  }

  /** What is shown of a step; `next` is the step after it. */
  protected make(
    step: StoryStep,
    index: number,
    _next: StoryStep | undefined,
  ): Snapshot | undefined {
    return makeSnapshot(step, index);
  }

  /** Whether what is shown needs no sentence about it: our own pictures have one as their name. */
  protected speaksFor(graphic: HTMLElement | undefined): boolean {
    return isOurs(graphic);
  }

  /** Whether what was made for a step is still right. */
  protected isRight(_still: Snapshot, _next: StoryStep | undefined): boolean {
    return true;
  }

  /** A plain step cannot hold a picture of ours; it stands after the child that holds the step. */
  #renderPicture({ element }: StoryStep): TemplateResult {
    const words = !this.speaksFor(undefined) && element.dataset['alt'];
    return html`${words ? html`<p class="visually-hidden">${words}</p>` : nothing}${
      this.#snapshots.get(element)?.element
    }`;
  }

  #keep({ element, graphic, state }: StoryStep, next: StoryStep | undefined): Snapshot | undefined {
    const snapshot = this.#snapshots.get(element);
    const isSame = snapshot?.graphic === graphic && snapshot?.state === state;
    return isSame && this.isRight(snapshot, next) ? snapshot : undefined;
  }
}

function give(step: HTMLElement, picture: HTMLElement | undefined): void {
  if (step.localName === 'scrolly-step') Object.assign(step, { picture });
}

function describe(step: HTMLElement, description: string): void {
  if (step.localName === 'scrolly-step') Object.assign(step, { description });
}
