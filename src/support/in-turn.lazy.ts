/** In a page that is never idle, so many milliseconds pass between two pieces. */
const PATIENCE = 200;

const pieces = new Set<() => void>();
let isRunning = false;

/**
 * Does a piece of work that nobody waits for, when the next picture stands and the page is idle: one a task, so
 * that a reader's input comes between two of them. Returns what takes it back.
 */
export function inTurn(piece: () => void): () => void {
  pieces.add(piece);
  if (!isRunning) runSoon();
  return () => void pieces.delete(piece);
}

/** What a piece draws is painted before the next one is begun; a hidden page paints nothing. */
function runSoon(): void {
  isRunning = true;
  if (document.hidden) runWhenIdle();
  else requestAnimationFrame(runWhenIdle);
}

function runWhenIdle(): void {
  // WebKit has no idle callback in its releases. https://bugs.webkit.org/show_bug.cgi?id=164193
  if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: PATIENCE });
  else setTimeout(run);
}

function run(): void {
  isRunning = false;
  const [piece] = pieces;
  if (!piece) return;
  pieces.delete(piece);
  // Before it is done: one that fails keeps no other from its turn.
  if (pieces.size) runSoon();
  piece();
}
