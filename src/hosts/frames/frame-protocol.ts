/**
 * What a page and the story that it frames say to each other: the table in this folder's README, as
 * types. Each message is an object with its `type` and the protocol's version under `scrolly`.
 */
export const VERSION = 1;

/** From the framed page to the page around it. All but `hello` repeat the nonce that was welcomed. */
export type PageMessage =
  | { type: 'hello'; nonce: string; version: number }
  | { type: 'height'; nonce: string; height: number }
  | { type: 'please-scroll'; nonce: string; y: number; turn: number }
  | { type: 'place'; nonce: string; hash: string };

/** From the page around it to the framed page. */
export type HostMessage =
  | { type: 'invite' }
  | { type: 'welcome'; nonce: string; version: number }
  | { type: 'scroll'; y: number; turn: number }
  | { type: 'place'; hash: string }
  | { type: 'clamped' };

/** The origin of a page in a sandbox, which no message can be addressed to. */
export const OPAQUE = 'null';

/** No story is higher than so many pixels, some five hundred screens: a frame that says so is told in steps. */
export const MOST_HEIGHT = 500_000;

/** A nonce is two numbers of 32 bits; of a place, no address is so long. */
const MOST_LETTERS = 2000;

type Check = (value: unknown) => boolean;
type Fields = Readonly<Record<string, Check>>;

const nonce: Check = (value) => isText(value) && value !== '';
const version: Check = isLength;
const y: Check = isLength;
const turn: Check = (value) => Number.isSafeInteger(value) && isLength(value);
const height: Check = isLength;

/** What each message of the framed page holds, and nothing else is read of it. */
const OF_PAGE = new Map<unknown, Fields>([
  ['hello', { nonce, version }],
  ['height', { nonce, height }],
  ['please-scroll', { nonce, y, turn }],
  // Never an address: that could be a script, or lead away.
  ['place', { nonce, hash: (value) => isText(value) && /^(#|$)/.test(value) }],
]);

/** The same for the page around. An empty fragment would load the framed page again. */
const OF_HOST = new Map<unknown, Fields>([
  ['invite', {}],
  ['welcome', { nonce, version }],
  ['scroll', { y, turn }],
  ['place', { hash: (value) => isText(value) && /^#./.test(value) }],
  ['clamped', {}],
]);

/** Sends a message to a window, if it shows a page of this origin. */
export function send(to: Window, origin: string, message: PageMessage | HostMessage): void {
  to.postMessage({ scrolly: VERSION, ...message }, origin === OPAQUE ? '*' : origin);
}

/** The message of a framed page in what has come from another window, if it is one of ours and sound. */
export function readPageMessage(data: unknown): PageMessage | undefined {
  return read(data, OF_PAGE) as PageMessage | undefined;
}

/** The same of the page around. */
export function readHostMessage(data: unknown): HostMessage | undefined {
  return read(data, OF_HOST) as HostMessage | undefined;
}

/** A copy of the fields that belong to the message: whatever else was sent stays outside. */
function read(data: unknown, messages: ReadonlyMap<unknown, Fields>): object | undefined {
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, 'scrolly')) return;
  const sent = data as Readonly<Record<string, unknown>>;
  const fields = messages.get(sent['type']);
  if (!fields) return;
  const names = Object.keys(fields);
  if (!names.every((name) => Object.hasOwn(sent, name) && fields[name]!(sent[name]))) return;
  return Object.fromEntries(['type', ...names].map((name) => [name, sent[name]]));
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MOST_LETTERS;
}

function isLength(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value < Infinity;
}
