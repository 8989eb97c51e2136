import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encode } from '@jridgewell/sourcemap-codec';
import { findGrowth, weighModules } from './weigh-modules.mjs';

test('each module weighs what the map says is of it, and what is of none weighs nothing', () => {
  const mappings = encode([
    // “const a=1;” and “let b” of one, “()” of none, the rest of the other
    [[0, 0, 0, 0], [10, 1, 0, 0], [15]],
    [[0, 0, 1, 0]],
  ]);
  const map = { mappings, sources: ['../src/a.ts', '../../node_modules/lit/b.js'] };
  assert.deepEqual(weighModules('const a=1;let b()\na++', map), {
    'src/a.ts': 13,
    'node_modules/lit/b.js': 5,
  });
});

test('what has grown comes before what has grown less, and what has shrunk not at all', () => {
  const before = { 'a.ts': 10, 'b.ts': 20, 'd.ts': 5 };
  const now = { 'a.ts': 12, 'b.ts': 15, 'c.ts': 7, 'd.ts': 5 };
  assert.deepEqual(findGrowth(before, now), [
    ['c.ts', 7],
    ['a.ts', 2],
  ]);
});
