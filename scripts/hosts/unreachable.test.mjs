import assert from 'node:assert/strict';
import { test } from 'node:test';
import { installing, UnreachableError } from './unreachable.mjs';

const fail = (message) => () => Promise.reject(new Error(message));

test('tells an installation that has no answer from one that fails', async () => {
  const silent = 'npm install failed:\nnpm error code ETIMEDOUT\nnpm error network request';
  await assert.rejects(installing(fail(silent)), UnreachableError);
  const refused = 'npm install failed:\nnpm error code E404\nnpm error 404 Not Found';
  await assert.rejects(installing(fail(refused)), { message: refused });
});

test('hands back what an installation that works says', async () => {
  assert.equal(await installing(async () => 'added 3 packages'), 'added 3 packages');
});
