import { readFileSync } from 'node:fs';
import { inProject } from '../project/project.mjs';

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

/** What each graphic asks of a story: for who writes one. */
export function describeRoles(graphics) {
  const rows = Object.entries(graphics).map(([tag, { roles, labels = {} }]) => [
    `\`${tag}\``,
    Object.entries(roles).map(describeRole).join('; '),
    Object.entries(labels).map(describeLabel).join(', ') || '–',
  ]);
  return writeTable(['tag', 'roles', 'labels'], rows);
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
  return `\`${name}\`${demands.length ? `: ${demands.join(', ')}` : ''}`;
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

const list = (names) => names.map((name) => `\`${name}\``).join(' ') || '–';

function writeTable(columns, rows) {
  return [columns, columns.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
