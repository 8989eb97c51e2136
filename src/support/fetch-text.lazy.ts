/** The most that is read of what an address answers: 2 MB, a hundred times the built-in story. */
export const MOST_BYTES = 2 * 1024 * 1024;
/** How long an answer may take until its last byte, in milliseconds. */
export const MOST_TIME = 30_000;

/** Addresses of the web, and of what the page itself holds. */
const FETCHED = /^(?:https?|data|blob):$/;

export interface FetchLimits {
  /** The content types that are read; an answer that names none is read as well. */
  types: RegExp;
  /** Aborted when the answer is no longer wanted. */
  signal?: AbortSignal | undefined;
  bytes?: number;
  milliseconds?: number;
}

/**
 * The text that an address answers, read no further and waited for no longer than its limits. Nothing
 * that tells who the reader is goes to another site.
 *
 * @throws {Error} with the reason, as an author reads it
 */
export async function fetchText(address: string, limits: FetchLimits): Promise<string> {
  const { types, signal, bytes = MOST_BYTES, milliseconds = MOST_TIME } = limits;
  checkAddress(address);
  const ending = new AbortController();
  const abort = (): void => ending.abort(signal?.reason);
  const timer = setTimeout(
    () => ending.abort(Error(`there was no whole answer within ${milliseconds / 1000} seconds`)),
    milliseconds,
  );
  if (signal?.aborted) abort();
  signal?.addEventListener('abort', abort);
  try {
    const response = await fetch(address, { credentials: 'same-origin', signal: ending.signal });
    checkHead(response, types, bytes);
    return await readBody(response, bytes, ending.signal);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
    // What is left of an answer that was refused is not loaded.
    ending.abort();
  }
}

function checkAddress(address: string): void {
  if (!FETCHED.test(new URL(address, document.baseURI).protocol))
    throw new Error('only addresses with http: or https: are loaded');
}

function checkHead({ ok, status, headers }: Response, types: RegExp, bytes: number): void {
  if (!ok) throw new Error(`the server answered ${status}`);
  const type = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type && !types.test(type)) throw new Error(`the server says that it is ${type}`);
  if (Number(headers.get('content-length')) > bytes) throw tooLarge(bytes);
}

async function readBody({ body }: Response, bytes: number, signal: AbortSignal): Promise<string> {
  if (!body) return '';
  const reader = body.getReader();
  // An answer that was not fetched (a service worker may make it up) does not end with the signal.
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
  aborted.catch(() => {});
  const decoder = new TextDecoder();
  let text = '';
  let read = 0;
  try {
    signal.throwIfAborted();
    for (;;) {
      const { done, value } = await Promise.race([reader.read(), aborted]);
      if (done) return text + decoder.decode();
      read += value.byteLength;
      if (read > bytes) throw tooLarge(bytes);
      text += decoder.decode(value, { stream: true });
    }
  } finally {
    reader.cancel().catch(() => {});
  }
}

function tooLarge(bytes: number): Error {
  return new Error(`it is larger than ${bytes / 1024 / 1024} MB`);
}
