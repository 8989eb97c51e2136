import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository, wherever a script is started from. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The path of something in the repository. */
export function inProject(...parts) {
  return join(ROOT, ...parts);
}

/** Every tag: a folder of `src/elements` with a file of the same name, which registers it. */
export function listTags() {
  const elements = inProject('src/elements');
  if (!existsSync(elements)) return [];
  return readdirSync(elements)
    .filter((name) => name.includes('-') && existsSync(join(elements, name, `${name}.ts`)))
    .sort();
}

/** Whether this module is what `node` was told to run, not something that it imports. */
export function isMain(moduleUrl) {
  return realpathSync(process.argv[1]) === fileURLToPath(moduleUrl);
}
