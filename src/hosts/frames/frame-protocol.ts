/**
 * What a page and the story that it frames say to each other: the table in this folder's README, as
 * types. Each message is an object with its `type` and the protocol's version under `scrolly`.
 */
export const VERSION = 1;

/** From the framed page to the page around it. */
export type PageMessage =
  | { type: 'hello'; nonce: string; version: number }
  | { type: 'height'; height: number }
  | { type: 'please-scroll'; y: number; turn: number }
  | { type: 'place'; hash: string };

/** From the page around it to the framed page. */
export type HostMessage =
  | { type: 'invite' }
  | { type: 'welcome'; nonce: string; version: number }
  | { type: 'scroll'; y: number; turn: number }
  | { type: 'place'; hash: string }
  | { type: 'clamped' };

/** The origin of a page in a sandbox, which no message can be addressed to. */
export const OPAQUE = 'null';

/** What each field holds, in whichever message it stands. */
const FIELDS: Readonly<Record<string, (value: unknown) => boolean>> = {
  nonce: (value) => typeof value === 'string',
  version: isLength,
  height: isLength,
  y: isLength,
  turn: isLength,
  // Never an address: that could be a script.
  hash: (value) => typeof value === 'string' && /^(#|$)/.test(value),
};

/** Sends a message to a window, if it shows a page of this origin. */
export function send(to: Window, origin: string, message: PageMessage | HostMessage): void {
  to.postMessage({ scrolly: VERSION, ...message }, origin === OPAQUE ? '*' : origin);
}

/** The message in what has come from another window, if it is one of ours and sound. */
export function readMessage<Message extends PageMessage | HostMessage>(
  data: unknown,
): Message | undefined {
  if (typeof data !== 'object' || data === null || !('scrolly' in data)) return undefined;
  const isSound = Object.entries(data).every(([name, value]) => FIELDS[name]?.(value) ?? true);
  return isSound ? (data as unknown as Message) : undefined;
}

function isLength(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value < Infinity;
}
