import { StoryDataError } from '../story/issue.js';

const hint = 'write figures as "F5a=3250; F5b=3450", a range as "F6=2..6"';

/**
 * Reads figures written without brackets, braces or quotes, as they fit an attribute and a shortcode:
 * `F5a=3250; F5b=3450`, a range as `F6=2..6`. Numbers stay text until it is known in which language they stand.
 */
export function readValues(text: string): unknown {
  const pairs = text.split(/[;\n]/).filter((pair) => pair.trim());
  return { facts: pairs.map(readPair) };
}

function readPair(pair: string): object {
  const at = pair.indexOf('=');
  const id = pair.slice(0, Math.max(at, 0)).trim();
  const written = pair.slice(at + 1).trim();
  const ends = written.split('..').map((end) => end.trim());
  if (!id || !written || /\s/.test(id) || ends.length > 2)
    throw new StoryDataError([{ path: 'values', value: pair.trim(), hint }]);
  const [value, high] = ends;
  // Undefined overwrites what the fact had: a value and a range cannot stand side by side.
  return high === undefined
    ? { id, value, low: undefined, high: undefined }
    : { id, value: undefined, low: value, high };
}
