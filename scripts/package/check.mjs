import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { listPage } from '../build/built-closure.mjs';
import { inProject, listTags, ROOT } from '../project/project.mjs';

/*
 * Installs the package as npm would publish it into a project of its own, `out/package/`, and uses it
 * there: two linters of packages, the oldest to the newest TypeScript, and five bundlers. Nothing is
 * done again while neither the package nor the project has changed.
 */

const CONSUMER = inProject('scripts/package/consumer');
const FOLDER = inProject('out/package');
const PASSED = join(FOLDER, 'passed');
const TARBALL = 'desertion-story.tgz';
/** What a page downloads that somebody else has bundled, against what it downloads of ours. */
const MOST = 1.2;

const files = listPackedFiles();
const hash = hashAll([...files.map((path) => inProject(path)), ...listFiles(CONSUMER)]);
if (existsSync(PASSED) && readFileSync(PASSED, 'utf8') === hash) {
  console.log('The package has not changed since it passed.');
} else {
  rmSync(PASSED, { force: true });
  install();
  lint();
  checkTypes();
  bundle();
  writeFileSync(PASSED, hash);
}

function listPackedFiles() {
  const [{ files }] = JSON.parse(
    run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], ROOT),
  );
  return files.map(({ path }) => path);
}

/** The tools only when they are others than before, and the package anew. */
function install() {
  mkdirSync(FOLDER, { recursive: true });
  cpSync(CONSUMER, FOLDER, { recursive: true });
  const tools = join(FOLDER, 'node_modules/.tools');
  const wanted = hashAll([join(CONSUMER, 'package-lock.json')]);
  if (!existsSync(tools) || readFileSync(tools, 'utf8') !== wanted) {
    run('npm', ['ci', '--ignore-scripts']);
    writeFileSync(tools, wanted);
  }
  run('npm', ['pack', '--ignore-scripts', '--pack-destination', FOLDER], ROOT);
  const packed = readdirSync(FOLDER).find((name) => /^desertion-story-\d.*\.tgz$/.test(name));
  renameSync(join(FOLDER, packed), join(FOLDER, TARBALL));
  run('npm', ['install', '--no-save', '--ignore-scripts', `./${TARBALL}`]);
}

function lint() {
  runTool('publint', ['run', 'node_modules/desertion-story', '--strict', '--pack', 'false']);
  runTool('attw', [TARBALL, '--profile', 'esm-only']);
}

function checkTypes() {
  // Apart from each other: what one entry brings must not help another.
  for (const project of ['types', 'types/tsconfig.entries.json'])
    for (const version of listTypeScripts())
      run(process.execPath, [`node_modules/${version}/bin/tsc`, '-p', project]);
}

function listTypeScripts() {
  const { devDependencies } = JSON.parse(readFileSync(join(CONSUMER, 'package.json'), 'utf8'));
  return Object.keys(devDependencies).filter((name) => name.startsWith('typescript-'));
}

function bundle() {
  const all = listPage(listTags()).map((file) => readFileSync(inProject(file)));
  const ours = brotliCompressSync(Buffer.concat(all)).length;
  const lines = run(process.execPath, ['bundle.mjs']).trim().split('\n');
  for (const line of lines) {
    const [bundler, bytes] = line.split(' ');
    console.log(`${bundler}: ${bytes} bytes, ours ${ours}`);
    if (bytes > MOST * ours)
      fail(
        `A page bundled by ${bundler} downloads more than ${MOST} times what ours is with all tags: look for what it cannot leave out.`,
      );
  }
}

function runTool(name, args) {
  return run(join('node_modules/.bin', name), args);
}

function run(command, args, cwd = FOLDER) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0)
    fail(`${command} ${args.join(' ')}\n${stdout ?? ''}${stderr ?? ''}${error ?? ''}`);
  return stdout;
}

function listFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}

function hashAll(paths) {
  const sum = createHash('sha256');
  for (const path of paths) sum.update(path).update(readFileSync(path));
  return sum.digest('hex');
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
