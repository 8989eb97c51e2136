import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countResults, listFailures, listSlowest } from './counts-reporter.mjs';

const passing = { passed: true, skipped: false };
const failing = { passed: false, skipped: false };
const skipped = { passed: false, skipped: true };

function suite(tests, suites = []) {
  return { tests, suites };
}

test('counts the tests of all suites in all engines', () => {
  const testResults = suite([passing], [suite([passing, failing, skipped])]);
  const session = { passed: false, errors: [], testResults };
  assert.deepEqual(countResults([session, session]), { passed: 4, failed: 2 });
});

test('counts a file that could not be loaded as one failure', () => {
  const broken = { passed: false, errors: [{ message: 'no such module' }] };
  assert.deepEqual(countResults([broken]), { passed: 0, failed: 1 });
});

test('counts a file that ended early as one failure', () => {
  const timedOut = { passed: false, errors: [], testResults: suite([passing]) };
  assert.deepEqual(countResults([timedOut]), { passed: 1, failed: 1 });
});

test('names what failed by engine, file, suites and the first line of why', () => {
  const late = { name: 'ends', passed: false, skipped: false, error: { message: 'too late\n+ 1' } };
  const testResults = {
    name: '',
    tests: [],
    suites: [{ name: 'a step', suites: [], tests: [late, passing] }],
  };
  const session = {
    browser: { name: 'Firefox' },
    testFile: 'a.test.ts',
    passed: false,
    testResults,
  };
  assert.deepEqual(listFailures(session), ['Firefox, a.test.ts: a step ends: too late']);
});

test('names a file that broke, and one that ended without a word', () => {
  const file = { browser: { name: 'WebKit' }, testFile: 'b.test.ts', passed: false };
  assert.deepEqual(listFailures({ ...file, errors: [{ message: 'no such module' }] }), [
    'WebKit, b.test.ts: no such module',
  ]);
  assert.deepEqual(listFailures(file), ['WebKit, b.test.ts: ended before its tests did']);
  assert.deepEqual(listFailures({ ...file, passed: true }), []);
});

test('says which files took longest, each in the engine that took most', () => {
  const took = (testFile, name, ...durations) => ({
    testFile,
    browser: { name },
    testResults: suite(durations.map((duration) => ({ ...passing, duration }))),
  });
  const sessions = [
    took('a.test.ts', 'Firefox', 1000, 500),
    took('b.test.ts', 'Firefox', 3000),
    took('a.test.ts', 'WebKit', 2000),
    took('c.test.ts', 'WebKit', 100),
  ];
  assert.deepEqual(listSlowest(sessions, 2), [
    '3.0 s  b.test.ts (Firefox)',
    '2.0 s  a.test.ts (WebKit)',
  ]);
});
