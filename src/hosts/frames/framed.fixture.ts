import { nextFrame, until } from '../../testing/testing.fixture.js';
import type { Report } from './framed-story.fixture.js';

/** The same server by its other name: another origin, and another site. */
export const elsewhere = `http://localhost:${location.port}`;

const STORY = '/src/hosts/frames/framed-story.fixture.html';

/** How many frames of the same height in a row are no more a layout on its way. */
const SETTLED = 5;

/** A framed story of another origin, and what it reports. */
export class Framed {
  readonly frame: HTMLIFrameElement;
  readonly wrapper: HTMLElement;
  /** What the story has reported, frame by frame. */
  readonly reports: Report[] = [];
  /** What the same story has reported last from a frame within its frame. */
  inner: Report | undefined;

  constructor(wrapper: HTMLElement) {
    this.wrapper = wrapper;
    this.frame = wrapper.querySelector('iframe')!;
    addEventListener('message', this.#onMessage);
  }

  get last(): Report | undefined {
    return this.reports.at(-1);
  }

  /** The story has joined and is laid out as it will stay, and the wrapper is as high as it. */
  get isJoined(): boolean {
    const { offsetHeight } = this.wrapper;
    if (offsetHeight < 2000) return false;
    const last = this.reports.slice(-SETTLED);
    const fits = ({ height, pageHeight }: Report): boolean =>
      height === this.frame.offsetHeight && pageHeight === offsetHeight;
    return last.length === SETTLED && last.every(fits);
  }

  /** Waits until it has joined, and says what there is instead if it does not. */
  joined(): Promise<void> {
    return until(
      () => this.isJoined,
      () => ({
        frame: this.frame.offsetHeight,
        wrapper: this.wrapper.offsetHeight,
        reports: this.reports.length,
        last: this.reports.slice(-SETTLED),
      }),
    );
  }

  /** How far the frame has moved in its wrapper, which is where the story should be. */
  get y(): number {
    return this.frame.getBoundingClientRect().top - this.wrapper.getBoundingClientRect().top;
  }

  /** The story has followed to where the page is. */
  get isInStep(): boolean {
    return Math.abs(this.last!.scrollY - this.y) < 1;
  }

  ask(ask: string): void {
    this.frame.contentWindow!.postMessage({ ask }, '*');
  }

  stop(): void {
    removeEventListener('message', this.#onMessage);
  }

  readonly #onMessage = ({ source, data }: MessageEvent<{ report?: Report }>): void => {
    if (!data.report) return;
    const { contentWindow } = this.frame;
    if (source === contentWindow) this.reports.push(data.report);
    else if (contentWindow?.length && source === contentWindow[0]) this.inner = data.report;
  };
}

/** The markup of a framed story, as an author writes it. */
export function framed({
  query = '',
  attributes = '',
  origin = elsewhere,
  path = STORY,
} = {}): string {
  return `<div data-scrolly-frame><iframe src="${origin}${path}${query}" title="A story" ${attributes}></iframe></div>`;
}

/** The same story, written in the frame's own markup. */
export async function framedInMarkup(attributes = ''): Promise<string> {
  const text = await (await fetch(STORY)).text();
  // In full: its own address is that of the page around.
  const page = text.replace('framed-story.fixture.ts', STORY.replace('.html', '.ts'));
  const box = document.createElement('div');
  box.innerHTML = `<div data-scrolly-frame><iframe title="A story" ${attributes}></iframe></div>`;
  box.querySelector('iframe')!.setAttribute('srcdoc', page);
  return box.innerHTML;
}

/** As many frames as a reader needs to notice anything. */
export async function frames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame++) await nextFrame();
}
