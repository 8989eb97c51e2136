import { StoryDataError } from '../issue.js';
import { kindOf, preview } from '../preview.js';
import { limits, write } from './limits.js';

/**
 * A copy of what an author hands over, which holds nothing but plain data. Each field is read once, so
 * that what is checked is what is told, whatever a getter or a proxy would answer later; and no more is
 * read than the limits allow.
 *
 * @throws {StoryDataError} with the first thing that is no plain data, or too much of it
 */
export function copyData(given: unknown): unknown {
  const copier = new Copier();
  try {
    return copier.copy(given);
  } catch (error) {
    if (error instanceof StoryDataError) throw error;
    // A getter or a proxy of the author's has thrown.
    return copier.refuse(describe(error), PLAIN);
  }
}

/** What has been thrown, which may not even be turned into a text. */
function describe(error: unknown): string {
  try {
    return String(error);
  } catch {
    return preview(error);
  }
}

const PLAIN = 'write plain data, as in JSON';
const BARE: readonly unknown[] = ['undefined', 'number', 'boolean'];

class Copier {
  readonly #path: string[] = [];
  #values = 0;
  #characters = 0;

  copy(value: unknown): unknown {
    if (++this.#values > limits.values) this.refuse(value, write(limits.values, 'values in all'));
    if (typeof value === 'string') return this.#copyText(value);
    // A zero below zero would be told with its sign.
    if (value === 0) return 0;
    if (value === null || BARE.includes(typeof value)) return value;
    if (typeof value !== 'object') return this.refuse(value, PLAIN);
    if (this.#path.length >= limits.depth)
      this.refuse(value, `write at most ${limits.depth} lists and objects in each other`);
    if (Array.isArray(value)) return this.#copyList(value);
    return kindOf(value) === 'Object' ? this.#copyObject(value) : this.refuse(value, PLAIN);
  }

  refuse(value: unknown, hint: string): never {
    throw new StoryDataError([{ path: this.#path.join('').replace(/^\./, ''), value, hint }]);
  }

  #copyText(text: string): string {
    this.#characters += text.length;
    if (text.length > limits.paragraph) this.refuse(text, write(limits.paragraph, 'characters'));
    if (this.#characters > limits.all) this.refuse(text, write(limits.all, 'characters in all'));
    return text;
  }

  #copyList(list: readonly unknown[]): unknown[] {
    if (list.length > limits.entries) this.refuse(list, write(limits.entries, 'entries'));
    return Array.from({ length: list.length }, (_, i) => this.#copyField(`[${i}]`, () => list[i]));
  }

  #copyObject(object: object): object {
    const keys = Object.keys(object);
    if (keys.length > limits.entries) this.refuse(object, write(limits.entries, 'entries'));
    return Object.fromEntries(
      keys.map((key) => [key, this.#copyField(`.${key}`, () => Reflect.get(object, key))]),
    );
  }

  #copyField(step: string, read: () => unknown): unknown {
    this.#path.push(step);
    const copied = this.copy(read());
    this.#path.pop();
    return copied;
  }
}
