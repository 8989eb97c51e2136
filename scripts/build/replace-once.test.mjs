import assert from 'node:assert/strict';
import { test } from 'node:test';
import { replaceOnce } from './replace-once.mjs';

test('what stands once is replaced, and nothing in what replaces it has a meaning', () => {
  assert.equal(replaceOnce("version = '0.0.0';", '0.0.0', '1.0.0-$&'), "version = '1.0.0-$&';");
});

for (const [times, text] of [
  [0, "version = '0.0.1';"],
  [2, "version = '0.0.0'; // from '0.0.0'"],
])
  test(`what stands ${times} times stops the build`, () => {
    assert.throws(() => replaceOnce(text, '0.0.0', '1.0.0'), {
      message: `"0.0.0" stands ${times} times, not once.`,
    });
  });
