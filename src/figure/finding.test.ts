import { expect } from 'chai';
import { splitFinding } from './finding.js';

describe('splitFinding', () => {
  it('finds what stands between two asterisks', () => {
    expect(splitFinding('It grew *twice as fast* as before')).to.eql([
      'It grew ',
      'twice as fast',
      ' as before',
    ]);
    expect(splitFinding('*{total}* are listed')).to.eql(['', '{total}', ' are listed']);
  });

  it('takes a text without one as it is', () => {
    expect(splitFinding('It grew')).to.eql(['It grew', '', '']);
  });

  it('leaves an asterisk alone that has no other, or a space beside it', () => {
    for (const text of ['A footnote*', '2 * 3 * 4', '** nothing', '*'])
      expect(splitFinding(text)).to.eql([text, '', '']);
  });

  it('finds one at most, and leaves the marks of others as they are', () => {
    expect(splitFinding('*One* and *two*')).to.eql(['', 'One', ' and *two*']);
  });
});
