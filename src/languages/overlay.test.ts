import { expect } from 'chai';
import { overlay } from './overlay.js';

const lay = <T>(
  source: T,
  words: unknown,
  section = 'words',
): { result: T; faults: [string, string][] } => {
  const faults: [string, string][] = [];
  const result = overlay(source, words, section, (...fault) => faults.push(fault));
  return { result, faults };
};

describe('words laid over English ones', () => {
  it('replace texts in the same place and leave all else', () => {
    const source = {
      id: 'F4',
      label: 'Cases',
      value: 13_800,
      period: { from: '2024', label: 'A year' },
    };
    expect(lay(source, { label: 'Fälle', period: { label: 'Ein Jahr' } }).result).to.eql({
      id: 'F4',
      label: 'Fälle',
      value: 13_800,
      period: { from: '2024', label: 'Ein Jahr' },
    });
  });

  it('find the entries of a list by their place, and keep those that they lack', () => {
    expect(lay(['one', 'two'], { 1: 'zwei' }).result).to.eql(['one', 'zwei']);
  });

  it('leave English where a text is not translated yet', () => {
    expect(lay({ a: 'one', b: 'two' }, { a: '' })).to.eql({
      result: { a: 'one', b: 'two' },
      faults: [],
    });
  });

  it('bring as many plural forms as their language has, where something is counted', () => {
    const forms = { few: '{} раза', other: '{} раз' };
    const { result, faults } = lay({ times: '{} times' }, { times: forms }, 'phrases');
    expect(result).to.eql({ times: forms });
    expect(faults).to.eql([]);
  });

  it('bring what needs no words in English', () => {
    const unit = { cases: { one: 'случай', other: 'случаев' } };
    const source = { qualifier: {}, unit: {} };
    expect(lay(source, { qualifier: { about: 'etwa' }, unit }, 'phrases').result).to.eql({
      qualifier: { about: 'etwa' },
      unit,
    });
  });

  it('add nothing else', () => {
    expect(lay({ a: 'one' }, { a: 'eins', z: 'fremd' }).result).to.eql({ a: 'eins' });
  });

  for (const [what, source, words, place, fault] of [
    ['a figure that is not there', '{who} says', '{nope} mówi', 'a', 'lacks {who}'],
    ['a figure more', 'one', 'jeden {nope}', 'a', 'has {nope}, which the English text has not'],
    ['a number that is typed', 'some', '13', 'a', 'writes the number 13'],
    ['plural forms where nothing is counted', 'one', { other: 'x' }, 'a', 'has forms for numbers'],
    ['parts where there is a text', 'one', { b: 'x' }, 'a', 'has forms for numbers, or parts'],
    ['too many letters', 'one', 'x'.repeat(300), 'a', 'is 300 letters long'],
    ['no form for all numbers', '{} times', { one: '{} raz' }, 'times', 'lacks the form "other"'],
    ['a figure less in a form', '{} times', { one: 'raz', other: '{} razy' }, 'times', 'lacks {}'],
    ['parts in a form', '{} times', { other: { a: '{}' } }, 'times', 'has parts in its forms'],
  ] as const)
    it(`cost one text alone where they have ${what}, and are told of`, () => {
      const { result, faults } = lay(
        { [place]: source, z: 'two' },
        { [place]: words, z: 'dwa' },
        'phrases',
      );
      expect(result).to.eql({ [place]: source, z: 'dwa' });
      expect(faults).to.have.length(1);
      expect(faults[0]![0]).to.equal(`phrases/${place}`);
      expect(faults[0]![1]).to.contain(fault);
    });

  it('cost one text alone in an object that is empty in English', () => {
    const { result, faults } = lay(
      { unit: {} },
      { unit: { cases: { one: 'a' }, people: 'osoby' } },
      'phrases',
    );
    expect(result).to.eql({ unit: { people: 'osoby' } });
    expect(faults.map(([place]) => place)).to.eql(['phrases/unit/cases']);
  });
});
