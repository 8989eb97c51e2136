import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { readElements } from '../build/read-manifest.mjs';
import { inProject } from '../project/project.mjs';
import { writeApiTables } from './api-tables.mjs';
import { THEMING_TABLES } from './theming-tables.mjs';

const MARK =
  '<!-- Written by scripts/write/write-api-tables.mjs from the sources; do not edit. -->';
const THEMING = 'docs/theming.md';

const checkOnly = process.argv.includes('--check');
const elements = readElements();

for (const [tag, element] of elements)
  await write(`src/elements/${tag}/README.md`, { api: writeApiTables(element) });
await write(
  THEMING,
  Object.fromEntries(
    Object.entries(THEMING_TABLES).map(([place, tabulate]) => [place, tabulate(elements)]),
  ),
);

/** Fills the places of a document, each between two comments of its name. */
async function write(name, tables) {
  const file = inProject(name);
  if (!existsSync(file)) return;

  const before = readFileSync(file, 'utf8');
  let filled = before;
  for (const [place, table] of Object.entries(tables)) {
    const found = new RegExp(`(<!-- ${place} -->\\n)[^]*?(<!-- /${place} -->)`);
    if (!found.test(filled))
      return fail(
        `${name} has no place for its ${place}: write <!-- ${place} --> and <!-- /${place} --> on two lines.`,
      );
    filled = filled.replace(found, (_, open, close) => `${open}${MARK}\n\n${table}\n\n${close}`);
  }
  const after = await format(filled, { ...(await resolveConfig(file)), filepath: file });
  if (after === before) return;
  if (checkOnly)
    fail(`${name} is out of date: npm run build && node scripts/write/write-api-tables.mjs`);
  else writeFileSync(file, after);
}

function fail(message) {
  console.error(message);
  process.exitCode = 1;
}
