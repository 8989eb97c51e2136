import { constants } from 'node:os';

/** How a shell says that its command was ended by a signal. */
const SIGNALLED = 128;

/** What the wrapper of the browser prints as its last word: see mini-browser.mjs. */
export const LAST_WORD = 'MiniBrowser ended with status';

/**
 * How a browser has ended, from what it printed, or undefined while it runs. `crashed` says that a
 * process of the engine ended by itself, which is proven by the engine or by the system: MiniBrowser
 * says so of the process with the page, and MiniBrowser's own exit status tells of its signal.
 *
 * @param {string} printed
 * @returns {{ how: string, crashed: boolean } | undefined}
 */
export function readEnd(printed) {
  if (printed.includes('WebProcess CRASHED')) {
    return { how: 'its process with the page crashed', crashed: true };
  }
  const status = printed.match(new RegExp(`${LAST_WORD} (\\d+)`))?.[1];
  if (!status) return undefined;
  const signal = nameSignal(status - SIGNALLED);
  return { how: signal ? `by ${signal}` : `with status ${status}`, crashed: Boolean(signal) };
}

function nameSignal(number) {
  return Object.keys(constants.signals).find((name) => constants.signals[name] === number);
}
