import { executeServerCommand } from '@web/test-runner-commands';

export type EngineName = 'chromium' | 'firefox' | 'webkit';

export type Key =
  | 'Tab'
  | 'Enter'
  | 'Escape'
  | 'Space'
  | 'Home'
  | 'End'
  | 'PageUp'
  | 'PageDown'
  | 'ArrowUp'
  | 'ArrowDown'
  | 'ArrowLeft'
  | 'ArrowRight';

export interface Point {
  x: number;
  y: number;
}

/** What is left out has its initial value, so `{}` ends all emulation. */
export interface Media {
  type?: 'screen' | 'print' | '';
  colorScheme?: 'light' | 'dark' | 'no-preference' | '';
  reducedMotion?: 'reduce' | 'no-preference' | '';
  contrast?: 'more' | 'no-preference' | '';
  forcedColors?: 'active' | 'none' | 'no-preference' | '';
}

/** Resizes the page in CSS pixels: WebKitGTK manages 320 to 1280 px of width. */
export function setViewport(width: number, height: number): Promise<void> {
  return execute('viewport', { width, height });
}

/** Turns the mouse wheel over a point of the viewport; the page scrolls some frames later. */
export async function wheel(turn: Point & { deltaX?: number; deltaY?: number }): Promise<void> {
  await layoutCommitted();
  return execute('wheel', turn);
}

export function click(point: Point): Promise<void> {
  return execute('click', point);
}

export function press(key: Key | `Shift+${Key}` | `Control+${Key}`): Promise<void> {
  return execute('press', { key });
}

/** Rejects where the engine cannot: WebKitGTK has neither print nor forced colours. */
export function emulateMedia(media: Media): Promise<void> {
  return execute('media', media);
}

/** Writes `out/<engine>/<path>` and returns the number of bytes. */
export function takeScreenshot(path?: string): Promise<number> {
  return execute('screenshot', { path });
}

/** Prints the page on A4 and reads the text of each sheet. Rejects in WebKitGTK, which cannot. */
export function printPage(): Promise<string[]> {
  return execute('pdf');
}

/**
 * Compares how an element looks with the reference picture `<name>.png` beside the test file: the
 * number of pixels that differ, within the tolerance. Rejects where more do, or there is no picture.
 */
export function matchPicture(name: string, element: Element): Promise<number> {
  const { x, y, width, height } = element.getBoundingClientRect();
  return execute('picture', { name, box: { x, y, width, height } });
}

/** The pictures beside the test file that have none of these names. */
export function listStrayPictures(names: readonly string[]): Promise<string[]> {
  return execute('stray-pictures', { names });
}

/**
 * Compares a text with the reference text `<name>.txt` beside the test file. Rejects where they differ,
 * or there is none; `UPDATE_TRANSCRIPT=1` writes it anew.
 */
export function matchText(name: string, text: string): Promise<true> {
  return execute('text', { name, text });
}

/** The addresses of all pages of the demo, as a reader opens them. */
export function listDemoPages(): Promise<string[]> {
  return execute('demo-pages');
}

export function engineName(): Promise<EngineName> {
  return execute('engine');
}

// The compositor scrolls, and knows only what was drawn: a page that has just become taller does not
// scroll yet.
function layoutCommitted(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

async function execute<Result>(command: string, payload?: object): Promise<Result> {
  const answer = await executeServerCommand<{ result: Result; error?: string }, object>(
    `scrolly:${command}`,
    payload,
  );
  if (answer.error) throw new Error(answer.error);
  return answer.result;
}
