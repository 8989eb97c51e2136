/** Characters of a value that a message shows. */
const MOST = 80;

/**
 * A value as a message shows it: as JSON, and no more of it than fits, however large or deep it is, and
 * whether or not it is plain data.
 */
export function preview(value: unknown): string {
  let text = '';
  try {
    for (const piece of write(value)) {
      text += piece;
      if (text.length > MOST) return `${text.slice(0, MOST - 1)}…`;
    }
    return text;
  } catch {
    return 'something that cannot be read';
  }
}

function* write(value: unknown): Generator<string> {
  if (value === undefined) yield 'missing';
  else if (value === null) yield 'null';
  else if (typeof value === 'string') yield JSON.stringify(value.slice(0, MOST));
  else if (typeof value === 'function' || typeof value === 'symbol') yield `a ${typeof value}`;
  else if (typeof value !== 'object') yield `${value as number}`;
  else if (Array.isArray(value)) yield* writeList(value);
  else if (kindOf(value) === 'Object') yield* writeObject(value);
  else yield `a ${kindOf(value)}`;
}

function* writeList(list: readonly unknown[]): Generator<string> {
  yield '[';
  for (let i = 0; i < list.length; i++) {
    if (i) yield ',';
    yield* write(list[i] ?? null);
  }
  yield ']';
}

function* writeObject(object: object): Generator<string> {
  let before = '{';
  for (const [key, value] of Object.entries(object)) {
    if (value === undefined) continue;
    yield `${before}${JSON.stringify(key.slice(0, MOST))}:`;
    yield* write(value);
    before = ',';
  }
  yield before === '{' ? '{}' : '}';
}

/** What an object is, whichever frame it comes from: `Object` for plain data, else `Map`, `Date`, … */
export function kindOf(object: object): string {
  return Object.prototype.toString.call(object).slice('[object '.length, -1);
}
