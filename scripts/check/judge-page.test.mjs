import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listExcesses, listGains } from './judge-page.mjs';
import { BUDGETS, COUNTS } from './page-budgets.mjs';

const budget = { bytes: 32, requests: 4, layouts: 2, nodes: 100, listeners: 5, observers: 3 };

test('a page within its budget needs no words', () => {
  assert.deepEqual(listExcesses('one graphic', budget, budget), []);
  assert.deepEqual(listGains('one graphic', budget, budget), []);
});

test('a message says what grew, by how much and against which budget', () => {
  const [message, ...others] = listExcesses('one graphic', { ...budget, layouts: 5 }, budget);
  assert.deepEqual(others, []);
  assert.match(
    message,
    /^one graphic: 5 forced layouts before the first picture, 3 more than the budget of 2\./,
  );
});

test('a budget that is no longer needed is named, but not for a few bytes', () => {
  assert.deepEqual(listGains('one graphic', { ...budget, bytes: 31.8, nodes: 90 }, budget), [
    'one graphic: 90 nodes once it is loaded; lower the budget of 100.',
  ]);
});

test('every page has a budget for each count, that of scrolling where it has steps', () => {
  for (const [page, given] of Object.entries(BUDGETS)) {
    const missing = Object.keys(COUNTS).filter((name) => given[name] === undefined);
    assert.deepEqual(missing, page.startsWith('one') ? ['calls'] : []);
  }
});
