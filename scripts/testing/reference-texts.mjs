import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';

const OUT = 'out/transcripts';

/** Compares a text with the one of that name beside the test; throws where they differ, and says where. */
export function matchText(_browser, _id, { name, text }, testFile) {
  const inside = normalize(`${name}.txt`);
  if (inside.startsWith('..')) throw new Error(`Texts stay beside their test, not ${name}.`);
  const file = join(dirname(testFile), inside);
  const kept = join(OUT, inside);
  rmSync(kept, { force: true });
  const known = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  if (known === text) return true;
  const isAccepted = Boolean(process.env.UPDATE_TRANSCRIPT);
  write(isAccepted ? file : kept, text);
  if (isAccepted) return true;
  const accept = `UPDATE_TRANSCRIPT=1 ENGINES=chromium npx web-test-runner --files '${relative('.', testFile)}'`;
  throw new Error(
    `${describe(relative('.', file), known, text)} See ${kept}. To accept: ${accept}`,
  );
}

function describe(path, known, text) {
  if (known === undefined) return `There is no reference text ${path}.`;
  const lines = known.split('\n');
  const now = text.split('\n');
  const at = now.findIndex((line, i) => line !== lines[i]);
  const line = at < 0 ? now.length : at;
  return `Line ${line + 1} of ${path} is "${lines[line] ?? ''}", and now "${now[line] ?? ''}".`;
}

function write(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
