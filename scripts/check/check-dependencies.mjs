import { readFileSync } from 'node:fs';
import { inProject, isMain } from '../project/project.mjs';

/** Licences under which code may travel in the bundles, or with the package. */
const SHIPPED = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];
/** … and those of tools, fonts and tests, which stay here. */
const TOOLS = [...SHIPPED, 'BlueOak-1.0.0', 'CC0-1.0', 'MPL-2.0', 'OFL-1.1', 'Unlicense'];

/** Packages whose package.json names no licence, with where it stands instead. */
const UNNAMED = {
  archieml: 'Apache-2.0, in its LICENSE',
  only: 'MIT, in its Readme.md',
};

/** Packages that run a script of theirs when they are installed, and what for. */
const SCRIPTS = {
  esbuild: 'puts the program for this system in its place',
  'rs-module-lexer': 'chooses the program for this system',
};

const EXACT = /^\d+\.\d+\.\d+$/;
const SOUND = /^sha(?:512|384|256)-[\w+/]+=*$/;

/**
 * What is wrong with the packages that the project names and locks, a sentence each.
 *
 * @param {object} manifest package.json
 * @param {object} lock package-lock.json
 */
export function findFaults(manifest, lock) {
  const packages = Object.entries(lock.packages).filter(([path]) => path);
  return [...listLoose(manifest), ...packages.flatMap(([path, it]) => judge(nameOf(path), it))];
}

function listLoose({ dependencies, devDependencies }) {
  return Object.entries({ ...dependencies, ...devDependencies })
    .filter(([, version]) => !EXACT.test(version))
    .map(([name, version]) => `package.json asks for ${name} ${version}: name one version.`);
}

function judge(name, { license, dev, integrity = '', hasInstallScript }) {
  const faults = [];
  if (!isAllowed(license, dev ? TOOLS : SHIPPED) && !(dev && name in UNNAMED))
    faults.push(`${name} has the licence ${license ?? 'of nobody'}: use another, or say why not.`);
  if (!SOUND.test(integrity)) faults.push(`${name} has no hash in package-lock.json.`);
  if (hasInstallScript && !(name in SCRIPTS))
    faults.push(`${name} runs a script when it is installed: use another, or say what it does.`);
  return faults;
}

/** One of several licences is enough, where a package offers them. */
function isAllowed(license = '', allowed) {
  return license
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((it) => allowed.includes(it));
}

function nameOf(path) {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

if (isMain(import.meta.url)) {
  const [manifest, lock] = ['package.json', 'package-lock.json'].map((file) =>
    JSON.parse(readFileSync(inProject(file), 'utf8')),
  );
  const faults = findFaults(manifest, lock);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
}
