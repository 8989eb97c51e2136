import { nameFields, readFact } from '../../dist/story/format/read-fact.js';
import { operandsOf } from '../../dist/story/operands.js';
import { parseOperation } from '../../dist/story/operation.js';

/**
 * The sheets of which a story can be made, each with the columns that it must have and what a row of it adds.
 * A list stands in one cell: names with spaces between, texts on lines of their own.
 */
export const SHEETS = {
  story: { columns: [], add: (row, data) => Object.assign(data, row) && '' },
  sources: { columns: ['id', 'label'], add: (row, data) => append(data, 'sources', row) },
  facts: { columns: ['id', 'label'], add: (row, data) => append(data, 'facts', row) },
  derived: {
    columns: ['id', 'operation'],
    // The facts of a sum are those that it names: `from` is when its period begins, as in the other sheets.
    add: ({ operation, significantDigits, ...row }, data) =>
      append(data, 'derived', {
        ...row,
        operation,
        from: operandsOf(parseOperation(operation) ?? []),
        ...(significantDigits && { significantDigits: Number(significantDigits) }),
      }),
  },
  steps: {
    columns: ['name', 'text'],
    add: ({ text, ...row }, data) => append(data, 'steps', { ...row, text: lines(text) }),
  },
  roles: {
    columns: ['graphic', 'role', 'id'],
    add: ({ graphic, role, id }, data) => put(data, [graphic, 'figures', role], id),
  },
  states: {
    columns: ['graphic', 'headline', 'picture', 'about'],
    add: ({ graphic, state = '', about, certainties, notes, eyebrow, ...row }, data) =>
      put(data, [graphic, 'states', state], {
        ...row,
        about: names(about),
        ...(certainties && { certainties: names(certainties) }),
        ...(notes && { notes: lines(notes) }),
        ...(eyebrow && { eyebrow: lines(eyebrow) }),
      }),
  },
  labels: {
    columns: ['graphic', 'label', 'text'],
    add: ({ graphic, label, text }, data) => {
      const [first, ...others] = lines(text);
      return put(data, [graphic, 'labels', label], others.length ? [first, ...others] : first);
    },
  },
};

/**
 * Adds the rows of a sheet to a story, and notes where each of them stands.
 *
 * @returns what is wrong with the sheet itself
 */
export function addSheet(name, [head, ...rows], { data, places, file }) {
  const { columns, add } = SHEETS[name];
  const fields = nameFields(head?.cells ?? []);
  const missing = columns.filter((column) => !fields.includes(column));
  if (missing.length)
    return [
      { message: `The first row names the columns: ${missing.join(', ')} is missing.`, line: 1 },
    ];
  const long = rows.filter(({ cells }) => cells.length > fields.length);
  for (const { cells, line } of rows)
    places.set(add(readFact(fields, cells), data), { file, line });
  return long.map(({ cells, line }) => ({
    message: `This row has ${cells.length} cells, the first one has ${fields.length}: put quotes around a cell with a comma.`,
    line,
  }));
}

/** Adds an entry to a list of the story, and returns its path. */
function append(data, list, entry) {
  data[list] = [...(data[list] ?? []), entry];
  return `${list}[${data[list].length - 1}]`;
}

/** Puts something into the settings of a graphic, and returns its path. */
function put(data, [graphic, kind, name], value) {
  // A sheet may name a graphic as anything, also as something that every object has.
  data.graphics ??= Object.create(null);
  data.graphics[graphic] ??= { figures: {}, states: {} };
  data.graphics[graphic][kind] = { ...data.graphics[graphic][kind], [name]: value };
  return `graphics.${[graphic, kind, name].join('.')}`;
}

const names = (cell = '') => cell.split(/[\s,]+/).filter(Boolean);
const lines = (cell = '') =>
  cell
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter(Boolean);
