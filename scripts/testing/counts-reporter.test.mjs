import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countResults } from './counts-reporter.mjs';

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
