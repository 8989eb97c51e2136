import { fork } from 'node:child_process';
import { once } from 'node:events';
import { cpus } from 'node:os';
import { relative, resolve } from 'node:path';
import { run } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { inspect } from 'node:util';
import { inProject, isMain, ROOT } from '../project/project.mjs';

/** Many times longer than any test file takes, in milliseconds. */
const PATIENCE = 600_000;
const SETUP = pathToFileURL(inProject('scripts/testing/node-setup.mjs')).href;

/**
 * Runs test files in Node's own runner, prints what fails, and returns the counts and a line for each
 * failure.
 *
 * @param {readonly string[]} files
 * @param {'inherit' | 'ignore'} [output] where to print
 * @returns {Promise<{ passed: number, failed: number, failures: string[] }>}
 */
export async function runNodeTests(files, output = 'inherit') {
  // A process of its own: what it is started with, the runner gives to each test file's process.
  const runner = fork(fileURLToPath(import.meta.url), files, {
    cwd: ROOT,
    execArgv: ['--import', SETUP],
    stdio: ['ignore', output, output, 'ipc'],
  });
  let results = { passed: 0, failed: 1, failures: ['Node: the runner ended before its tests did'] };
  runner.on('message', (message) => (results = message));
  await once(runner, 'exit');
  return results;
}

/** A suite says nothing that its tests have not said, unless it fails before them. */
async function runHere(files) {
  const results = { passed: 0, failed: 0, failures: [] };
  const tests = run({
    files: files.map((file) => resolve(ROOT, file)),
    concurrency: cpus().length,
    // A file that does not end fails: a pattern that is not linear may not, with a hostile text.
    timeout: PATIENCE,
  });
  const paths = [];
  tests.on('test:start', ({ name, nesting }) => paths.splice(nesting, Infinity, name));
  tests.on('test:pass', ({ details, skip, todo }) => {
    if (details.type !== 'suite' && skip === undefined && todo === undefined) results.passed += 1;
  });
  tests.on('test:fail', (failure) => {
    const { error } = failure.details;
    if (error.failureType === 'subtestsFailed') return;
    results.failed += 1;
    results.failures.push(describe(failure, paths));
    console.error(inspect(error.cause ?? error), '\n');
  });
  tests.on('test:stdout', ({ message }) => process.stdout.write(message));
  tests.on('test:stderr', ({ message }) => process.stderr.write(message));
  await once(tests.resume(), 'end');
  return results;
}

function describe({ name, nesting, file, details }, paths) {
  const path = relative(ROOT, file);
  if (name === file) return `Node, ${path}: could not be loaded, or ended before its tests did`;
  const fullName = [...paths.slice(0, nesting), name].join(' ');
  const [reason] = (details.error.cause?.message ?? details.error.message).split('\n', 1);
  return `Node, ${path}: ${fullName}: ${reason}`;
}

if (isMain(import.meta.url)) process.send(await runHere(process.argv.slice(2)));
