import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { it } from 'node:test';
import { inProject } from '../project/project.mjs';

it('docs/threats.md names tests and checks that are there', () => {
  const text = readFileSync(inProject('docs/threats.md'), 'utf8');
  const named = [...text.matchAll(/`([\w./-]+\/[\w./-]+\.(?:test\.ts|mjs))`/g)].map(([, it]) => it);
  assert.ok(named.length > 30);
  assert.deepEqual(
    named.filter((path) => !existsSync(inProject(path))),
    [],
  );
});
