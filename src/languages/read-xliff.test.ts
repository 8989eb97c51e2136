import { expect } from 'chai';
import { readXliff } from './read-xliff.lazy.js';

const unit = (id: string, target: string): string =>
  `<trans-unit id="${id}"><source>x</source><target>${target}</target></trans-unit>`;

const file = (units: string, section = 'words'): string =>
  `<?xml version="1.0"?><xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="${section}" source-language="en" target-language="pl"><body>${units}</body></file></xliff>`;

describe('an XLIFF file', () => {
  it('gives the translated words by section and place', () => {
    expect(readXliff(file(unit('states/rate/headline', 'Nagłówek'), 'projection-meter'))).to.eql({
      'projection-meter': { states: { rate: { headline: 'Nagłówek' } } },
    });
  });

  it('gives the figures in a text, which a translator’s tool guards as elements', () => {
    const text = 'Źródło: <x id="1" equiv-text="{who}"/>';
    expect(readXliff(file(unit('source', text)))).to.eql({ words: { source: 'Źródło: {who}' } });
  });

  it('is read in version 2 as well', () => {
    const text = `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="pl"><file id="f" original="words"><unit id="showTable"><segment><source>Show</source><target>Pokaż</target></segment></unit></file></xliff>`;
    expect(readXliff(text)).to.eql({ words: { showTable: 'Pokaż' } });
  });

  it('leaves out what has not been translated yet', () => {
    expect(readXliff(file(unit('a', '') + unit('b', 'tak')))).to.eql({ words: { b: 'tak' } });
  });

  it('keeps words that a tool has marked, and leaves out what it proposes', () => {
    const text =
      '<target><mrk mtype="term">Tak</mrk> jest</target><alt-trans><target>nie</target></alt-trans>';
    expect(readXliff(file(`<trans-unit id="a">${text}</trans-unit>`))).to.eql({
      words: { a: 'Tak jest' },
    });
  });

  it('leaves out a unit whose name is longer than any, without reading it piece by piece', () => {
    const long = unit('/'.repeat(1_000_000), 'x').repeat(20);
    expect(readXliff(file(long + unit('b', 'tak')))).to.eql({ words: { b: 'tak' } });
  });

  it('cannot reach beyond its words', () => {
    readXliff(file(unit('__proto__/polluted', 'tak'), '__proto__'));
    expect('polluted' in {}).to.equal(false);
  });

  it('is read where a unit stands within another, or far too deep', () => {
    const deep = `${'a/'.repeat(20_000)}b`;
    expect(readXliff(file(unit('a', 'x') + unit('a/b', 'tak') + unit(deep, 'x')))).to.eql({
      words: { a: { b: 'tak' } },
    });
  });

  for (const [what, text] of [
    ['with far too many units', file(unit('a', 'tak').repeat(5001))],
    ['that is no XML', '<xliff><file'],
    ['without any target', file('')],
    ['in JSON', '{}'],
  ] as const)
    it(`${what} is refused`, () => {
      expect(() => readXliff(text)).to.throw();
    });
});
