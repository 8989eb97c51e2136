import { warnOnce } from '../../support/warn-once.js';
import { PLAIN } from './plain-selector.js';
import { plainTag } from './plain-tag.js';

/* A chunk that is loaded only where there is plain markup. */

/**
 * Elements that only hold others are replaced by the tag; anything else, as a table, is moved into
 * it.
 */
const CONTAINERS = 'div, section, figure, article, span';

/**
 * The attributes that a container leaves to the tag. An element that is moved into the tag keeps
 * its own look, and gives up its id.
 */
const HANDED_ON = /^(id|class|style|lang|dir|title|(aria|data)-.+)$/;
const SHARED = /^(id|lang|dir|data-.+)$/;

/** Attributes that have something loaded, which needs more than a class: filters of markup let every class through. */
const LOADING = ['src'];

/** Makes tags of all markup within that stands for them: in place, once, each with all that it holds. */
export function makeTags(root: ParentNode & Node): void {
  let waiting: Element | undefined;
  for (const element of root.querySelectorAll<HTMLElement>(PLAIN)) {
    if (waiting?.contains(element) || !root.contains(element)) continue;
    const tag = plainTag(element);
    const missing = tag && findMissing([element, ...element.querySelectorAll<HTMLElement>(PLAIN)]);
    if (missing) {
      // Waits until all of them are defined: a story would not find graphics that are made later.
      waiting = element;
      void customElements.whenDefined(missing).then(() => makeTags(root));
    } else if (tag) upgrade(element, tag);
  }
}

function findMissing(elements: readonly HTMLElement[]): string | undefined {
  return elements.map(plainTag).find((tag) => tag && !customElements.get(tag));
}

/** Outside of the page meanwhile, so that everything in it is connected once, when it is whole. */
function upgrade(source: HTMLElement, tag: string): void {
  const place = new Comment();
  source.replaceWith(place);
  const element = document.createElement(tag);
  const isContainer = source.matches(CONTAINERS);
  handOn(source, element, isContainer ? HANDED_ON : SHARED);
  if (!isContainer) source.removeAttribute('id');
  element.append(...(isContainer ? source.childNodes : [source]));
  makeTags(element);
  place.replaceWith(element);
}

/** `data-state="2024"`, or the class `has-scrolly-state-2024`, becomes the attribute of the tag. */
function handOn(source: HTMLElement, element: HTMLElement, kept: RegExp): void {
  const known: readonly string[] = Reflect.get(
    element.constructor,
    'observedAttributes',
  ) as string[];
  for (const { name, value } of source.attributes) {
    const [, own = ''] = /^data-(.+)/.exec(name) ?? [];
    // Only with `data-`: the `src` of an image, for instance, is not that of a story.
    if (known.includes(own)) element.setAttribute(own, value);
    if (kept.test(name)) element.setAttribute(name, value);
  }
  for (const token of source.classList) {
    const written = `${token}-`.replace(/^has-scrolly-/, '');
    const own = written !== `${token}-` && known.find((name) => written.startsWith(`${name}-`));
    if (own && LOADING.includes(own))
      warnOnce(
        element.localName,
        `loads nothing by a class. Write data-${own}="…" for "${token}".`,
      );
    else if (own) element.setAttribute(own, written.slice(own.length + 1, -1));
  }
}
