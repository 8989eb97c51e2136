import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wrapWords } from './wrap-words.mjs';

test('wrapWords parts a text between words, where a line is full', () => {
  assert.deepEqual(wrapWords('one two three', { size: 10, width: 1000 }), ['one two three']);
  assert.deepEqual(wrapWords('one two three', { size: 10, width: 50 }), ['one two', 'three']);
  assert.deepEqual(wrapWords('one two', { size: 10, width: 50, spare: 2 }), ['one', 'two']);
});

test('wrapWords leaves a word whole that is wider than a line, and has no line for no words', () => {
  assert.deepEqual(wrapWords('an incomprehensible word', { size: 10, width: 60 }), [
    'an',
    'incomprehensible',
    'word',
  ]);
  assert.deepEqual(wrapWords('', { size: 10, width: 60 }), []);
});
