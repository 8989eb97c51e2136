import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import nodeResolve from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { listImports } from '../build/list-imports.mjs';
import { inProject, listTags } from '../project/project.mjs';

const DIST = inProject('dist');
const { dependencies } = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));

/**
 * Makes of the modules that `tsc` wrote those that the package ships, for pages that are bundled by
 * others: the same modules with the white space of their templates taken out, which no bundler does
 * by itself, and scrollama beside them, whose UMD file some bundlers would pick and could not import.
 *
 * @param {string[]} modules what `tsc` wrote, as paths in `dist/`
 */
export async function writeModules(modules) {
  const bundle = await rollup({
    input: Object.fromEntries(modules.map((path) => [path.slice(0, -3), join(DIST, path)])),
    external: (id) => Object.keys(dependencies).some((it) => id === it || id.startsWith(`${it}/`)),
    plugins: [nodeResolve(), minifyLiterals({ failOnError: true })],
    onwarn(warning, warn) {
      if (!EXPECTED.includes(warning.code)) warn(warning);
    },
  });
  await bundle.write({
    dir: DIST,
    preserveModules: true,
    preserveModulesRoot: DIST,
    // npm leaves out every folder with the name that libraries have, and what stands before it is a path of
    // the machine.
    entryFileNames: ({ name }) => `${name.replace(/^.*node_modules\//, 'libraries/')}.js`,
  });
  await bundle.close();
  // The maps lead to what has been there before.
  for (const path of modules) rmSync(join(DIST, `${path}.map`), { force: true });
  dropUnusedTypes();
}

/** A module of types alone is empty; and what `tsc` writes for a decorator asks for a global helper first. */
const EXPECTED = ['EMPTY_BUNDLE', 'THIS_IS_UNDEFINED'];

/** What `tsc` has written, as long as nothing else has, apart from what a bundle takes the place of. */
export function listModules() {
  return listFiles('.js').filter((path) => path !== 'autoload.js');
}

/** Leaves out the types that none of the package's entries leads to. */
function dropUnusedTypes() {
  const tags = listTags().map((tag) => `elements/${tag}/${tag}`);
  const used = new Set();
  for (const entry of [
    'index',
    'page',
    'define',
    'autoload',
    'hosts/frames/start-frame-host',
    ...tags,
  ])
    addTypes(join(DIST, `${entry}.d.ts`), used);
  for (const path of listFiles('.d.ts')) if (!used.has(join(DIST, path))) rmSync(join(DIST, path));
}

function addTypes(file, used) {
  if (used.has(file) || !existsSync(file)) return;
  used.add(file);
  for (const { specifier } of listImports(readFileSync(file, 'utf8')))
    if (specifier.startsWith('.'))
      addTypes(join(dirname(file), specifier.replace(/\.js$/, '.d.ts')), used);
}

function listFiles(ending) {
  return readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map(({ parentPath, name }) => relative(DIST, join(parentPath, name)).split(sep).join('/'));
}
