import { lacksBar, nextFrame } from '../src/testing/testing.fixture.js';

/* Where everything on a page is, so that two pages can be compared. */

/** All elements of a page and of the shadow trees in it, in order. */
export function listElements(root: ParentNode, found: Element[] = []): Element[] {
  for (const element of root.querySelectorAll('*')) {
    found.push(element);
    if (element.shadowRoot) listElements(element.shadowRoot, found);
  }
  return found;
}

/** Every mark, label and control of a page with its place, each on a line. */
export function listBoxes({ body }: Document): string[] {
  return listElements(body).map((element) => `${nameOf(element)}: ${boxOf(element)}`);
}

function boxOf(element: Element): string {
  const { x, y, width, height } = element.getBoundingClientRect();
  return `${Math.round(x)} ${Math.round(y)} ${Math.round(width)} ${Math.round(height)}`;
}

const nameOf = (element: Element): string =>
  [element.localName, ...element.classList, ...element.part, element.getAttribute('data-key')]
    .filter(Boolean)
    .join('.');

/** How many frames nothing has to move. */
const QUIET = 8;

/** Waits until nothing on a page moves any more, and gives the boxes of it all. */
export async function standStill(page: Document): Promise<string[]> {
  let boxes = '';
  for (let quiet = 0; quiet < QUIET; quiet++) {
    await nextFrame();
    const elements = listElements(page.body);
    const now = elements.map(boxOf).join();
    if (now !== boxes || elements.some(isWaiting)) quiet = 0;
    boxes = now;
  }
  return listBoxes(page);
}

/**
 * Whether more of it is on its way: a tag of ours that the browser does not know yet or that has nothing in it,
 * a story in a mode that is being loaded, a graphic whose turn has not come, a graphic's place whose words or whose tools are, an opening that
 * shows no mark, a key that still shows what its page ships.
 */
const isWaiting = (element: Element): boolean =>
  (element.localName.includes('-') && (!element.shadowRoot || element.matches(':not(:defined)'))) ||
  // One that is told as a whole is as settled as the stories in it, if there are any.
  ('isSettled' in element && !element.isSettled && !element.matches('desertion-story')) ||
  lacksBar(element) ||
  element.matches('[part~="still"]:empty, .tools:not(:has(*))') ||
  (element.matches('case-field[state="opening"]') &&
    !element.shadowRoot!.querySelector('canvas')) ||
  (element.matches('certainty-key') && !element.shadowRoot!.querySelector('[part="key"]'));
