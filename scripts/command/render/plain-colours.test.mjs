import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainColours } from './plain-colours.mjs';

test('plainColours puts the light colour of the theme in the place of its name', () => {
  assert.equal(
    plainColours('<path fill="var(--_accent,#b3261e)" stroke="currentColor"/>'),
    '<path fill="#b3261e" stroke="#1b1a17"/>',
  );
  assert.equal(plainColours('fill="var(--_said,#b3261e)"'), 'fill="#b3261e"');
});

test('plainColours knows every name that a picture uses', () => {
  for (const name of [
    'ink',
    'muted',
    'said',
    'accent',
    'mark',
    'hairline',
    'tint',
    'paper',
    'surface',
    'dots',
  ])
    assert.match(plainColours(`var(--_${name},none)`), /^#[0-9a-f]{6}$/, name);
});
