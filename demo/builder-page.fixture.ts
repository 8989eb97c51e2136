import { until } from '../src/testing/testing.fixture.js';

/* The embed builder as authors get it: the built page, in a frame as wide as a screen. */

export interface Page {
  window: Window & typeof globalThis;
  document: Document;
}

export async function openBuilder(width = 1280): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `inline-size: ${width}px; block-size: 900px; border: 0; display: block`;
  frame.src = '/demo/builder.html';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  frames.push(frame);
  await loaded;
  const page = { window: frame.contentWindow as Page['window'], document: frame.contentDocument! };
  await until(() => find(page, '#snippet').value.includes('sha384-'));
  await until(() => previewsOf(page).every(({ body }) => body?.childElementCount));
  return page;
}

const frames: HTMLIFrameElement[] = [];

export function find<Found extends HTMLElement = HTMLTextAreaElement>(
  page: Page,
  selector: string,
): Found {
  return page.document.querySelector<Found>(selector)!;
}

/** Does what somebody does who chooses or types. */
export function enter(page: Page, selector: string, value: string): void {
  const field = find(page, selector);
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

export function choose(page: Page, selector: string): void {
  find(page, selector).click();
}

export const previewsOf = (page: Page): Document[] =>
  [...page.document.querySelectorAll('iframe')].map((frame) => frame.contentDocument!);

/** The words that a graphic shows in a preview or a page. */
export const headline = (page: Document, tag: string): string =>
  page.querySelector(tag)?.shadowRoot?.querySelector('[part~=headline]')?.textContent.trim() ?? '';

const said = (page: Page): string[] =>
  [...page.document.querySelectorAll('#complaints button')].map((it) => it.textContent);

/** Pastes data and waits for what is said about it. */
export async function paste(page: Page, format: string, text: string): Promise<string[]> {
  choose(page, `[value=${format}]`);
  enter(page, '#data', '');
  await until(() => find(page, '#verdict').textContent === '');
  enter(page, '#data', text);
  await until(() => find(page, '#verdict').textContent);
  return said(page);
}

const inAll = (page: Page, kind: 'refused' | 'said'): string[] =>
  [page.window, ...previewsOf(page).map((it) => it.defaultView!)].flatMap(
    (it) => (it as unknown as Record<typeof kind, string[]>)[kind],
  );

/** What the policies of the page and of its previews have refused. */
export const refusedIn = (page: Page): string[] => inAll(page, 'refused');

/** That, and what was said on their consoles. */
export const troubleIn = (page: Page): string[] => [...refusedIn(page), ...inAll(page, 'said')];

/** Leaves none of the opened pages behind. */
export function closeBuilders(): void {
  for (const frame of frames.splice(0)) frame.remove();
}
