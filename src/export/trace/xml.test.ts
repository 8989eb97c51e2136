import { expect } from 'chai';
import { escapeXml, writeElement } from './xml.js';

describe('writeElement', () => {
  it('leaves out what has no value and rounds what nobody can see', () => {
    expect(writeElement('rect', { x: 1.23456, y: 0, rx: undefined, fill: '' })).to.equal(
      '<rect x="1.23" y="0"/>',
    );
  });

  it('escapes what would end an attribute', () => {
    expect(writeElement('text', { 'font-family': '"A & B"' }, ['x'])).to.equal(
      '<text font-family="&#34;A &#38; B&#34;">x</text>',
    );
  });
});

describe('escapeXml', () => {
  it('leaves out characters that no XML can hold', () => {
    expect(escapeXml('a\u0000b\u000bc\ufffed<\u{1f600}')).to.equal('abcd&#60;\u{1f600}');
  });
});
