import type { StoryStep } from './read-steps.js';

/** What a story may ask of a graphic of the bundle; any other element is foreign. */
export interface StagedGraphic extends HTMLElement {
  state: string;
  progress: number;
  story: unknown;
  staging: 'on' | 'off' | undefined;
  describe(state: string): string;
}

export function isOurs(element: HTMLElement | undefined): element is StagedGraphic {
  return element !== undefined && 'describe' in element && 'staging' in element;
}

/**
 * The graphics of a story: one is shown, the others wait. Ours get properties; on a foreign element
 * there are only attributes, `data-state` and `data-waiting`, so that CSS alone can respond.
 */
export class Stage {
  #graphics: readonly HTMLElement[] = [];

  /** Takes these graphics on; lets go of any that are no longer among them. */
  setGraphics(graphics: readonly HTMLElement[]): void {
    for (const graphic of this.#graphics) if (!graphics.includes(graphic)) release(graphic);
    this.#graphics = graphics;
  }

  /** Shows the graphic of a step in its state. */
  show(step: StoryStep | undefined, progress: number): void {
    for (const graphic of this.#graphics) {
      const isShown = graphic === step?.graphic;
      if (isOurs(graphic)) graphic.staging = isShown ? 'on' : 'off';
      else setAttribute(graphic, 'data-waiting', isShown ? null : '');
    }
    const { graphic, state } = step ?? {};
    if (!graphic) return;
    if (isOurs(graphic)) {
      if (state) graphic.state = state;
      graphic.progress = progress;
    } else if (state) setAttribute(graphic, 'data-state', state);
  }

  /** Hands the story's own data to the graphics that have none of their own. */
  tell(story: object, before: object | undefined): void {
    for (const graphic of this.#graphics)
      if (isOurs(graphic) && (graphic.story === undefined || graphic.story === before))
        graphic.story = story;
  }
}

function release(graphic: HTMLElement): void {
  if (isOurs(graphic)) graphic.staging = undefined;
  else for (const name of ['data-state', 'data-waiting']) graphic.removeAttribute(name);
}

/** Writes only what differs: the story watches these attributes. */
function setAttribute(element: Element, name: string, value: string | null): void {
  if (element.getAttribute(name) === value) return;
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
