import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { readElements } from '../build/read-manifest.mjs';
import { inProject } from '../project/project.mjs';
import { writeApiTables } from './api-tables.mjs';

const MARK =
  '<!-- Written by scripts/write/write-api-tables.mjs from the sources; do not edit. -->';
const PLACE = /(<!-- api -->\n)[^]*?(<!-- \/api -->)/;

const checkOnly = process.argv.includes('--check');

for (const [tag, element] of readElements()) {
  const name = `src/elements/${tag}/README.md`;
  const file = inProject(name);
  if (!existsSync(file)) continue;

  const before = readFileSync(file, 'utf8');
  if (!PLACE.test(before)) {
    fail(`${name} has no place for its API: write <!-- api --> and <!-- /api --> on two lines.`);
    continue;
  }
  const after = await fillPlace(file, before, writeApiTables(element));
  if (after === before) continue;
  if (checkOnly)
    fail(`${name} is out of date: npm run build && node scripts/write/write-api-tables.mjs`);
  else writeFileSync(file, after);
}

async function fillPlace(file, text, tables) {
  const filled = text.replace(PLACE, (_, open, close) => `${open}${MARK}\n\n${tables}\n\n${close}`);
  return format(filled, { ...(await resolveConfig(file)), filepath: file });
}

function fail(message) {
  console.error(message);
  process.exitCode = 1;
}
