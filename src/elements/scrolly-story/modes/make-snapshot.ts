import { stackPadding, stackProse } from '../../../theme/columns.js';
import type { StoryStep } from '../markup/read-steps.js';
import { isOurs, type StagedGraphic } from '../stage/stage.js';

/** What frameworks may have set as properties, which `cloneNode` does not copy. */
const COPIED = ['story', 'src', 'label', 'theme', 'noTable', 'noDownload'] as const;
type Copied = Record<(typeof COPIED)[number], unknown>;

/**
 * As wide as the column of prose and, until it is near and drawn, as high as a graphic of ours in it.
 * Written on the box: in a step's own shadow root, the story's style sheet does not reach it.
 */
const BOX = `
  display: block;
  margin: var(--_still-lead, 1em) calc(-1 * ${stackPadding});
  content-visibility: auto;
  contain-intrinsic-block-size: auto clamp(26 * max(1rem, 16px), 74cqi, 0.74 * ${stackProse});
`;

/**
 * A copy of a step's graphic in one state; it is right as long as graphic and state are the same.
 */
export interface Snapshot {
  element: HTMLElement;
  graphic: HTMLElement;
  state: string;
}

/** A graphic as it is at a step, in a box of its own that is laid out and drawn when it comes near. */
export function makeSnapshot({ graphic, state }: StoryStep, index: number): Snapshot | undefined {
  if (!graphic) return undefined;
  const element = document.createElement('div');
  element.style.cssText = BOX;
  element.part.add('still');
  if (isOurs(graphic)) element.append(copyOurs(graphic, state));
  else copyForeign(element, graphic, state, index);
  return { element, graphic, state };
}

/** Gives the copy what the graphic has been given since, its story above all. */
export function refreshSnapshot({ element, graphic }: Snapshot): void {
  const copy = element.firstElementChild;
  if (!isOurs(graphic) || !copy) return;
  const own = graphic as StagedGraphic & Copied;
  for (const name of COPIED) if (name in own) Object.assign(copy, { [name]: own[name] });
}

export function copyOurs(graphic: StagedGraphic, state: string): HTMLElement {
  const copy = graphic.cloneNode(true) as StagedGraphic & { states?: readonly string[] };
  copy.removeAttribute('id');
  const { states = [] } = graphic as typeof copy;
  // Without a state, a graphic walks through all of its states as it passes the screen.
  copy.state = state || graphic.state || (states[0] ?? '');
  return copy;
}

/**
 * A copy of a foreign element, with the style sheets of its page, which do not reach into this
 * shadow root. Only those can respond to the state: the scripts of the page do not know the copy.
 */
export function copyForeign(
  box: HTMLElement,
  graphic: HTMLElement,
  state: string,
  index: number,
): void {
  const copy = graphic.cloneNode(true) as HTMLElement;
  copy.removeAttribute('data-stage');
  if (state) copy.dataset['state'] = state;
  copyPixels(graphic, copy);
  const page = graphic.getRootNode() as Document | ShadowRoot;
  const root = box.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [...page.adoptedStyleSheets];
  const sheets = page.querySelectorAll('style, link[rel~="stylesheet"]');
  root.append(...[...sheets].map((sheet) => sheet.cloneNode(true)), copy);
  box.style.setProperty('--scrolly-step', String(index));
  box.style.setProperty('--scrolly-progress', '1');
}

/** A copied canvas is empty. */
function copyPixels(from: HTMLElement, to: HTMLElement): void {
  const select = (it: HTMLElement): HTMLCanvasElement[] =>
    it instanceof HTMLCanvasElement ? [it] : [...it.querySelectorAll('canvas')];
  const copies = select(to);
  select(from).forEach((canvas, i) => {
    if (canvas.width && canvas.height) copies[i]?.getContext('2d')?.drawImage(canvas, 0, 0);
  });
}
