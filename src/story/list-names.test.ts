import { expect } from 'chai';
import { listNames } from './list-names.js';

const names = (count: number): string[] => Array.from({ length: count }, (_, i) => `n${i + 1}`);

describe('the names that a hint lists', () => {
  it('are all of a few', () => {
    expect(listNames(new Set(names(3)))).to.equal('n1, n2, n3');
    expect(listNames(names(14))).to.match(/, n14$/);
    expect(listNames([])).to.equal('');
  });

  it('are the first of many, and how many more there are', () => {
    expect(listNames(names(5_000))).to.match(/^n1, .*, n14 and 4986 more$/);
  });
});
