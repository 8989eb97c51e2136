import { readdirSync } from 'node:fs';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { build } from './build.mjs';
import { isBuildStale } from './is-build-stale.mjs';
import { inProject } from './project.mjs';

/**
 * Runs the tests on real hosts, one after the other: `npm run test:hosts`, or for some alone
 * `npm run test:hosts -- wordpress hugo`. Says at the end what was skipped, and why.
 */
const FOLDER = 'scripts/hosts';
const wanted = process.argv.slice(2);

if (isBuildStale()) await build();
const counts = { passed: 0, failed: 0 };
const skipped = [];

// Whoever stops this wants the tests stopped, and they end what they have started.
const stopped = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => stopped.abort());
// The shell between npm and this passes no signal on: it only goes.
const parent = process.ppid;
setInterval(() => process.ppid === parent || stopped.abort(), 500).unref();

const tests = run({ files: listFiles(), concurrency: 1, signal: stopped.signal });
tests.on('test:pass', count);
tests.on('test:fail', count);
tests.compose(spec).pipe(process.stdout);
tests.once('end', () => process.once('exit', tellResult));

function listFiles() {
  return readdirSync(inProject(FOLDER))
    .filter((name) => name.endsWith('.hosts-test.mjs'))
    .filter((name) => wanted.length === 0 || wanted.includes(name.split('.')[0]))
    .map((name) => inProject(FOLDER, name));
}

/** A suite says nothing that its tests have not said, unless it fails by itself. */
function count({ name, skip, details }) {
  if (details.type === 'suite') return;
  if (skip !== undefined) skipped.push(`${name}: ${skip || 'no reason given'}`);
  else if (details.error) counts.failed += 1;
  else counts.passed += 1;
}

function tellResult() {
  for (const line of skipped) console.log(`Skipped ${line}`);
  if (counts.passed + counts.failed === 0 && skipped.length === 0) counts.failed += 1;
  console.log(`${counts.passed} passed, ${counts.failed} failed`);
  if (counts.failed > 0) process.exitCode = 1;
}
