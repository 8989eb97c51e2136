import { expect } from 'chai';
import { splitText } from '../format/placeholder.js';
import { isDate } from '../iso-date.js';
import { parseOperation } from '../operation.js';
import { readUnit } from '../pace.js';
import { limits } from './limits.js';

/*
 * Texts that are made to have a pattern look at the same characters again and again. At a million
 * characters, one that reads the rest of the text anew from each of them does not end within the time
 * that a test has; one that reads each character a few times is done at once.
 */

const fill = (piece: string, after = ''): string => piece.repeat(limits.all / piece.length) + after;

const HOSTILE = [
  '{',
  '{{a:',
  '}{',
  '{@',
  'a{b',
  ' ',
  '\n ',
  '1',
  '1.',
  '-',
  'a-',
  'a a month ',
  '\u00a0',
].flatMap((piece) => [fill(piece), fill(piece, '!'), fill(piece, '}')]);

describe('a hostile text of a million characters', () => {
  for (const [name, read] of Object.entries({
    'a text with figures': splitText,
    'a sum': parseOperation,
    'a unit': (unit: string) => readUnit({ unit }),
    'a date': isDate,
  }))
    it(`is read to its end as ${name}`, () => {
      for (const text of HOSTILE) expect(() => read(text)).not.to.throw();
    });

  it('is still split where figures are', () => {
    expect(splitText('a {b} c')).to.deep.equal(['a ', { name: 'b', id: 'b', form: '' }, ' c']);
    expect(splitText('a {b {c:d}').filter((it) => typeof it === 'string')).to.deep.equal([
      'a {b ',
      '',
    ]);
  });
});
