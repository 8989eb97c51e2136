import { expect } from 'chai';
import { drawElement } from './drawn-element.js';
import { writeXml } from './xml.js';

describe('writeXml', () => {
  it('leaves out what has no value and rounds what nobody can see', () => {
    const rect = drawElement('rect', { x: 1.23456, y: 0, rx: undefined, fill: '' });
    expect(writeXml(rect)).to.equal('<rect x="1.23" y="0"/>');
  });

  it('escapes what would end an attribute or a text', () => {
    const text = drawElement('text', { 'font-family': '"A & B"' }, ['x < y']);
    expect(writeXml(drawElement('g', {}, [text]))).to.equal(
      '<g><text font-family="&#34;A &#38; B&#34;">x &#60; y</text></g>',
    );
  });

  it('leaves out characters that no XML can hold', () => {
    expect(writeXml(drawElement('a', {}, ['a\u0000b\u000bc\ufffed<\u{1f600}']))).to.equal(
      '<a>abcd&#60;\u{1f600}</a>',
    );
  });

  it('writes pixels into the file', () => {
    const pixels = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
    expect(writeXml({ ...drawElement('image', { x: 0 }), pixels })).to.match(
      /^<image x="0" xlink:href="data:image\/png;base64,[^"]+"\/>$/,
    );
  });
});
