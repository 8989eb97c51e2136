import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { listImports } from './list-imports.mjs';
import { inProject, isMain } from './project.mjs';

/** Arrows only go down, from a folder to one of a smaller rank. */
const RANKS = {
  hosts: 5,
  elements: 4,
  charts: 3,
  scroll: 3,
  theme: 3,
  story: 2,
  languages: 1,
  support: 0,
};

/** Each library has one home, so that it can be replaced there. Types count: they leak as well. */
const HOMES = [
  { library: /^scrollama$/, folders: ['scroll'] },
  { library: /^d3(-[a-z-]+)?$/, folders: ['charts'] },
  { library: /^valibot$/, folders: ['story'] },
  { library: /^(lit|@lit\/[a-z-]+)$/, folders: ['', 'elements', 'theme', 'scroll', 'support'] },
];

/** Files of `elements/shared` and those directly in `elements` serve every element. */
const SHARED = ['shared', ''];

/**
 * The rules that imports between sources break, one message each.
 *
 * @param {Array<{ path: string, text: string }>} files with paths relative to `src`
 */
export function findBrokenRules(files) {
  return files
    .filter(({ path }) => !/\.(test|fixture)\.ts$/.test(path))
    .flatMap(({ path, text }) =>
      listImports(text).flatMap((imported) => {
        const reason = judgeImport(path, imported);
        return reason ? [`src/${path} imports "${imported.specifier}": ${reason}`] : [];
      }),
    );
}

/** Fails the build where a rule is broken. */
export function folderRule() {
  return {
    name: 'folder-rule',
    buildStart() {
      const broken = findBrokenRules(readSources());
      if (broken.length > 0) this.error(broken.join('\n'));
    },
  };
}

export function readSources(folder = inProject('src')) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: relative(folder, file).split(sep).join('/'),
      text: readFileSync(file, 'utf8'),
    }));
}

function judgeImport(path, { specifier, named }) {
  if (!specifier.startsWith('.')) return judgeLibrary(getFolder(path), specifier);
  const target = posix.join(dirname(path), specifier);
  if (target.startsWith('..')) return 'sources import only from src/ and from libraries.';
  return judgeFolder(path, target) ?? judgeElement(path, target, named);
}

function judgeLibrary(folder, specifier) {
  const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
  const home = HOMES.find(({ library }) => library.test(name));
  if (!home) return `"${name}" has no home yet: give it one in scripts/folder-rule.mjs.`;
  if (home.folders.includes(folder)) return undefined;
  const homes = home.folders.filter(Boolean).map((home) => `src/${home}/`);
  return `"${name}" is used only in ${homes.join(', ')}, so that one place knows it.`;
}

function judgeFolder(path, target) {
  const [from, to] = [getFolder(path), getFolder(target)];
  // The entries (index.ts, define.ts) stand above all folders.
  if (from === '' || from === to) return undefined;
  if (to === '') return `src/${target} is an entry of the package: nothing in a folder imports it.`;
  const unknown = [from, to].find((folder) => !(folder in RANKS));
  if (unknown) return `src/${unknown}/ has no rank yet: give it one in scripts/folder-rule.mjs.`;
  if (RANKS[from] > RANKS[to]) return undefined;
  return RANKS[from] === RANKS[to]
    ? `${from}/ and ${to}/ stand side by side and do not know each other.`
    : `arrows only go down, and ${to}/ is above ${from}/.`;
}

function judgeElement(path, target, named) {
  if (getFolder(path) !== 'elements' || getFolder(target) !== 'elements') return undefined;
  const [from, to] = [getElement(path), getElement(target)];
  if (from === to || SHARED.includes(to)) return undefined;
  // Nothing comes in: the tag is registered, because this element renders it.
  if (!named && target.replace(/\.js$/, '') === `elements/${to}/${to}`) return undefined;
  return `an element never reaches into another: pass state down as attributes, listen to events, share through elements/shared/, or register <${to}> by importing its ${to}.js for nothing.`;
}

function getFolder(path) {
  return path.includes('/') ? path.split('/')[0] : '';
}

function getElement(path) {
  const parts = path.split('/');
  return parts.length > 2 ? parts[1] : '';
}

if (isMain(import.meta.url)) {
  const broken = findBrokenRules(readSources());
  for (const message of broken) console.error(message);
  if (broken.length > 0) process.exitCode = 1;
}
