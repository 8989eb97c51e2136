import { existsSync, readFileSync } from 'node:fs';
import { inProject } from '../project/project.mjs';

/** What a page can load without a library beside it: a bundle, one of its chunks, one tag. */
const BUNDLED = /^\/dist\/(?:(?:chunks|elements)\/)?[\w.-]+\.js$/;

/**
 * Serves bundled files as the build wrote them, past the server's own transformations: a page would
 * otherwise load other bytes than readers do, and no hash would be right.
 */
export function serveBuiltFiles(context, next) {
  const file = BUNDLED.test(context.path) && inProject(context.path);
  if (!file || !existsSync(file)) return next();
  context.type = 'text/javascript';
  context.body = readFileSync(file);
  return undefined;
}
