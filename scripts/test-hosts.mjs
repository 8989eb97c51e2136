import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { buildAside } from './build/build-aside.mjs';
import { isBuildStale } from './build/is-build-stale.mjs';
import { inProject } from './project.mjs';

/**
 * Runs the tests on real hosts, one after the other: `npm run test:hosts`, or for some alone
 * `npm run test:hosts -- wordpress hugo`. Says at the end what was skipped, and why.
 *
 * `HOSTS_SECONDS` is how long hosts may take, for a machine whose time is limited: then the one that runs
 * is ended, and counts as skipped like those after it.
 */
const FOLDER = 'scripts/hosts';
const ENDING = '.hosts-test.mjs';
/** A host that takes longer than this has failed. */
const LONGEST_SECONDS = 1200;
/** What most authors have goes first where time is short. */
const FIRST = 'wordpress';
const wanted = process.argv.slice(2);
const { HOSTS_SECONDS } = process.env;
const timeUp = HOSTS_SECONDS ? AbortSignal.timeout(Number(HOSTS_SECONDS) * 1000) : undefined;

if (isBuildStale()) buildAside();
const counts = { passed: 0, failed: 0 };
const skipped = [];
const times = [];

// Whoever stops this wants the tests stopped, and they end what they have started.
const stopped = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => stopped.abort());
// The shell between npm and this passes no signal on: it only goes.
const parent = process.ppid;
setInterval(() => process.ppid === parent || stopped.abort(), 500).unref();

for (const host of listHosts()) {
  if (stopped.signal.aborted) break;
  if (!timeUp?.aborted) await testHost(host);
  if (timeUp?.aborted) skipped.push(`${host}: the time for hosts is over`);
}
process.once('exit', tellResult);

function listHosts() {
  const hosts = readdirSync(inProject(FOLDER))
    .filter((name) => name.endsWith(ENDING))
    .map((name) => name.slice(0, -ENDING.length))
    .filter((host) => wanted.length === 0 || wanted.includes(host));
  return hosts.sort((one, other) => Number(other === FIRST) - Number(one === FIRST));
}

async function testHost(host) {
  const started = performance.now();
  const ends = [stopped.signal, AbortSignal.timeout(LONGEST_SECONDS * 1000), timeUp];
  const signal = AbortSignal.any(ends.filter(Boolean));
  const tests = run({ files: [inProject(FOLDER, `${host}${ENDING}`)], concurrency: 1, signal });
  tests.on('test:pass', count);
  tests.on('test:fail', count);
  const ended = once(tests, 'end');
  tests.compose(spec).pipe(process.stdout, { end: false });
  await ended;
  times.push(`${host} ${Math.round((performance.now() - started) / 1000)} s`);
}

/** A suite says nothing that its tests have not said, unless it is skipped as a whole. */
function count({ name, skip, details }) {
  if (skip !== undefined) skipped.push(`${name}: ${skip || 'no reason given'}`);
  else if (details.type === 'suite') return;
  else if (details.error && timeUp?.aborted) return;
  else if (details.error) counts.failed += 1;
  else counts.passed += 1;
}

function tellResult() {
  if (times.length > 0) console.log(`Time taken: ${times.join(', ')}`);
  for (const line of skipped) console.log(`Skipped ${line}`);
  if (counts.passed + counts.failed === 0 && skipped.length === 0) counts.failed += 1;
  console.log(`${counts.passed} passed, ${counts.failed} failed`);
  if (counts.failed > 0) process.exitCode = 1;
}
