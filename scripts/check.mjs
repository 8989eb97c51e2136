import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { inProject, ROOT } from './project.mjs';

const BIN = 'node_modules/.bin';

/** What must hold before a change is done, apart from the tests: the quickest to fail come first. */
const STEPS = [
  { name: 'formatting', command: [`${BIN}/prettier`, '--check', '.'] },
  { name: 'lint', command: [`${BIN}/eslint`, '--max-warnings=0', '.'] },
  { name: 'types', command: [`${BIN}/tsc`, '--noEmit'] },
  { name: 'templates', command: [`${BIN}/lit-analyzer`, 'src/elements/**/*-element.ts'] },
  { name: 'build', command: ['node', 'scripts/build.mjs'] },
  { name: 'folder rule', command: ['node', 'scripts/folder-rule.mjs'] },
  { name: 'script tests', command: ['node', '--test', ...listScriptTests()] },
  { name: 'manifest', command: ['node', 'scripts/check-manifest.mjs'] },
  { name: 'API tables', command: ['node', 'scripts/write-api-tables.mjs', '--check'] },
  { name: 'languages', command: ['node', 'scripts/write-languages.mjs', '--check'] },
  { name: 'size', command: ['node', 'scripts/check-size.mjs'], show: true },
  { name: 'package', command: ['node', 'scripts/package/check.mjs'], show: true },
];

const WRITE_DEMO = 'scripts/write-demo.mjs';
if (existsSync(inProject(WRITE_DEMO))) {
  STEPS.push({ name: 'demo pages', command: ['node', WRITE_DEMO, '--check'] });
}

if (!STEPS.every(runStep)) process.exit(1);
// Reports for itself: its counts are to be the last line of the output.
process.exit(run([`${BIN}/web-test-runner`], 'inherit').status);

function listScriptTests() {
  return readdirSync(inProject('scripts'), { recursive: true })
    .filter((name) => name.endsWith('.test.mjs'))
    .map((name) => `scripts/${name}`);
}

function runStep({ name, command, show }) {
  const start = performance.now();
  const { status, stdout, stderr } = run(command, 'pipe');
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const passed = status === 0;
  console.log(`${passed ? '✓' : '✗'} ${name} (${seconds} s)`);
  if (show || !passed) console.log(`${stdout}${stderr}`);
  return passed;
}

function run([command, ...args], stdio) {
  return spawnSync(command, args, {
    cwd: ROOT,
    stdio,
    encoding: 'utf8',
    env: { ...process.env, REQUIRE_ENGINES: 'all' },
  });
}
