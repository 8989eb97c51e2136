import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatSpread, renderMeasures, renderRatios } from './tables.mjs';

const results = {
  native: [{ cpu: 10 }, { cpu: 20 }, { cpu: 40 }],
  story: [{ cpu: 20 }, { cpu: 40 }, { cpu: 80 }],
};

test('a spread is left out where all rounds agree', () => {
  assert.equal(formatSpread({ median: 2, least: 2, most: 2 }), '2');
  assert.equal(formatSpread({ median: 2.5, least: 2, most: 1234 }), '2.50 (2–1,234)');
});

test('pages stand below each other, with what is measured across', () => {
  assert.equal(
    renderMeasures(results, [{ name: 'native', title: 'native' }], { cpu: 'CPU, ms' }),
    ['| page   |    CPU, ms |', '| ------ | ---------: |', '| native | 20 (10–40) |'].join('\n'),
  );
});

test('ours is told in times of a peer, round by round, and a measure that a page lacks as a dash', () => {
  const comparisons = [{ label: 'CPU', results, measure: 'cpu', page: 'story' }];
  const peers = [
    { name: 'native', title: 'native' },
    { name: 'react', title: 'React' },
  ];
  assert.equal(
    renderRatios(comparisons, peers).split('\n').at(-1).replace(/ +/g, ' '),
    '| CPU | 2 | – |',
  );
});
