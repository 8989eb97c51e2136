import type { Token } from './operation.js';
import { sourceNames } from './source-names.js';
import type { Figure, Story } from './story.js';

type Cell = string | number | null | undefined;

/** What each column of the data is called, for programs and people, and what stands in it. */
const columns: readonly (readonly [name: string, read: (figure: Figure, story: Story) => Cell])[] =
  [
    ['id', ({ id }) => id],
    ['label', ({ label }) => label],
    ['value', ({ value }) => value],
    ['low', ({ low }) => low],
    ['high', ({ high }) => high],
    ['unit', ({ unit }) => unit],
    ['qualifier', ({ qualifier }) => qualifier],
    ['period_from', ({ period }) => period?.from],
    ['period_to', ({ period }) => period?.to],
    ['period_label', ({ period }) => period?.label],
    ['period_months', ({ period }) => period?.months],
    ['certainty', ({ certainty }) => certainty],
    ['condition', ({ condition }) => condition],
    ['source', ({ source, sum }, story) => (sum ? '' : sourceNames([source], story))],
    ['via', ({ source }, story) => viaOf(source, story)],
    ['as_of', ({ asOf }) => asOf],
    ['sum', ({ sum }) => sum?.map(writeToken).join(' ')],
    ['note', ({ note }) => note],
  ];

/** Without it, spreadsheets read the file in an alphabet of their own. */
const BYTE_ORDER_MARK = '\ufeff';

/** Figures as comma-separated values (RFC 4180): the data as it is, nothing rounded or translated. */
export function writeCsv(figures: readonly Figure[], story: Story): string {
  const rows = [
    columns.map(([name]) => name),
    ...figures.map((figure) => columns.map(([, read]) => writeCell(read(figure, story)))),
  ];
  return BYTE_ORDER_MARK + rows.map((cells) => `${cells.join()}\r\n`).join('');
}

function writeCell(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  // A text that a spreadsheet would run as a formula is marked as text.
  const text = (cell ?? '').replace(/^(?=[=+\-@\t\r])/, "'");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function viaOf(source: string, story: Story): string {
  const via = story.sources.get(story.sources.get(source)?.via ?? '');
  return [via?.label, via?.date].filter(Boolean).join(', ');
}

function writeToken(token: Token): string {
  if (token.kind === 'operator') return token.sign;
  return token.kind === 'id' ? token.id : String(token.value);
}
