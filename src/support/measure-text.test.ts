import { expect } from 'chai';
import { measureText } from './measure-text.js';

describe('the width of a text', () => {
  const font = '400 16px sans-serif';

  it('is nothing for no text', () => expect(measureText('', font)).to.equal(0));

  it('grows with the text and with its font', () => {
    const width = measureText('13,800', font);
    expect(width).to.be.above(40);
    expect(measureText('about 13,800', font)).to.be.above(width);
    expect(measureText('13,800', '400 32px sans-serif')).to.be.closeTo(width * 2, 2);
  });

  it('depends on nothing that was measured before', () => {
    const width = measureText('cases', font);
    measureText('cases', '700 56px serif');
    expect(measureText('cases', font)).to.equal(width);
  });

  it('is that of the text in the page', () => {
    const span = document.createElement('span');
    span.style.font = font;
    span.textContent = 'about 13,800';
    document.body.append(span);
    expect(measureText('about 13,800', font)).to.be.closeTo(span.getBoundingClientRect().width, 1);
    span.remove();
  });
});
