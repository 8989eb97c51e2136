import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import commonjs from '@rollup/plugin-commonjs';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { inProject } from '../../project/project.mjs';
import { PEERS } from './pages.mjs';

const SOURCES = inProject('scripts/bench/peers');
/** Packages and bundles of the peers: none of them is a package of the project. */
const FOLDER = inProject('out/bench');
const PACKAGES = join(FOLDER, 'node_modules');

/** Installs what the peers are made with, if need be, and builds each for production. */
export async function buildPeers() {
  const wanted = hashFiles();
  const stamp = join(FOLDER, 'built');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  install();
  // Beside their packages, where those are found.
  cpSync(SOURCES, join(FOLDER, 'sources'), { recursive: true });
  for (const name of Object.keys(PEERS)) await buildPeer(name);
  writeFileSync(stamp, wanted);
}

function hashFiles() {
  const sum = createHash('sha256');
  const entries = readdirSync(SOURCES, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((entry) => entry.isFile()))
    sum.update(readFileSync(join(entry.parentPath, entry.name)));
  return sum.digest('hex');
}

function install() {
  const lock = readFileSync(join(SOURCES, 'package-lock.json'));
  const wanted = createHash('sha256').update(lock).digest('hex');
  const stamp = join(PACKAGES, '.peers');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Installing what the peers are made with: half a minute, once.');
  mkdirSync(FOLDER, { recursive: true });
  for (const file of ['package.json', 'package-lock.json', '.npmrc'])
    copyFileSync(join(SOURCES, file), join(FOLDER, file));
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts'], {
    cwd: FOLDER,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm ci failed: is the npm registry within reach?');
  writeFileSync(stamp, wanted);
}

async function buildPeer(name) {
  const { scripts = {} } = PEERS[name];
  const folder = join(FOLDER, 'sources', name);
  const dir = join(FOLDER, 'peers', name);
  const bundle = await rollup({
    input: join(folder, name === 'react' ? 'main.jsx' : 'main.js'),
    external: Object.keys(scripts),
    plugins: await listPlugins(),
    onLog: judgeLog,
  });
  const globals = Object.fromEntries(Object.keys(scripts).map((script) => [script, script]));
  const format = Object.keys(scripts).length > 0 ? 'iife' : 'es';
  await bundle.write({ dir, format, globals, entryFileNames: 'main.js' });
  await bundle.close();
  for (const [script, path] of Object.entries(scripts))
    copyFileSync(join(PACKAGES, path), join(dir, `${script}.js`));
}

async function listPlugins() {
  const { default: svelte } = await import(
    pathToFileURL(join(PACKAGES, 'rollup-plugin-svelte/index.js'))
  );
  return [
    svelte({
      emitCss: false,
      compilerOptions: { dev: false, css: 'injected' },
      // svelte-scroller is written for Svelte 3, and its slots are of that time.
      onwarn: () => {},
    }),
    nodeResolve({ exportConditions: ['production', 'svelte', 'browser'] }),
    esbuild({
      include: /\.jsx?$/,
      exclude: [],
      target: 'es2022',
      jsx: 'automatic',
      define: { 'process.env.NODE_ENV': '"production"' },
    }),
    commonjs(),
    terser({ ecma: 2022, compress: { passes: 2 } }),
  ];
}

/** What a library writes in its own way is its own affair; something that is not found is not. */
function judgeLog(_level, { code, message }) {
  if (/^(UNRESOLVED_IMPORT|MISSING_EXPORT)$/.test(code)) throw new Error(message);
}
