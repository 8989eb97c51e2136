/** What WordPress hangs on the address of a frame, to know whose messages it reads. */
const SECRET = /[#&?]secret=([^&]+)/;

/** Once: the address may change, and WordPress's secret with it. */
const secret = SECRET.exec(location.hash)?.[1];
const pymId = new URLSearchParams(location.search).get('childId');

/**
 * Tells the page around how high this page is, in the dialects that such pages know: AMP's (which
 * others read as well), and, where the address of the frame says that they are spoken, pym's and
 * WordPress's.
 */
export function tellHeight(height: number): void {
  const messages: unknown[] = [{ sentinel: 'amp', type: 'embed-size', height }];
  if (pymId) messages.push(`pymxPYMx${pymId}xPYMxheightxPYMx${height}`);
  if (secret) messages.push({ message: 'height', value: height, secret });
  // Whoever frames the page may know how high it is, and who that is cannot be known.
  for (const message of messages) parent.postMessage(message, '*');
}

/** Whether this is WordPress asking to be told the height again: its script often comes too late. */
export function asksForHeight({ data, source }: MessageEvent<unknown>): boolean {
  if (source !== parent || typeof data !== 'object' || data === null) return false;
  return 'message' in data && data.message === 'ready';
}
