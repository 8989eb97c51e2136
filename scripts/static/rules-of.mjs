import { readFileSync } from 'node:fs';
import { inProject } from '../project/project.mjs';
import { matchRules } from './match-rules.mjs';

/** Where a build keeps what the sheets of graphics say, see `write-rules.mjs`. */
export const RULES = 'dist/command/rules.json';

const known = new Map();
let written;

/** What the sheet of a graphic says of its pictures, by its tag. */
export function rulesOf(tag) {
  written ??= JSON.parse(readFileSync(inProject(RULES), 'utf8'));
  if (!known.has(tag)) known.set(tag, matchRules(written[tag]));
  return known.get(tag);
}
