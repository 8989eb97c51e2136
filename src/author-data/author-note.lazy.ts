import { css } from 'lit';
import { findAuthorData } from './find-author-data.js';

/*
 * What is wrong with an author's data, on the page itself: for authors alone, so that no reader loads it. It
 * lies over the element, which keeps its size, in a box of its own that no style sheet reaches.
 */

const styles = css`
  :host {
    all: initial;
    display: block;
    position: relative;
    z-index: 10;
    block-size: 0;
    color-scheme: light dark;
  }
  /* Within prose, as a figure is, it begins under its line. */
  :host(.inline) {
    position: absolute;
  }
  :host(.inline) [role] {
    inset: 1.5em auto auto 0;
    inline-size: min(30rem, 80vw);
  }
  @media print {
    :host {
      display: none;
    }
  }
  [role] {
    position: absolute;
    inset: 0 0 auto;
    box-sizing: border-box;
    max-block-size: 60vh;
    padding: 0.75rem 1rem;
    overflow: auto;
    border: 2px solid;
    background: Canvas;
    color: CanvasText;
    font:
      14px/1.5 system-ui,
      sans-serif;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  button {
    float: right;
    font: inherit;
  }
  p {
    margin: 0 0 0.5em;
  }
`;

const WHY =
  'Seen on this computer alone, and where a tag has the attribute debug. debug="off" turns it off.';

const notes = new WeakMap<Element, () => void>();

/** Shows a message over an element, in place of the one before, until its data is other data. */
export function showNote(host: HTMLElement, message: string): void {
  notes.get(host)?.();
  const box = renderNote(message, () => hide());
  box.classList.toggle('inline', getComputedStyle(host).display === 'inline');
  const written = readWritten(host);
  const watch = new MutationObserver(() => {
    if (readWritten(host) !== written) hide();
  });
  const hide = (): void => {
    box.remove();
    watch.disconnect();
    host.removeEventListener('scrolly-story-change', onChange);
    notes.delete(host);
  };
  const onChange = ({ target }: Event): void => {
    if (target === host) hide();
  };
  // Before what Lit renders: it clears all that follows.
  host.shadowRoot?.prepend(box);
  watch.observe(host, { attributes: true, childList: true, subtree: true, characterData: true });
  host.addEventListener('scrolly-story-change', onChange);
  notes.set(host, hide);
}

/** All that the author has written of its data. */
const readWritten = (host: Element): string =>
  [
    ...['data-story', 'values', 'src', 'debug'].map((name) => host.getAttribute(name)),
    findAuthorData(host)?.textContent,
  ].join('\0');

function renderNote(message: string, hide: () => void): HTMLElement {
  const box = document.createElement('div');
  box.className = 'author-note';
  const root = box.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [styles.styleSheet!];
  const note = document.createElement('div');
  note.setAttribute('role', 'note');
  note.lang = 'en';
  note.dir = 'ltr';
  // It scrolls, which a keyboard can do as well.
  note.tabIndex = 0;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Hide';
  button.addEventListener('click', hide);
  note.append(button, ...[message, WHY].map(renderText));
  root.append(note);
  return box;
}

function renderText(text: string): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  return paragraph;
}
