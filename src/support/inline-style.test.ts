import { expect } from 'chai';
import { inlineStyle } from './inline-style.js';

describe('inlineStyle', () => {
  it('sets declarations and custom properties through the style object, in place of those before', () => {
    const box = document.createElement('div');
    Object.assign(box, { style: inlineStyle({ color: 'red', top: '1px' }) });
    Object.assign(box, { style: inlineStyle({ top: '2px', '--_name': '1em' }) });
    expect(box.style.cssText).to.equal('top: 2px; --_name: 1em;');
  });

  it('sets them on SVG as well', () => {
    const mark = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
    Object.assign(mark, { style: inlineStyle({ transform: 'translate(1px, 2px)' }) });
    expect(mark.style.transform).to.equal('translate(1px, 2px)');
  });
});
