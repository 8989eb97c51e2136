import { spawnSync } from 'node:child_process';
import { ROOT } from './project/project.mjs';
import { runTests } from './test.mjs';

const BIN = 'node_modules/.bin';

/** What must hold before a change is done, apart from the tests: the quickest to fail come first. */
const STEPS = [
  { name: 'formatting', command: [`${BIN}/prettier`, '--check', '.'] },
  { name: 'lists of graphics', command: ['node', 'scripts/write/write-lists.mjs', '--check'] },
  { name: 'lint', command: [`${BIN}/eslint`, '--max-warnings=0', '.'] },
  {
    name: 'imports',
    command: [`${BIN}/depcruise`, '--output-type', 'err-long', 'src'],
  },
  { name: 'packages', command: ['node', 'scripts/check/check-dependencies.mjs'] },
  { name: 'types', command: [`${BIN}/tsc`, '--noEmit'] },
  { name: 'templates', command: [`${BIN}/lit-analyzer`, 'src/elements/**/*-element.ts'] },
  { name: 'build', command: ['node', 'scripts/build/build-aside.mjs', '--if-stale'] },
  { name: 'manifest', command: ['node', 'scripts/build/check-manifest.mjs'] },
  { name: 'API tables', command: ['node', 'scripts/write/write-api-tables.mjs', '--check'] },
  { name: 'languages', command: ['node', 'scripts/write/write-languages.mjs', '--check'] },
  { name: 'demo pages', command: ['node', 'scripts/write/write-demo.mjs', '--check'] },
  { name: 'size', command: ['node', 'scripts/build/check-size.mjs'], show: true },
  {
    name: 'page budgets',
    command: ['node', 'scripts/check/check-page-budgets.mjs'],
    show: true,
  },
  { name: 'built twice', command: ['node', 'scripts/build/check-reproducible.mjs'] },
  { name: 'package', command: ['node', 'scripts/package/check.mjs'], show: true },
];

/** `--no-tests` leaves the tests to `npm test`. */
const withTests = !process.argv.includes('--no-tests');
const begun = [];

process.env.REQUIRE_ENGINES = 'all';
const names = [...STEPS.map(({ name }) => name), ...(withTests ? ['tests'] : [])];
console.log(`This checks ${names.join(', ')}; the first that fails ends it.\n`);
// Before the tests add theirs, whose counts are to be the last line of the output.
process.once('exit', tellTimes);
if (!STEPS.every(runStep)) process.exitCode = 1;
else if (withTests) {
  begin('tests');
  await runTests();
}

function runStep({ name, command: [command, ...args], show }) {
  process.stdout.write(`${name} … `);
  const step = begin(name);
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: ROOT, encoding: 'utf8' });
  step.seconds = secondsSince(step);
  console.log(`${status === 0 ? 'passed' : 'FAILED'} after ${step.seconds} s`);
  if (show || status !== 0) console.log(`${stdout}${stderr}`);
  return status === 0;
}

function begin(name) {
  const step = { name, start: performance.now() };
  begun.push(step);
  return step;
}

function secondsSince({ start }) {
  return ((performance.now() - start) / 1000).toFixed(1);
}

function tellTimes() {
  console.log('\nTime taken');
  for (const step of begun) {
    console.log(`  ${step.name.padEnd(12)}${(step.seconds ?? secondsSince(step)).padStart(8)} s`);
  }
}
