import { graphicTags } from '../story/graphic-tags.js';
import { numberFields } from '../story/number-fields.js';

/** Ours that may have data of their own, also within another. */
export const storyTags: readonly string[] = [
  ...graphicTags,
  'scrolly-story',
  'desertion-story',
  'story-figure',
];

/** What data does not belong to if it stands within. */
const OWNERS = [...storyTags, 'scrolly-step', '[data-step]'].join();

/** JSON as servers and content systems call it. */
const JSON_TYPE = /^\s*(?:application|text)\/json\b/i;

/** How far below its title the head of a table may stand. */
const HEAD_ROWS = 4;

/** The element inside a tag that holds an author's data: JSON in a `<script>`, else a `<table>`. */
export function findAuthorData(element: Element): Element | undefined {
  const own = (selector: string): Element[] =>
    [...element.querySelectorAll(selector)].filter((found) => isOwn(found, element));
  return (
    own('script').find((it) => JSON_TYPE.test((it as HTMLScriptElement).type)) ??
    own('table').find((it) => findHead(it as HTMLTableElement))
  );
}

/**
 * Whether something belongs to a tag, also through a wrapper that a content system or a framework has put
 * around it, and not to a tag or a step within.
 */
function isOwn(found: Element, element: Element): boolean {
  // Not the tag itself: it may be registered under a name of the page's own.
  const owner = found.closest(OWNERS);
  return !owner || owner.contains(element);
}

/**
 * The row that makes a table data: it names `id` and a field for numbers, in whatever case, below a title at
 * most. Any other table is the author's own.
 */
export function findHead(table: HTMLTableElement): HTMLTableRowElement | undefined {
  return [...table.rows].slice(0, HEAD_ROWS).find((row) => {
    const fields = readCells(row).map((field) => field.toLowerCase());
    return fields.includes('id') && numberFields.some((it) => fields.includes(it));
  });
}

/** The texts of a row. */
export function readCells(row: HTMLTableRowElement | undefined): string[] {
  return Array.from(row?.cells ?? [], (cell) => cell.textContent.trim());
}
