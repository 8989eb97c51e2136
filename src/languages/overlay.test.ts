import { expect } from 'chai';
import { overlay } from './overlay.js';

describe('words laid over English ones', () => {
  it('replace texts in the same place and leave all else', () => {
    const source = {
      id: 'F4',
      label: 'Cases',
      value: 13_800,
      period: { from: '2024', label: 'A year' },
    };
    expect(overlay(source, { label: 'Fälle', period: { label: 'Ein Jahr' } })).to.eql({
      id: 'F4',
      label: 'Fälle',
      value: 13_800,
      period: { from: '2024', label: 'Ein Jahr' },
    });
  });

  it('find the entries of a list by their place, and keep those that they lack', () => {
    expect(overlay(['one', 'two'], { 1: 'zwei' })).to.eql(['one', 'zwei']);
  });

  it('leave English where a text is empty or no text', () => {
    expect(overlay({ a: 'one', b: 'two' }, { a: '', b: { c: 'drei' } })).to.eql({
      a: 'one',
      b: 'two',
    });
  });

  it('bring as many plural forms as their language has', () => {
    const forms = { few: 'случая', other: 'случаев' };
    expect(overlay({ cases: 'cases' }, { cases: forms })).to.eql({ cases: forms });
  });

  it('bring what needs no words in English', () => {
    expect(overlay({ names: {} }, { names: { about: 'etwa' } })).to.eql({
      names: { about: 'etwa' },
    });
  });

  it('add nothing else', () => {
    expect(overlay({ a: 'one' }, { a: 'eins', z: 'fremd' })).to.eql({ a: 'eins' });
  });
});
