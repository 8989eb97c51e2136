import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compare, summarize } from './statistics.mjs';

test('a summary is the middle, with the least and the most', () => {
  assert.deepEqual(summarize([9, 1, 2]), { median: 2, least: 1, most: 9 });
  assert.equal(summarize([4, 1, 2, 9]).median, 3);
});

test('what disturbs a whole round leaves the ratio of two measures as it was', () => {
  assert.deepEqual(compare([10, 100], [5, 50]), { median: 2, least: 2, most: 2 });
});
