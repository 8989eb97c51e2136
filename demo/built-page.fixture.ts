import { mountFrame } from '../src/testing/testing.fixture.js';

/* A page with the built files, in a frame of its own. */

export interface BuiltPage {
  window: Window & typeof globalThis;
  /** What was written to the console as a warning or an error, and what was thrown. */
  said: string[];
}

/**
 * A browser says that an observer has more to tell in the next frame; nothing is wrong with that. WebKit
 * says so without a word of it in a page that has no address, and without naming any script.
 */
const RECORD = `<script>
  said = [];
  for (const method of ['warn', 'error']) console[method] = (...words) => said.push(words.join(' '));
  addEventListener('error', ({ message, filename }) =>
    /^ResizeObserver loop/.test(message) || (message === 'Script error.' && !filename) || said.push(message));
  addEventListener('unhandledrejection', ({ reason }) => said.push(String(reason)));
</script>`;

export const MODULE = '<script type="module" src="/dist/desertion-story.js"></script>';
export const CLASSIC = '<script src="/dist/desertion-story.classic.js"></script>';

export async function openPage(html: string): Promise<BuiltPage> {
  const window = (await mountFrame(RECORD + html, 'height: 600px')) as BuiltPage['window'];
  return { window, said: (window as unknown as { said: string[] }).said };
}

export function find<Found extends Element>(page: BuiltPage, selector: string): Found {
  return page.window.document.querySelector<Found>(selector)!;
}
