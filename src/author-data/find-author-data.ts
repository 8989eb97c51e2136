/** The element inside a tag that holds an author's data: JSON in a `<script>`, else a `<table>`. */
export function findAuthorData(element: Element): Element | undefined {
  return findChild(element, 'script[type="application/json"]') ?? findChild(element, 'table');
}

/**
 * A child, also through a wrapper that a content system has put around it, but never the data of a
 * nested element.
 */
function findChild(element: Element, selector: string): Element | undefined {
  return [...element.querySelectorAll(selector)].find((found) => {
    if (found instanceof HTMLTableElement && !namesFields(found)) return false;
    for (let at: Element | null = found; at && at !== element; at = at.parentElement)
      if (at.localName.includes('-') || at.hasAttribute('data-step')) return false;
    return true;
  });
}

/** Fields of a table that hold numbers. */
export const numberFields = ['value', 'low', 'high'];

/**
 * A table is data only if its first row names `id` and a field for numbers; any other is the
 * author's own.
 */
function namesFields({ rows: [head] }: HTMLTableElement): boolean {
  const fields = readCells(head);
  return fields.includes('id') && numberFields.some((it) => fields.includes(it));
}

export function readCells(row: HTMLTableRowElement | undefined): string[] {
  return Array.from(row?.cells ?? [], (cell) => cell.textContent.trim());
}
