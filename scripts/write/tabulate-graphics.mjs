import { readFileSync } from 'node:fs';
import { inProject } from '../project/project.mjs';

/** Where every state is pictured, as seen from the file that shows them: compared in each run of the tests. */
const PICTURES = '../elements/reference';

/** What each graphic shows, its states, and the figures of the built-in story: for who chooses one. */
export function describeGraphics(graphics) {
  const rows = Object.entries(graphics).map(([tag, { states, roles }]) => [
    `[\`${tag}\`](src/elements/${tag}/README.md)`,
    readPurpose(tag),
    list(states),
    Object.values(roles)
      .map(({ id }) => id)
      .join(' '),
  ]);
  return writeTable(['tag', 'shows', 'states, in order', 'facts'], rows);
}

/** What each graphic shows, and what it asks of a story: for who writes one. A section each. */
export function describeForStories(graphics) {
  return Object.entries(graphics)
    .map(([tag, graphic]) => describeGraphic(tag, graphic))
    .join('\n\n');
}

function describeGraphic(tag, { title, states, roles, labels = {}, standIns = {} }) {
  const shown = readStates(tag);
  const pictures = states.map((state) => [
    `\`${state}\``,
    shown.get(state) ?? '',
    `![](${PICTURES}/${tag}-${state}-360.png)`,
  ]);
  const names = Object.entries(labels).map(describeLabel).join(', ');
  const unworded = Object.keys(standIns).map((name) => `\`${name}\``);
  return [
    `### ${title}: \`${tag}\``,
    `${readPurpose(tag)}.`,
    ...(pictures.length
      ? [writeTable(['state', 'shows', 'in the built-in story'], pictures)]
      : ['It has one look, whose words stand in a state without a name: `""`.']),
    writeTable(['role', 'what its figure has to be'], Object.entries(roles).map(describeRole)),
    ...(names ? [`Labels: ${names}.`] : []),
    ...(unworded.length ? [`May be left unworded: ${unworded.join(', ')}.`] : []),
  ].join('\n\n');
}

function describeRole([name, role]) {
  const demands = [
    role.certainty?.join(' or '),
    role.single ? 'one number' : role.number && 'a number, bound or range',
    role.parts && `a part from ${1 / role.parts} to 1`,
    role.period && 'dated',
    role.months && 'dated, or of known length',
    role.after && `after \`${role.after}\``,
    role.state && `only for \`${role.state}\`, and may be left out with it`,
    role.whole && `= ${role.whole.map((part) => `\`${part}\``).join(' + ')}`,
  ].filter(Boolean);
  return [`\`${name}\``, demands.join(', ') || 'any figure'];
}

function describeLabel([name, most]) {
  return `\`${name}\`${most > 1 ? ` (up to ${most})` : ''}`;
}

/** The first sentence of its own README. */
function readPurpose(tag) {
  const text = readFileSync(inProject(`src/elements/${tag}/README.md`), 'utf8');
  const [, sentence = ''] = /^# .*\n+([^]*?)\.(?:\s|$)/.exec(text) ?? [];
  return sentence;
}

/** What each state shows, by the table of its README. */
function readStates(tag) {
  const text = readFileSync(inProject(`src/elements/${tag}/README.md`), 'utf8');
  return new Map(
    [...text.matchAll(/^\| `([\w-]+)` +\| (.*?) +\|$/gm)].map(([, state, shows]) => [state, shows]),
  );
}

const list = (names) => names.map((name) => `\`${name}\``).join(' ') || '–';

function writeTable(columns, rows) {
  return [columns, columns.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
