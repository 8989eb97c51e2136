import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import commonjs from '@rollup/plugin-commonjs';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import sourcemaps from 'rollup-plugin-sourcemaps2';
import { graphicTags } from './dist/story/graphic-tags.js';
import { answerLit } from './scripts/build/answer-lit.mjs';
import { LICENCES, noteLicences } from './scripts/build/licences.mjs';
import { KEY, listNeededFiles, WHOLE } from './scripts/build/needed-files.mjs';
import { inProject, listTags } from './scripts/project/project.mjs';

const { name, version } = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));
const NOTICE = `/*! ${name} ${version}, MIT; ${LICENCES} */`;

/* What pages load is what the sources and the libraries say: no plugin here edits their text. */
const plugins = [
  noteLicences(),
  answerLit(),
  // `tsc` has written maps, so that those of the bundles lead to the TypeScript sources.
  sourcemaps({ exclude: '**/node_modules/**' }),
  // Without `browser: true`: it picks scrollama's UMD file, which has no exports.
  nodeResolve({ exportConditions: ['production'] }),
  minifyLiterals({ failOnError: true }),
  // Tried out: what comes out smallest once a server has compressed it.
  terser({ ecma: 2022, compress: { passes: 3 }, format: { comments: /^!/ } }),
];

const output = {
  dir: inProject('dist'),
  format: 'es',
  // Beside the files for whoever wants them; a file does not name what is not shipped with it.
  sourcemap: 'hidden',
  // Where packages lie on the machine that builds is nobody's affair.
  sourcemapPathTransform: (path) => path.replace(/^.*node_modules\//, 'node_modules/'),
  banner: ({ isEntry }) => (isEntry ? NOTICE : ''),
  chunkFileNames: 'chunks/[name]-[hash].js',
};

/** A language's words, beside the English that is always there. */
const isLanguage = (id) => /\/languages\/[a-z]{2}\.js$/.test(id);

/** What each graphic tells of the article, where all of the article is there: no fact twice. */
const wholeExcerpts = {
  name: 'whole-excerpts',
  resolveId: (source) =>
    /\/excerpts\/[\w-]+\.js$/.test(source)
      ? inProject('dist/story/article/whole-excerpts.js')
      : null,
};

/** One file for a page, apart from what it imports lazily. */
const pageBundle = {
  input: { [name]: inProject('dist/define.js') },
  // Lazy chunks may use what the bundle has; otherwise it would be split for their sake.
  preserveEntrySignatures: 'allow-extension',
  plugins: [wholeExcerpts, ...plugins],
  onwarn: judgeWarning,
  logLevel: 'warn',
  output: {
    ...output,
    entryFileNames: '[name].js',
    manualChunks: shareWhole,
    onlyExplicitManualChunks: true,
  },
};

/** The same as one classic script with everything inside but other languages, for pages where modules are blocked. */
const classicBundle = {
  ...pageBundle,
  // Most readers need none of them; a script that is no module can load one all the same.
  external: isLanguage,
  output: {
    ...output,
    entryFileNames: '[name].classic.js',
    format: 'iife',
    inlineDynamicImports: true,
    // As a module does by itself, it waits until the page is parsed: in the head it would otherwise
    // define every tag before there is a body to measure or a child to read.
    intro: 'function start() {',
    outro: `}
      if (document.readyState !== 'loading') start();
      else document.addEventListener('DOMContentLoaded', start, { once: true });`,
  },
};

/** The demo's embed builder, which only the demo loads; the parsers in it on demand. */
const builder = {
  ...pageBundle,
  input: { builder: inProject('demo/builder/builder.ts') },
  // `tsc` compiles what is published, and only that; one library of the demo is no module.
  plugins: [esbuild({ include: /\.ts$/, target: 'es2022' }), commonjs(), ...plugins],
  output: { ...output, dir: inProject('dist/demo'), entryFileNames: '[name].js', banner: '' },
};

/** What the package asks for itself, or leaves to those who want PNGs. */
const LEFT_TO_PACKAGE = /^(lit|@lit|@resvg)\b/;

/**
 * What `npx desertion-story` runs. It uses the modules that the package ships, and has inside what those who install
 * the package do not get.
 */
const command = {
  input: { 'desertion-story': inProject('scripts/command/desertion-story.mjs') },
  external: (id) => id.startsWith(inProject('dist')) || LEFT_TO_PACKAGE.test(id),
  plugins: [
    noteLicences(),
    esbuild({ include: /\.ts$/, target: 'es2022' }),
    nodeResolve({ preferBuiltins: true }),
    commonjs(),
  ],
  onwarn: judgeWarning,
  logLevel: 'warn',
  output: {
    ...output,
    dir: inProject('dist/command'),
    sourcemap: false,
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
  },
};

/** What each tag's file imports, once those are built: for the loader, and for whoever names files in a page. */
const neededFiles = {};

const noteNeededFiles = {
  name: 'note-needed-files',
  generateBundle(_, bundle) {
    Object.assign(neededFiles, listNeededFiles(bundle));
    const source = `${JSON.stringify(neededFiles, null, 2)}\n`;
    this.emitFile({ type: 'asset', fileName: 'preload.json', source });
  },
};

const writeNeededFiles = {
  name: 'write-needed-files',
  load: (id) =>
    id === inProject('dist/hosts/loading/needed-files.js')
      ? `export const neededFiles = ${JSON.stringify(neededFiles)};`
      : null,
};

/** One file for each tag, sharing chunks with the other tags. */
const tagBundles = {
  input: Object.fromEntries(
    listTags().map((tag) => [tag, inProject(`dist/elements/${tag}/${tag}.js`)]),
  ),
  plugins: [...plugins, noteNeededFiles],
  onwarn: judgeWarning,
  logLevel: 'warn',
  output: {
    ...output,
    entryFileNames: 'elements/[name].js',
    manualChunks: shareOne,
    onlyExplicitManualChunks: true,
    // A request costs a slow phone more than bytes that it does not need yet.
    experimentalMinChunkSize: 600,
  },
};

/** What loads the tags: alone, because a chunk shared with them would come before they are near. */
const autoloader = {
  ...pageBundle,
  input: { autoload: inProject('dist/autoload.js') },
  plugins: [writeNeededFiles, ...plugins],
};

/**
 * What several graphics share is one chunk: in pieces it would cost a request each, and compress badly. What
 * only some of them need stays out of it, for all others would pay for it too.
 */
function shareOne(id, { getModuleInfo }) {
  const entries = new Set(findEntries(id, getModuleInfo));
  return graphicTags.filter((tag) => entries.has(tag)).length > 4 ? 'shared' : undefined;
}

/**
 * What the whole story's parts share with each other, or with what comes later still, is in one file with its
 * key. The story asks for all of its parts at once: what they import would be asked for a round trip later.
 */
function shareWhole(id, { getModuleInfo }) {
  const parts = new Set(findEntries(id, getModuleInfo, { withLazy: true }));
  if (WHOLE.every((part) => !parts.has(part)) || parts.has('define')) return undefined;
  return parts.size > 1 || parts.has(KEY) ? 'parts' : undefined;
}

/**
 * The entries that import a module, directly or not, apart from what is loaded on demand: with those
 * modules too, if asked for.
 */
function findEntries(id, getModuleInfo, { withLazy = false, seen = new Set() } = {}) {
  if (seen.has(id)) return [];
  seen.add(id);
  const { isEntry, importers, dynamicImporters } = getModuleInfo(id);
  const name = basename(id, '.js');
  return [
    ...(isEntry || (withLazy && dynamicImporters.length > 0) ? [name] : []),
    ...importers.flatMap((importer) => findEntries(importer, getModuleInfo, { withLazy, seen })),
  ];
}

/** One file for a page that frames a story, without a word of modules: valid as one, and without. */
const frameHost = {
  input: { 'frame-host': inProject('dist/hosts/frames/start-frame-host.js') },
  plugins,
  onwarn: judgeWarning,
  logLevel: 'warn',
  output: { ...output, format: 'iife', entryFileNames: '[name].js' },
};

export default [
  pageBundle,
  classicBundle,
  tagBundles,
  autoloader,
  frameHost,
  builder,
  command,
].filter(({ input }) => Object.keys(input).length > 0);

function judgeWarning(warning, warn) {
  // What `tsc` writes for a decorator asks for a global helper before it brings its own.
  if (warning.code === 'THIS_IS_UNDEFINED') return;
  // D3 is written with cycles that do no harm; a cycle of our own is reported.
  const ours = warning.ids?.some((id) => !id.includes('node_modules'));
  if (warning.code === 'CIRCULAR_DEPENDENCY' && !ours) return;
  if (warning.code === 'UNRESOLVED_IMPORT') throw new Error(warning.message);
  warn(warning);
}
