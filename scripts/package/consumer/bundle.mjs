import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { build as esbuild } from 'esbuild';
import { rollup } from 'rollup';
import { build as vite } from 'vite';
import webpack from 'webpack';

/*
 * Bundles `page.js` as users do, with the settings that each bundler comes with, and prints for each
 * how many bytes a page downloads before anything is asked for lazily.
 */

const ENTRY = 'page.js';

/** Each writes `page.js` and what it loads into a folder. */
const bundlers = {
  esbuild: (outdir) =>
    esbuild({
      entryPoints: [ENTRY],
      outdir,
      bundle: true,
      minify: true,
      splitting: true,
      format: 'esm',
    }),
  parcel: (folder) => {
    const { status, stdout, stderr } = spawnSync(
      'node_modules/.bin/parcel',
      [
        'build',
        ENTRY,
        '--dist-dir',
        folder,
        '--no-cache',
        '--no-source-maps',
        '--log-level',
        'error',
      ],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`${stdout}${stderr}`);
  },
  rollup: async (dir) => {
    // As for every page: it asks for what packages offer to browsers.
    const plugins = [nodeResolve({ browser: true }), terser({ module: true })];
    const bundle = await rollup({ input: ENTRY, plugins, onLog: refuseUnresolved });
    await bundle.write({ dir, format: 'es' });
  },
  vite: (outDir) =>
    vite({
      logLevel: 'error',
      build: { outDir, rollupOptions: { input: ENTRY, output: { entryFileNames: '[name].js' } } },
    }),
  webpack: (path) =>
    new Promise((done, fail) => {
      const output = { path: resolve(path), filename: ENTRY };
      webpack({ mode: 'production', entry: `./${ENTRY}`, output }, (error, stats) => {
        if (error ?? stats.hasErrors()) fail(error ?? new Error(stats.toString('errors-only')));
        else done();
      });
    }),
};

for (const [name, bundle] of Object.entries(bundlers)) {
  const folder = `bundled/${name}`;
  rmSync(folder, { recursive: true, force: true });
  await bundle(folder);
  const bytes = [...withImports(join(folder, ENTRY))]
    .map((file) => brotliCompressSync(readFileSync(file)).length)
    .reduce((sum, length) => sum + length);
  console.log(`${name} ${bytes}`);
}

/** A library that is not found, or lacks what is imported from it, is an error to whoever sees the page. */
function refuseUnresolved(_level, { code, message }) {
  if (/^(UNRESOLVED_IMPORT|MISSING_EXPORT)$/.test(code)) throw new Error(message);
}

/** A file and all that it imports at once. */
function withImports(file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  const imports = readFileSync(file, 'utf8').matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g);
  for (const [, specifier] of imports) withImports(join(dirname(file), specifier), found);
  return found;
}
