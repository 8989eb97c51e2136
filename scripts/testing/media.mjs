import { poll } from './poll.mjs';

/** How each option of the media command is called in CSS, and what it is without emulation. */
const FEATURES = {
  colorScheme: { name: 'prefers-color-scheme', initial: 'light' },
  reducedMotion: { name: 'prefers-reduced-motion', initial: 'no-preference' },
  contrast: { name: 'prefers-contrast', initial: 'no-preference' },
  forcedColors: { name: 'forced-colors', initial: 'none' },
};

export const DEFAULT_MEDIA = completeMedia({});

/**
 * Every call describes the whole of the emulated media, so what it leaves out goes back to the
 * initial value: no test can inherit half a setting from the one before.
 */
export function completeMedia({ type, ...options } = {}) {
  const unknown = Object.keys(options).filter((option) => !(option in FEATURES));
  if (unknown.length > 0) throw new Error(`Unknown media option: ${unknown.join(', ')}.`);
  const features = Object.entries(FEATURES).map(([option, { name, initial }]) => {
    const value = options[option];
    return { name, value: !value || value === 'no-preference' ? initial : value };
  });
  return { type: type || 'screen', features };
}

/** An engine applies media in its own time; a test should see the page only once it has. */
export async function waitForMedia({ type, features }, evaluate) {
  const queries = [type, ...features.map(({ name, value }) => `(${name}: ${value})`)];
  const applied = await poll(() => evaluate(matchAllMedia, queries));
  if (!applied) throw new Error(`The browser did not apply ${queries.join(' and ')}.`);
}

/* Runs in the page. */
function matchAllMedia(queries) {
  return queries.every((query) => matchMedia(query).matches);
}
