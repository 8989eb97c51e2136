import type { ScrollyStoryElement } from '../elements/scrolly-story/scrolly-story-element.js';

/* What tests share. Nothing here waits for a time: a frame, or what is to happen, is waited for. */

// Taken before any test counts who asks for frames and observers: the helpers are not to be counted.
const requestFrame = window.requestAnimationFrame.bind(window);
const UncountedObserver = window.IntersectionObserver;

/** How many frames something may take that is sure to happen: a machine may have three engines to run. */
const PATIENCE = 2400;

const mounted: Element[] = [];

/** The next frame is about to be drawn. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestFrame(() => resolve()));
}

/**
 * Looks once a frame until the condition holds.
 *
 * @param tell what there is instead, for the message
 */
export async function until(condition: () => unknown, tell?: () => unknown): Promise<void> {
  for (let frame = 0; frame < PATIENCE; frame++) {
    if (condition()) return;
    await nextFrame();
  }
  const there = tell ? ` There is: ${JSON.stringify(tell())}` : '';
  throw new Error(`Waited ${PATIENCE} frames in vain for: ${String(condition)}.${there}`);
}

/**
 * Everything that follows from the last change has happened: observers have reported it, frames that
 * they asked for have been drawn, and what was changed in those has been reported too. To be awaited
 * before saying that something did not happen.
 */
export async function allSettled(): Promise<void> {
  for (let round = 0; round < 3; round++) {
    await nextFrame();
    await observersReported();
  }
}

/** What a reader can do with graphics and stories comes after the first picture: waits for that of all within. */
export async function toolsCome(root: ParentNode): Promise<void> {
  await until(() => !lacksTools(root));
}

function lacksTools(root: ParentNode): boolean {
  if (root.querySelector('.tools:not(:has(*))')) return true;
  return [...root.querySelectorAll('*')].some(
    (it) => it.shadowRoot && (lacksBar(it) || lacksTools(it.shadowRoot)),
  );
}

/** Whether a story has no bar yet that will have one. */
export function lacksBar(element: Element): boolean {
  if (!element.matches('scrolly-story:defined')) return false;
  const { shadowRoot, noControls, steps } = element as ScrollyStoryElement;
  return !noControls && steps.length > 0 && !shadowRoot!.querySelector('.bar');
}

/** Whether a graphic of ours waits for its turn to be drawn. */
export function waitsForTurn(element: Element): boolean {
  return 'staging' in element && !(element as HTMLElementTagNameMap['growth-range']).isSettled;
}

/** Keeps the page from being idle until it is given back. */
export function stayBusy(): () => void {
  const { setTimeout } = window;
  const idle = 'requestIdleCallback' in window ? 'requestIdleCallback' : 'setTimeout';
  const own: unknown = Reflect.get(window, idle);
  const waiting: (() => void)[] = [];
  Object.assign(window, { [idle]: (task: () => void) => waiting.push(task) });
  return () => {
    Object.assign(window, { [idle]: own });
    for (const task of waiting.splice(0)) setTimeout(task);
  };
}

/** Appends markup to the page, in a box that lets the page move as it is told. */
export function mount(html: string): HTMLElement {
  const box = document.createElement('div');
  // Scroll anchoring would hide that something above has grown.
  box.style.overflowAnchor = 'none';
  box.innerHTML = html;
  document.body.append(box);
  mounted.push(box);
  return box;
}

/** The page of a frame with this markup, once the modules that it loads have run. */
export function mountFrame(html: string, style: string): Promise<Window> {
  const srcdoc = `<!doctype html><style>body{margin:0}</style>${html}`;
  return openFrame({ srcdoc }, style);
}

/** The page of a frame that a server has sent, once the modules that it loads have run. */
export function mountPage(src: string, style: string): Promise<Window> {
  return openFrame({ src }, style);
}

async function openFrame(
  source: Partial<Pick<HTMLIFrameElement, 'src' | 'srcdoc'>>,
  style: string,
): Promise<Window> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `display:block;border:0;width:100%;${style}`;
  Object.assign(frame, source);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  mounted.push(frame);
  await loaded;
  return frame.contentWindow!;
}

/** Removes whatever has been mounted, and leaves the page as a test may expect it. */
export function unmountAll(): void {
  for (const box of mounted.splice(0)) box.remove();
  // The address of a step that a test has left there would move the next test's story.
  if (location.hash) history.replaceState(history.state, '', location.href.split('#')[0]);
  scrollToY(0);
}

export function scrollToY(top: number): void {
  scrollTo({ top, behavior: 'instant' });
}

/** The lines that are written to the console by one of its methods until `stop`. */
export function recordConsole(method: 'error' | 'warn'): { lines: string[]; stop(): void } {
  const own = console[method];
  const lines: string[] = [];
  console[method] = (...words: unknown[]) => void lines.push(words.map(String).join(' '));
  return { lines, stop: () => void (console[method] = own) };
}

function observersReported(): Promise<void> {
  return new Promise((resolve) => {
    const observer = new UncountedObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(document.documentElement);
  });
}
