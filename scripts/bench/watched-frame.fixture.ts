/** A document of its own within the window, in which scripts have run before anything else. */
export function openWatchedFrame<Watch>(...scripts: (() => void)[]): {
  bench: Watch;
  window: Window & typeof globalThis;
  document: Document;
  close: () => void;
} {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position: fixed; inset: 0; inline-size: 400px; block-size: 400px';
  document.body.append(frame);
  const inner = frame.contentDocument!;
  const script = inner.createElement('script');
  script.textContent = scripts.map((run) => `(${run.toString()})();`).join('\n');
  inner.head.append(script);
  const window = frame.contentWindow as Window & typeof globalThis & { bench: Watch };
  return { bench: window.bench, window, document: inner, close: () => frame.remove() };
}
