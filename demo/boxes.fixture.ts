import { nextFrame } from '../src/testing/testing.fixture.js';

/* Where everything on a page is, so that two pages can be compared. */

/** All elements of a page and of the shadow trees in it, in order. */
export function listElements(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((it) => [
    it,
    ...(it.shadowRoot ? listElements(it.shadowRoot) : []),
  ]);
}

/** Every mark, label and control of a page with its place, each on a line. */
export function listBoxes({ body }: Document): string[] {
  return listElements(body).map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const box = [x, y, width, height].map(Math.round).join(' ');
    return `${nameOf(element)}: ${box}`;
  });
}

const nameOf = (element: Element): string =>
  [element.localName, ...element.classList, ...element.part, element.getAttribute('data-key')]
    .filter(Boolean)
    .join('.');

/** How many frames nothing has to move. */
const QUIET = 8;

/** Waits until nothing on a page moves any more, and gives the boxes of it all. */
export async function standStill(page: Document): Promise<string[]> {
  let boxes: string[] = [];
  for (let quiet = 0; quiet < QUIET; quiet++) {
    await nextFrame();
    const now = listBoxes(page);
    if (now.join() !== boxes.join() || isWaiting(page)) quiet = 0;
    boxes = now;
  }
  return boxes;
}

/** Whether a tag of ours on it is still nothing to the browser, or has nothing in it. */
const isWaiting = ({ body }: Document): boolean =>
  listElements(body).some(
    (it) => it.matches(':not(:defined)') || (it.localName.includes('-') && !it.shadowRoot),
  );
