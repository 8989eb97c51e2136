/*
 * A tree as assistive technology meets it, in plain markup: shadow trees and slots are filled in, and
 * what is hidden from it is left out. Screen reader simulators look into no shadow root.
 */

/** Ids belong to their own shadow tree; in one tree they must not meet. */
const ID_LISTS = [
  ...['id', 'for', 'headers', 'aria-labelledby', 'aria-controls'],
  ...['aria-details', 'aria-owns', 'aria-activedescendant', 'aria-flowto', 'aria-errormessage'],
];
const LEFT_OUT = ['aria-describedby', 'class', 'style', 'part', 'exportparts', 'slot'];
const UNREAD = ['script', 'style', 'template', 'link', 'noscript'];

/** What stands out to the eye is read like the words around it. */
const UNHEARD = ['span', 'strong', 'b', 'em', 'i', 'bdi', 'small'];

const scopes = new WeakMap<Node, string>();
let scopesSeen = 0;

/** A copy of the flat tree of an element; undefined where all of it is hidden. */
export function copyFlatTree(element: Element): Element | undefined {
  const copy = copyNode(element)[0] as Element | undefined;
  if (copy) joinTexts(copy);
  return copy;
}

/** Text that comes in pieces is read in one. */
function joinTexts(copy: Element): void {
  copy.normalize();
  const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode() as Text | null; text; text = walker.nextNode() as Text | null)
    text.data = text.data.replaceAll(/\s+/g, ' ');
}

function copyNode(node: Node): Node[] {
  if (node instanceof Text) return isInvisible(node.parentElement) ? [] : [new Text(node.data)];
  if (!(node instanceof Element) || isLeftOut(node)) return [];
  const children = flatChildren(node).flatMap(copyNode);
  // What is visible within something invisible is still read.
  if (node instanceof HTMLSlotElement || isInvisible(node)) return children;
  const copy = copyElement(node);
  if (UNHEARD.includes(copy.localName) && !copy.attributes.length) return children;
  copy.append(...children);
  return [copy];
}

function flatChildren(element: Element): readonly Node[] {
  if (element.shadowRoot) return [...element.shadowRoot.childNodes];
  const assigned = element instanceof HTMLSlotElement ? element.assignedNodes() : [];
  return assigned.length ? assigned : [...element.childNodes];
}

function isLeftOut(element: Element): boolean {
  return (
    UNREAD.includes(element.localName) ||
    element.getAttribute('aria-hidden') === 'true' ||
    element.hasAttribute('inert') ||
    getComputedStyle(element).display === 'none'
  );
}

function isInvisible(element: Element | null): boolean {
  return element !== null && getComputedStyle(element).visibility !== 'visible';
}

/** Of a tag with a shadow tree, the tree is what is read: the tag itself is a box like any other. */
function copyElement(element: Element): Element {
  const isInline = getComputedStyle(element).display.startsWith('inline');
  const copy = element.shadowRoot
    ? document.createElement(isInline ? 'span' : 'div')
    : (element.cloneNode(false) as Element);
  for (const { name, value } of element.attributes)
    if (ID_LISTS.includes(name)) copy.setAttribute(name, scopeIds(element, value));
    else if (element.shadowRoot && /^(aria-|role$|lang$|dir$)/.test(name))
      copy.setAttribute(name, value);
  for (const name of LEFT_OUT) copy.removeAttribute(name);
  const description = describe(element);
  if (description) copy.setAttribute('aria-description', description);
  return copy;
}

/** Also what is hidden describes: as text, for in the copy it is gone. */
function describe(element: Element): string {
  const root = element.getRootNode() as ParentNode;
  const ids = element.getAttribute('aria-describedby')?.match(/\S+/g) ?? [];
  const texts = ids.map((id) => root.querySelector(`#${CSS.escape(id)}`)?.textContent ?? '');
  return texts.join(' ').replaceAll(/\s+/g, ' ').trim();
}

function scopeIds(element: Element, ids: string): string {
  const root = element.getRootNode();
  if (!scopes.has(root)) scopes.set(root, `tree-${scopesSeen++}-`);
  return ids.replaceAll(/\S+/g, (id) => `${scopes.get(root)}${id}`);
}
