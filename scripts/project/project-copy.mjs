import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './project.mjs';

/** What is no source of the project, or too much of it. */
const LEFT_OUT = ['.git', 'coverage', 'dist', 'node_modules', 'out'];

/**
 * Copies the project to a new folder in `out/`, which is the caller's to remove, and returns its path.
 * Times are copied too: they tell what has to be written anew.
 */
export function copyProject(name, project = ROOT) {
  const out = join(project, 'out');
  mkdirSync(out, { recursive: true });
  const copy = mkdtempSync(join(out, `${name}-`));
  copyProjectTo(copy, project);
  return copy;
}

/** The same to a folder anywhere, which need not be there yet. */
export function copyProjectTo(copy, project = ROOT) {
  const entries = readdirSync(project).filter((entry) => !LEFT_OUT.includes(entry));
  for (const entry of entries) {
    cpSync(join(project, entry), join(copy, entry), { recursive: true, preserveTimestamps: true });
  }
  symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'), 'junction');
}
