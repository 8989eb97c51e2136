import { relative, sep } from 'node:path';
import { ROOT } from './project.mjs';

/** Where the pieces are served that several bundles share, and that have no file of their own. */
const CHUNKS = 'source-chunks';

const KEEP = 'max-age=31536000, immutable';

/** How sources are bundled for a page, for esbuild, apart from what is bundled: in memory, and at once. */
export const bundleOptions = {
  outbase: ROOT,
  outdir: ROOT,
  chunkNames: `${CHUNKS}/[name]-[hash]`,
  write: false,
  bundle: true,
  // What is loaded on demand stays apart.
  splitting: true,
  format: 'esm',
  target: 'es2022',
  sourcemap: true,
  // Libraries as in rollup.config.mjs: as readers get them, and never what a browser field names, which
  // may be no module.
  platform: 'neutral',
  mainFields: ['module', 'main'],
  conditions: ['production', 'module'],
  // What a module does when it is loaded is what some pages load it for.
  ignoreAnnotations: true,
  logLevel: 'warning',
};

/** What esbuild has bundled, by the address at which a page finds it. */
export class SourceBundles {
  #files = new Map();

  add(outputFiles) {
    for (const { path, contents } of outputFiles) this.#files.set(toAddress(path), contents);
  }

  /** Answers a request for the file of an address; false where there is none. */
  send(context, address) {
    const file = this.#files.get(address);
    if (!file) return false;
    context.type = address.endsWith('.map') ? 'json' : 'js';
    // The name of a piece tells of what is in it.
    if (address.startsWith(`/${CHUNKS}/`)) context.set('Cache-Control', KEEP);
    context.body = Buffer.from(file);
    return true;
  }
}

/** Where the server of the project serves one of its files. */
export function toAddress(path) {
  return `/${relative(ROOT, path).split(sep).join('/')}`;
}
