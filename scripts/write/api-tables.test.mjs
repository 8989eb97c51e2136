import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeApiTables } from './api-tables.mjs';

test('writes a section only where there is something to tell', () => {
  const element = { slots: [{ name: '', description: 'The words.' }] };
  assert.equal(
    writeApiTables(element),
    '### Slots\n\n| Slot | Description |\n| --- | --- |\n| (default) | The words. |',
  );
});

test('keeps a union type from splitting its cell', () => {
  const state = { kind: 'field', name: 'state', attribute: 'state', type: { text: "'a' | 'b'" } };
  assert.match(writeApiTables({ members: [state] }), /`'a' \\\| 'b'`/);
});

test('lists an attribute that no property stands for', () => {
  const attributes = [{ name: 'no-table', description: 'Hides the table.' }];
  assert.match(
    writeApiTables({ attributes }),
    /\| `no-table` \| {2}\| {2}\| {2}\| Hides the table. \|/,
  );
});
