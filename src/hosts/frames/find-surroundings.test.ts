import { expect } from 'chai';
import { mount, unmountAll } from '../../testing/testing.fixture.js';
import { findSurroundings } from './find-surroundings.js';

const TALL = '<p style="height:900px;margin:0">tall</p>';

/** The ids of what the paragraph of this markup scrolls in, and of what keeps it from sticking there. */
function surroundingsIn(html: string): (string | undefined)[] {
  const { scroller, clip } = findSurroundings(mount(html).querySelector('p')!);
  return [scroller, clip].map((element) => element?.id);
}

describe('findSurroundings', () => {
  afterEach(() => {
    unmountAll();
    for (const element of [document.documentElement, document.body]) {
      element.removeAttribute('style');
      element.removeAttribute('id');
    }
  });

  it('finds nothing on an ordinary page', () => {
    expect(surroundingsIn(TALL)).to.deep.equal([undefined, undefined]);
    for (const style of ['overflow:clip', 'transform:scale(1)', 'contain:paint', 'display:grid'])
      expect(surroundingsIn(`<div style="${style}">${TALL}</div>`)).to.deep.equal([
        undefined,
        undefined,
      ]);
  });

  it('finds what cuts off, up and down or sideways', () => {
    for (const style of [
      'overflow:hidden',
      'overflow-x:hidden',
      'overflow-y:hidden',
      'overflow:auto',
    ])
      expect(surroundingsIn(`<div id="box" style="${style}">${TALL}</div>`)).to.deep.equal([
        undefined,
        'box',
      ]);
  });

  it('finds what scrolls, and what cuts off in it', () => {
    const box = (html: string): string =>
      `<div id="box" style="overflow:auto;height:90px">${html}</div>`;
    expect(surroundingsIn(box(TALL))).to.deep.equal(['box', undefined]);
    expect(
      surroundingsIn(box(`<div id="cut" style="overflow:hidden">${TALL}</div>`)),
    ).to.deep.equal(['box', 'cut']);
    expect(
      surroundingsIn(`<div id="cut" style="overflow:hidden">${box(TALL)}</div>`),
    ).to.deep.equal(['box', undefined]);
  });

  it('looks beyond a shadow root and a slot', () => {
    const host = mount('<div></div>').firstElementChild!;
    host.attachShadow({ mode: 'open' }).innerHTML =
      '<div id="cut" style="overflow:hidden"><slot></slot></div>';
    host.innerHTML = TALL;
    expect(findSurroundings(host.querySelector('p')!).clip?.id).to.equal('cut');
  });

  it('takes the body for the page unless the root element has an overflow of its own', () => {
    document.body.id = 'body';
    document.body.style.overflowX = 'hidden';
    expect(surroundingsIn(TALL)).to.deep.equal([undefined, undefined]);
    document.documentElement.style.overflowX = 'hidden';
    expect(surroundingsIn(TALL)).to.deep.equal([undefined, 'body']);
  });
});
