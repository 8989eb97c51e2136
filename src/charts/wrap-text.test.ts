import { expect } from 'chai';
import { wrapText } from './wrap-text.js';

const wrap = (text: string, letters: number): string[] =>
  wrapText(text, (line) => line.length <= letters);

describe('a text that is broken into lines', () => {
  it('stays whole while it fits', () => {
    expect(wrap('bases in the rear', 17)).to.eql(['bases in the rear']);
  });

  it('breaks between words, as late as it can', () => {
    expect(wrap('bases in the rear', 9)).to.eql(['bases in', 'the rear']);
    expect(wrap('bases in the rear', 16)).to.eql(['bases in the', 'rear']);
  });

  it('keeps a word whole that is too long for a line', () => {
    expect(wrap('the hospitals there', 5)).to.eql(['the', 'hospitals', 'there']);
  });

  it('breaks such a word at its soft hyphens, and shows none that it does not need', () => {
    expect(wrap('Kranken\u00ADhäuser', 9)).to.eql(['Kranken-', 'häuser']);
    expect(wrap('Kranken\u00ADhäuser dort', 18)).to.eql(['Krankenhäuser dort']);
  });

  it('keeps words together that a no-break space joins', () => {
    expect(wrap('some 13.8\u00a0thousand', 10)).to.eql(['some', '13.8\u00a0thousand']);
  });

  it('loses no word, whatever the width', () => {
    const text = 'no shares were published: an order, not a measure';
    for (let letters = 0; letters < 60; letters++)
      expect(wrap(text, letters).join(' ')).to.equal(text);
  });
});
