import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, test } from 'node:test';
import { ROOT } from '../project.mjs';
import { runNodeTests } from './run-node-tests.mjs';

// Otherwise the runner would take the files for a part of this one, and run none.
delete process.env.NODE_TEST_CONTEXT;

const folder = mkdtempSync(join(tmpdir(), 'node-tests-'));
after(() => rmSync(folder, { recursive: true }));

function write(name, text) {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

const told = (file, what) => `Node, ${relative(ROOT, file)}: ${what}`;

test('counts tests, not the suites around them, nor what is skipped', async () => {
  const file = write(
    'counted.test.ts',
    `const one: number = 1;
    describe('a suite', () => {
      it('passes', () => {});
      describe('inside', () => it('passes as well', () => {}));
      it.skip('waits', () => {});
    });`,
  );
  assert.deepEqual(await runNodeTests([file]), { passed: 2, failed: 0, failures: [] });
});

test('names what failed by file, suites and the first line of why', async () => {
  const file = write(
    'failing.test.ts',
    `describe('a step', () => describe('that ends', () => {
      it('is counted', () => {});
      it('tells so', () => { throw new Error('too late\\nby far'); });
    }));`,
  );
  assert.deepEqual(await runNodeTests([file]), {
    passed: 1,
    failed: 1,
    failures: [told(file, 'a step that ends tells so: too late')],
  });
});

test('counts a file that cannot be loaded, and one that ends early, as one failure each', async () => {
  const broken = write('broken.test.ts', `import './nowhere.js'; it('runs', () => {});`);
  const early = write('early.test.ts', `it('ends', () => process.exit(1));`);
  const { passed, failed, failures } = await runNodeTests([broken, early]);
  assert.deepEqual([passed, failed, failures.length], [0, 2, 2]);
  assert.equal(failures[0], told(broken, 'could not be loaded, or ended before its tests did'));
});
