import { expect } from 'chai';
import { findClose, suggestNames } from './suggest-names.js';

const ids = ['F1', 'F2a', 'F4', 'F5a', 'F5b', 'total', 'earlier', 'projection-meter'];

describe('the hint about an unknown name', () => {
  for (const [given, close] of [
    ['f5A', ['F5a']],
    ['F5z', ['F5a', 'F5b']],
    ['F5', ['F1', 'F4', 'F5a']],
    ['toatl', ['total']],
    ['totals', ['total']],
    ['projection_meter', ['projection-meter']],
    ['projection-metre', ['projection-meter']],
    ['earl', ['earlier']],
    ['x', []],
    ['harbour', []],
    ['', []],
    [5, []],
  ] as const)
    it(`finds ${close.join(', ') || 'nothing'} close to "${given}"`, () => {
      expect(findClose(given, ids)).to.eql(close);
    });

  it('asks first for what was meant, and lists what there is', () => {
    expect(suggestNames('toatl', ['total', 'rest'])).to.equal(
      'did you mean total? use one of: total, rest',
    );
    expect(suggestNames('ships', ['total', 'rest'])).to.equal('use one of: total, rest');
  });

  it('is found among five thousand names for each of a thousand', () => {
    const many = Array.from({ length: 5_000 }, (_, i) => `figure-${i}`);
    for (let i = 0; i < 1_000; i++) expect(suggestNames(`figura-${i}`, many)).to.contain('more');
  });
});
