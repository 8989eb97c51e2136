import archieml from 'archieml';
import { numberFields } from '../../src/story/number-fields.js';
import { type Place, type Reading, ReadingError, splitPath } from './text-lines.js';

/** `key: value` and `* entry` of a list. */
const WITH_VALUE = /^(\s*(?:[A-Za-z0-9_.-]+\s*:|\*)[ \t]*)(.*)$/;
const LINE = /^line (\d+);/;
/** Numbers that are no figures: plain ones in any language. */
const COUNTS = ['significantDigits', 'months'];

/** @throws {ReadingError} where nothing in the text has a key */
export function readArchieml(text: string): Reading {
  const data = convert(archieml.load(text));
  if (!Object.keys(data as object).length)
    throw new ReadingError([
      { message: 'No line has a key: write “key: value”.', line: 1, column: 1 },
    ]);
  // The parser keeps no places: it reads a second time, each value with its line before it.
  const marked = text
    .split(/\r\n|\r|\n/)
    .map((line, index) => line.replace(WITH_VALUE, `$1line ${index + 1};$2`))
    .join('\n');
  const lines = archieml.load(marked);
  return { data, locate: (path) => locate(lines, splitPath(path)) };
}

/** Everything is text there; “null” is none. Figures stay text until they are read as in a table. */
function convert(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((entry) => convert(entry));
  if (typeof value === 'object' && value)
    return Object.fromEntries(Object.entries(value).map(([name, it]) => [name, convert(it, name)]));
  if (COUNTS.includes(key)) return Number(value);
  return value === 'null' && numberFields.includes(key) ? null : value;
}

/** What is missing is told of where the entry begins that should have it. */
function locate(lines: unknown, path: readonly (string | number)[]): Place | undefined {
  let found: unknown = path.length ? undefined : lines;
  for (let at = lines, depth = 0; at !== undefined && depth < path.length; depth++) {
    at = (at as Record<string | number, unknown>)[path[depth]!];
    found = at ?? found;
  }
  const line = firstLine(found);
  return line ? { line, column: 1 } : undefined;
}

function firstLine(value: unknown): number | undefined {
  if (typeof value === 'string') return Number(LINE.exec(value)?.[1]) || undefined;
  if (typeof value !== 'object' || !value) return undefined;
  const found = Object.values(value).flatMap((it) => firstLine(it) ?? []);
  return found.length ? Math.min(...found) : undefined;
}
