import { expect } from 'chai';
import { isAtEnd, rangeAround } from './step-range.js';

describe('rangeAround', () => {
  it('holds all of a few steps', () => {
    for (const index of [-1, 0, 8, 16]) expect(rangeAround(index, 17)).to.eql([0, 17]);
    expect(rangeAround(-1, 0)).to.eql([0, 0]);
  });

  it('holds as many of many, round the active one', () => {
    expect(rangeAround(500, 1000)).to.eql([492, 509]);
    expect(rangeAround(-1, 1000)).to.eql([0, 17]);
    expect(rangeAround(999, 1000)).to.eql([983, 1000]);
  });
});

describe('isAtEnd', () => {
  it('holds close to an end that has more steps behind it', () => {
    const range = rangeAround(500, 1000);
    const ends = Array.from({ length: 19 }, (_, i) => 491 + i);
    expect(ends.filter((index) => isAtEnd(index, range, 1000))).to.eql([
      491, 492, 493, 507, 508, 509,
    ]);
  });

  it('does not hold where all steps end', () => {
    for (const index of [-1, 0, 4]) expect(isAtEnd(index, [0, 5], 5)).to.equal(false);
  });
});
