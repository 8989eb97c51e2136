import '../define.js';
import type { LitElement } from 'lit';
import {
  mount as mountBox,
  nextFrame,
  recordConsole,
  toolsCome,
  until,
  waitsForTurn,
} from './testing.fixture.js';

export { nextFrame, toolsCome, unmountAll, until } from './testing.fixture.js';

/** Puts markup into a box of some width and waits until everything of ours in it has been drawn. */
export async function mount<E extends HTMLElement>(markup: string, width = 600): Promise<E> {
  const box = mountBox(markup);
  box.style.inlineSize = `${width}px`;
  await settled(box);
  await toolsCome(box);
  return box.firstElementChild as E;
}

/** The whole story in one tag, once its prose has been loaded and all of it has been drawn. */
export async function mountWhole(
  attributes = '',
  width = 960,
): Promise<HTMLElementTagNameMap['desertion-story']> {
  const story = await mount<HTMLElementTagNameMap['desertion-story']>(
    `<desertion-story ${attributes}></desertion-story>`,
    width,
  );
  await until(() => story.shadowRoot!.querySelector('article'));
  await settled();
  await toolsCome(story.shadowRoot!);
  return story;
}

/** Three frames in a row in which no element of ours has anything left to do, and none waits for its turn. */
export async function settled(root: ParentNode = document): Promise<void> {
  for (let quiet = 0; quiet < 3; quiet++) {
    await nextFrame();
    for (const element of listUpdating(root)) {
      if (element.isUpdatePending || waitsForTurn(element)) quiet = 0;
      await element.updateComplete;
    }
  }
}

/** The elements of ours in a tree and in the shadow trees in it. */
function listUpdating(root: ParentNode): LitElement[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...('updateComplete' in element ? [element as LitElement] : []),
    ...(element.shadowRoot ? listUpdating(element.shadowRoot) : []),
  ]);
}

/** Ends every move of a graphic at once, as if its time had gone by. */
export function endMoves(graphic: Element): void {
  for (const move of graphic.shadowRoot!.getAnimations()) move.finish();
}

/** Presses "show as table", and waits until the table has been loaded and drawn. */
export async function showTable(graphic: Element): Promise<void> {
  await toolsCome(graphic.shadowRoot!);
  graphic.shadowRoot!.querySelector<HTMLElement>('[part="table-button"]')!.click();
  await until(() => graphic.shadowRoot!.querySelector('table'));
  await settled();
}

/** Everything that a graphic says to a reader: text, labels, alternatives, table. */
export function wordsOf(element: Element): string {
  const root = element.shadowRoot;
  if (!root) return '';
  const labels = [...root.querySelectorAll('[aria-label]')].map((it) =>
    it.getAttribute('aria-label'),
  );
  const texts = [...root.querySelectorAll('p, text, th, td, caption, button')];
  return [...labels, ...texts.map((text) => text.textContent)].join('\n');
}

/** Collects what the page writes to the console while `act` runs, which may wait for a line of it. */
export async function listenToConsole(
  method: 'warn' | 'error',
  act: (lines: readonly string[]) => unknown,
): Promise<string[]> {
  const record = recordConsole(method);
  try {
    await act(record.lines);
  } finally {
    record.stop();
  }
  return record.lines;
}
