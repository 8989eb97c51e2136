import { press } from '../../scripts/testing/browser-commands.js';
import { nextFrame } from './mount.fixture.js';

/** The element that has the focus, in whatever shadow tree. */
export function focusedElement(): Element {
  let active = document.activeElement!;
  while (active.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** More stops than any story has: whoever needs them is caught in a trap. */
const MOST = 250;

/**
 * Presses Tab from one element to another, and looks at every stop on the way.
 *
 * @returns all stops between the two
 */
export async function walkByTab(
  from: HTMLElement,
  to: HTMLElement,
  look: (stop: Element) => unknown = () => {},
): Promise<Element[]> {
  const stops: Element[] = [];
  from.focus();
  for (;;) {
    await press('Tab');
    await nextFrame();
    const stop = focusedElement();
    if (stop === to) return stops;
    if (stops.length > MOST || stop === from || stop === document.body)
      throw new Error(`Tab does not lead out; stops: ${stops.map(describeStop).join(' › ')}`);
    stops.push(stop);
    await look(stop);
  }
}

export function describeStop(stop: Element): string {
  return `${roleOf(stop)} "${nameOf(stop)}"`;
}

const ROLES: Partial<Record<string, string>> = { a: 'link', button: 'button', summary: 'button' };

export function roleOf(stop: Element): string {
  return stop.getAttribute('role') ?? ROLES[stop.localName] ?? '';
}

export function nameOf(stop: Element): string {
  const label = stop.getAttribute('aria-label') ?? stop.textContent;
  return label.replace(/\s+/g, ' ').trim();
}

/** What an element shows of having the focus. */
export function focusLookOf(stop: Element): string {
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(stop);
  return outlineStyle === 'none' || outlineWidth === '0px' ? boxShadow : outlineStyle;
}

/** All elements in the order in which they are read, with slots filled in. */
export function* readingOrder(element: Element): Generator<Element> {
  yield element;
  const assigned = element instanceof HTMLSlotElement ? element.assignedElements() : [];
  const children = element.shadowRoot?.children ?? (assigned.length ? assigned : element.children);
  for (const child of children) yield* readingOrder(child);
}
