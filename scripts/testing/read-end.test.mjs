import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LAST_WORD, readEnd } from './read-end.mjs';

test('says nothing of a browser that runs, whatever it complains of', () => {
  assert.equal(readEnd(''), undefined);
  assert.equal(readEnd('(MiniBrowser:1): WARNING **: no theme\n'), undefined);
});

test('takes the engine’s word for a crash of the process with the page', () => {
  const printed = '** (MiniBrowser:12): WARNING **: 09:30:35.655: WebProcess CRASHED\n';
  assert.deepEqual(readEnd(printed), { how: 'its process with the page crashed', crashed: true });
});

test('names the signal that ended the browser', () => {
  assert.deepEqual(readEnd(`Aborted\n${LAST_WORD} 134\n`), { how: 'by SIGABRT', crashed: true });
});

test('takes no other end for a crash', () => {
  assert.deepEqual(readEnd(`${LAST_WORD} 1\n`), { how: 'with status 1', crashed: false });
  assert.deepEqual(readEnd(`${LAST_WORD} 0\n`), { how: 'with status 0', crashed: false });
});
