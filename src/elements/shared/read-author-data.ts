/** The element inside a tag that holds an author's data: JSON in a `<script>`, else a `<table>`. */
export function findAuthorData(element: Element): Element | undefined {
  return findChild(element, 'script[type="application/json"]') ?? findChild(element, 'table');
}

/** Reads what `findAuthorData` found; undefined for a table that is no data. */
export function readAuthorData(holder: Element): unknown {
  return holder instanceof HTMLTableElement ? readTable(holder) : JSON.parse(holder.textContent);
}

/** A child, or a child in a wrapper that a content system put around it; not one of an element within. */
function findChild(element: Element, selector: string): Element | undefined {
  return [...element.querySelectorAll(selector)].find((found) => {
    for (let at = found.parentElement; at && at !== element; at = at.parentElement)
      if (at.localName.includes('-') || at.hasAttribute('data-step')) return false;
    return true;
  });
}

/**
 * Reads a table as an update of facts: the first row names the fields (`id`, `value`, `low`, `from`,
 * …), each other row is a fact. A table without an `id` and a number is the author's own and no data.
 */
function readTable(table: HTMLTableElement): unknown {
  const [head, ...rows] = table.rows;
  const fields = [...(head?.cells ?? [])].map((cell) => cell.textContent.trim());
  if (!fields.includes('id') || !NUMBER_FIELDS.some((it) => fields.includes(it))) return undefined;
  return { facts: rows.map((row) => readRow(fields, row)) };
}

const PERIOD_FIELDS = ['from', 'to'];
const NUMBER_FIELDS = ['value', 'low', 'high'];

function readRow(fields: readonly string[], row: HTMLTableRowElement): object {
  const fact: Record<string, unknown> = {};
  const period: Record<string, string> = {};
  fields.forEach((field, i) => {
    const text = row.cells[i]?.textContent.trim() ?? '';
    if (!text) return;
    if (PERIOD_FIELDS.includes(field)) period[field] = text;
    else fact[field] = NUMBER_FIELDS.includes(field) ? readNumber(text) : text;
  });
  return Object.keys(period).length ? { ...fact, period } : fact;
}

/** "13,800", "13 800" and "13800" are the same number; anything else is left for the validator. */
function readNumber(text: string): number | string {
  const digits = text.replace(/(?<=\d)[\s,](?=\d{3}(\D|$))/g, '');
  return digits !== '' && Number.isFinite(Number(digits)) ? Number(digits) : text;
}
