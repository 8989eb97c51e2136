/** The sections of an element's API, in the order of its README, each as the rows of a table. */
const SECTIONS = [
  {
    heading: 'Attributes and properties',
    columns: ['Attribute', 'Property', 'Type', 'Default', 'Description'],
    rows: listProperties,
  },
  {
    heading: 'Methods',
    columns: ['Method', 'Description'],
    rows: ({ members = [] }) =>
      members
        .filter(({ kind, static: isStatic }) => kind === 'method' && !isStatic)
        .map((method) => [code(writeSignature(method)), method.description]),
  },
  {
    heading: 'Events',
    columns: ['Event', 'Type', 'Description'],
    rows: ({ events = [] }) =>
      events.map(({ name, type, description }) => [code(name), code(type?.text), description]),
  },
  {
    heading: 'Slots',
    columns: ['Slot', 'Description'],
    rows: ({ slots = [] }) =>
      slots.map(({ name, description }) => [name ? code(name) : '(default)', description]),
  },
  {
    heading: 'Parts',
    columns: ['Part', 'Description'],
    rows: ({ cssParts = [] }) => cssParts.map(({ name, description }) => [code(name), description]),
  },
  {
    heading: 'Custom states',
    columns: ['State', 'Description'],
    rows: ({ cssStates = [] }) =>
      cssStates.map(({ name, description }) => [code(`:state(${name})`), description]),
  },
  {
    heading: 'Custom properties',
    columns: ['Property', 'Default', 'Description'],
    rows: ({ cssProperties = [] }) =>
      cssProperties.map((property) => [
        code(property.name),
        code(property.default),
        property.description,
      ]),
  },
];

/** Writes the API of one element as Markdown. */
export function writeApiTables(element) {
  return SECTIONS.map(({ heading, columns, rows }) => ({ heading, columns, rows: rows(element) }))
    .filter(({ rows }) => rows.length > 0)
    .map(({ heading, columns, rows }) => `### ${heading}\n\n${writeTable(columns, rows)}`)
    .join('\n\n');
}

function listProperties({ members = [], attributes = [] }) {
  const properties = members
    .filter(({ kind, static: isStatic }) => kind === 'field' && !isStatic)
    // What is set stands before what is only read, in whatever class each is declared.
    .sort((a, b) => Boolean(a.readonly) - Boolean(b.readonly))
    .map((field) => [
      code(field.attribute),
      code(field.name) + (field.readonly ? ' (read only)' : ''),
      code(field.type?.text),
      code(field.default),
      field.description,
    ]);
  const lone = attributes
    .filter(({ fieldName }) => !members.some(({ name }) => name === fieldName))
    .map((attribute) => [
      code(attribute.name),
      '',
      code(attribute.type?.text),
      code(attribute.default),
      attribute.description,
    ]);
  return [...properties, ...lone];
}

function writeSignature({ name, parameters = [], return: returned }) {
  const list = parameters.map(
    ({ name, optional, type }) =>
      `${name}${optional ? '?' : ''}${type?.text ? `: ${type.text}` : ''}`,
  );
  const type = returned?.type?.text;
  return `${name}(${list.join(', ')})${type ? `: ${type}` : ''}`;
}

export function code(text) {
  return text ? `\`${text}\`` : '';
}

export function writeTable(columns, rows) {
  const lines = [columns, columns.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.map(writeCell).join(' | ')} |`).join('\n');
}

function writeCell(text = '') {
  return text.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');
}
