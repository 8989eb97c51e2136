import { graphicTags } from '../../../story/graphic-tags.js';
import type { StoryStep } from '../markup/read-steps.js';
import { Handover, type Place } from './handover.js';

/** What a story may ask of a graphic of the bundle; any other element is foreign. */
export interface StagedGraphic extends HTMLElement {
  state: string;
  progress: number;
  story: unknown;
  staging: Place | undefined;
  describe?(state: string): string;
}

/** By its tag: a graphic may be defined long after the story, and keeps what it was given before. */
export function isOurs(element: HTMLElement | undefined): element is StagedGraphic {
  return graphicTags.some((tag) => tag === element?.localName);
}

/**
 * The graphics of a story: one is shown, the others wait. Ours get properties; on a foreign element
 * there are only attributes, `data-state` and `data-stage`, so that CSS alone can respond. A graphic
 * that leaves the story gets back what its author had given it.
 */
export class Stage {
  readonly #graphics = new Map<HTMLElement, () => void>();
  readonly #handover = new Handover(() => this.#place());
  #told: object | null | undefined;

  /** Takes these graphics on; lets go of any that are no longer among them. */
  setGraphics(graphics: readonly HTMLElement[]): void {
    const kept = new Set(graphics);
    for (const [graphic, giveBack] of this.#graphics) {
      if (kept.has(graphic)) continue;
      this.#graphics.delete(graphic);
      giveBack();
    }
    for (const graphic of graphics)
      if (!this.#graphics.has(graphic)) this.#graphics.set(graphic, remember(graphic));
  }

  /** Shows the graphic of a step in its state. */
  show(step: StoryStep | undefined, progress: number): void {
    const { graphic, state } = step ?? {};
    this.#handover.to(graphic);
    this.#place();
    if (!graphic) return;
    if (isOurs(graphic)) {
      if (state) graphic.state = state;
      graphic.progress = progress;
    } else if (state) setAttribute(graphic, 'data-state', state);
  }

  #place(): void {
    for (const graphic of this.#graphics.keys()) {
      const place = this.#handover.placeOf(graphic);
      if (isOurs(graphic)) graphic.staging = place;
      else setAttribute(graphic, 'data-stage', place);
    }
  }

  /**
   * Hands the story's own data to the graphics, and to what tells of its figures in prose, that have
   * none of their own; `null` makes them wait.
   */
  tell(data: object | null | undefined, story: HTMLElement): void {
    const readers = story.querySelectorAll<StagedGraphic>('story-figure, claim-note');
    const graphics = [...this.#graphics.keys()].filter(isOurs);
    for (const reader of new Set([...graphics, ...readers]))
      if (reader.story === undefined || reader.story === this.#told) reader.story = data;
    this.#told = data;
  }
}

/** How to give a graphic back as its author wrote it. */
function remember(graphic: HTMLElement): () => void {
  if (isOurs(graphic)) {
    const before = { state: graphic.state ?? '', story: graphic.story };
    return () => Object.assign(graphic, before, { progress: 0, staging: undefined });
  }
  const before = ['data-state', 'data-stage'].map(
    (name) => [name, graphic.getAttribute(name)] as const,
  );
  return () => before.forEach(([name, value]) => setAttribute(graphic, name, value));
}

/** Writes only what differs: the story watches these attributes. */
function setAttribute(element: Element, name: string, value: string | null): void {
  if (element.getAttribute(name) === value) return;
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
