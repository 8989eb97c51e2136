import { expect } from 'chai';
import { mount, scrollToY, unmountAll } from '../testing/testing.fixture.js';
import { findScroller, scrollBy, visibleSpan } from './scroller.js';

const TALL = '<p style="height:5000px;margin:0">tall</p>';
const SCROLLS = 'overflow:auto;height:200px';

/** What scrolls the paragraph of this markup: the id of a box, or the page. */
function scrollerIn(html: string): string {
  return findScroller(mount(html).querySelector('p')!)?.id ?? 'the page';
}

describe('findScroller', () => {
  afterEach(() => {
    unmountAll();
    document.documentElement.removeAttribute('style');
    document.body.removeAttribute('style');
  });

  it('finds the page', () => {
    expect(scrollerIn(TALL)).to.equal('the page');
  });

  it('finds the nearest box that scrolls', () => {
    const inner = `<div id="inner" style="${SCROLLS}"><div>${TALL}</div></div>`;
    expect(scrollerIn(`<div id="outer" style="${SCROLLS}">${inner}</div>`)).to.equal('inner');
    expect(
      scrollerIn(`<div id="box" style="overflow-y:scroll;height:200px">${TALL}</div>`),
    ).to.equal('box');
  });

  it('passes over a box that only could scroll, or only cuts off', () => {
    expect(scrollerIn(`<div id="fits" style="overflow:auto">${TALL}</div>`)).to.equal('the page');
    expect(scrollerIn(`<div id="wide" style="overflow-x:hidden">${TALL}</div>`)).to.equal(
      'the page',
    );
    expect(scrollerIn(`<div id="cut" style="overflow:hidden;height:9px">${TALL}</div>`)).to.equal(
      'the page',
    );
  });

  it('looks beyond a shadow root and a slot', () => {
    const host = mount('<div></div>').firstElementChild!;
    host.attachShadow({ mode: 'open' }).innerHTML = `
      <div id="box" style="${SCROLLS}"><slot></slot><section>${TALL}</section></div>`;
    host.innerHTML = TALL;
    expect(findScroller(host.querySelector('p')!)?.id).to.equal('box');
    expect(findScroller(host.shadowRoot!.querySelector('p')!)?.id).to.equal('box');
  });

  it('takes the body for the page where the page takes its overflow', () => {
    document.body.style.cssText = 'overflow:auto;height:300px';
    expect(scrollerIn(TALL)).to.equal('the page');
  });

  it('takes the body for a box where it scrolls within the page', () => {
    document.documentElement.style.overflow = 'hidden';
    document.body.style.cssText = 'overflow:auto;height:300px';
    expect(findScroller(mount(TALL).querySelector('p')!) === document.body).to.equal(true);
  });
});

describe('visibleSpan', () => {
  afterEach(unmountAll);

  it('is the whole viewport for the page', () => {
    mount(TALL);
    scrollToY(500);
    expect(visibleSpan(null)).to.deep.equal({ top: 0, height: innerHeight });
  });

  it('is what a box shows, without its border', () => {
    const box = mount(`<div style="${SCROLLS};border:5px solid">${TALL}</div>`).firstElementChild!;
    const top = box.getBoundingClientRect().top + 5;
    box.scrollTop = 1000;
    expect(visibleSpan(box)).to.deep.equal({ top, height: 200 });
  });
});

describe('scrollBy', () => {
  afterEach(() => {
    unmountAll();
    document.documentElement.removeAttribute('style');
  });

  it('moves the page at once, even one that scrolls smoothly', () => {
    mount(TALL);
    document.documentElement.style.scrollBehavior = 'smooth';
    scrollBy(null, 700, 'instant');
    expect(scrollY).to.equal(700);
  });

  it('moves a box at once, even one that scrolls smoothly', () => {
    const style = `${SCROLLS};scroll-behavior:smooth`;
    const box = mount(`<div style="${style}">${TALL}</div>`).firstElementChild!;
    scrollBy(box, 700, 'instant');
    scrollBy(box, -100, 'instant');
    expect([box.scrollTop, scrollY]).to.deep.equal([600, 0]);
  });
});
