import { nextFrame } from '../testing/mount.fixture.js';

/** What is wrong with a page while it shows stories. */
export interface PageRecord {
  /** Looks at all that is shown within. */
  look(box: ParentNode): void;
  /** All that was wrong, each once. */
  stop(): string[];
}

declare global {
  interface Window {
    hasRun?: boolean;
  }
}

export function listenToPage(): PageRecord {
  const wrong = new Set<string>();
  const events = new Map<EventTarget, string[]>();
  const listening = new AbortController();
  const { signal } = listening;
  const consoleError = console.error;
  // Each line is that of an event, too: see `refused-data.test.ts`.
  console.error = () => {};
  window.addEventListener(
    'error',
    (event) => {
      // The engine says by it that a box changed its size while sizes were told: no error of a script.
      if (event.message.includes('ResizeObserver')) return;
      wrong.add(`uncaught: ${event.message}`);
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { signal, capture: true },
  );
  window.addEventListener(
    'unhandledrejection',
    (event) => {
      wrong.add(`rejected: ${String((event.reason as Error | undefined)?.stack ?? event.reason)}`);
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { signal, capture: true },
  );
  document.addEventListener(
    'scrolly-error',
    (event) => {
      const [target] = event.composedPath();
      const told = [...(events.get(target!) ?? []), event.message];
      events.set(target!, told);
      if (told.length > 1) wrong.add(`told twice: ${told.join(' | ')}`);
    },
    { signal },
  );
  return {
    look(box) {
      for (const own of box.querySelectorAll('.own'))
        if (own.innerHTML !== 'Words of <b>the author</b>') wrong.add(`own: ${own.outerHTML}`);
      for (const holder of box.querySelectorAll('[data-case]'))
        if (holder.querySelectorAll('.own').length !== 1) wrong.add(`own is gone`);
      for (const element of deepElements(box)) lookAt(element, wrong);
    },
    stop() {
      listening.abort();
      console.error = consoleError;
      if (window.hasRun) wrong.add('a script has run');
      delete window.hasRun;
      return [...wrong];
    },
  };
}

/** All elements within, also those of ours in shadow roots. */
export function* deepElements(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* deepElements(element.shadowRoot);
  }
}

/** Nothing of ours runs a script, leads out of the web or has a number that is none. */
function lookAt(element: Element, wrong: Set<string>): void {
  if (!(element.getRootNode() instanceof ShadowRoot)) return;
  if (element.localName === 'script') wrong.add('a script');
  for (const { name, value } of element.attributes) {
    if (/^on/.test(name)) wrong.add(`<${element.localName} ${name}>`);
    if (
      /^(href|src)$/.test(name) &&
      !/^(https?:|#|data:image|blob:|\/\/|\/|\?|$|[^:]*$)/.test(value)
    )
      wrong.add(`${name}="${value}"`);
    if (/NaN|Infinity|undefined|\[object/.test(value))
      wrong.add(`<${element.localName} ${name}="${value.slice(0, 120)}">`);
  }
}

const PRESSED = 'button, a, summary, [role="button"], input, select';

/** Presses all that can be pressed, and what comes to be seen by that, but saves no file and goes nowhere. */
export async function pressAll(box: ParentNode): Promise<void> {
  const stay = (event: Event): void => event.preventDefault();
  window.addEventListener('click', stay);
  const pressed = new Set<Element>();
  for (let round = 0; round < 3; round++) {
    for (const element of deepElements(box)) {
      if (!element.matches(PRESSED) || pressed.has(element) || isCostly(element)) continue;
      pressed.add(element);
      (element as HTMLElement).click();
    }
    await nextFrame();
    await nextFrame();
  }
  window.removeEventListener('click', stay);
  localStorage.clear();
  history.replaceState(null, '', location.pathname + location.search);
}

/** What draws or saves a file is tested beside it. */
const isCostly = (element: Element): boolean => element.closest('.menu') !== null;
