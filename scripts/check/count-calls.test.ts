import { expect } from 'chai';
import { type Bench, watchPage } from '../bench/watch-page.mjs';
import { openWatchedFrame } from '../bench/watched-frame.fixture.js';
import { countCalls, type Counts } from './count-calls.mjs';

describe('counting what a page is called for', () => {
  let page: ReturnType<typeof openWatchedFrame<Bench & Counts>>;
  const listener = (): void => {};

  beforeEach(() => (page = openWatchedFrame<Bench & Counts>(watchPage, countCalls)));
  afterEach(() => page.close());

  it('a listener counts once until it is removed', () => {
    const before = page.bench.countListeners();
    page.document.addEventListener('scroll', listener);
    page.document.addEventListener('scroll', listener, { passive: true });
    expect(page.bench.countListeners() - before).to.equal(1);
    page.document.removeEventListener('scroll', listener);
    expect(page.bench.countListeners() - before).to.equal(0);
  });

  it('a listener for once, or until a signal, no longer counts after that', () => {
    const before = page.bench.countListeners();
    const controller = new page.window.AbortController();
    page.document.addEventListener('click', listener, { once: true });
    page.document.addEventListener('click', listener, { capture: true, signal: controller.signal });
    expect(page.bench.countListeners() - before).to.equal(2);
    page.document.dispatchEvent(new page.window.Event('click'));
    expect(page.bench.countListeners() - before).to.equal(1);
    controller.abort();
    expect(page.bench.countListeners() - before).to.equal(0);
  });

  it('an observer counts while it observes', () => {
    const observer = new page.window.ResizeObserver(listener);
    expect(page.bench.countObservers()).to.equal(0);
    observer.observe(page.document.body);
    expect(page.bench.countObservers()).to.equal(1);
    observer.unobserve(page.document.body);
    expect(page.bench.countObservers()).to.equal(0);
  });

  it('each call of a listener, a frame and an observer counts, and what they are given is as always', async () => {
    page.document.addEventListener('scroll', { handleEvent: listener });
    page.bench.calls = 0;
    page.document.dispatchEvent(new page.window.Event('scroll'));
    expect(page.bench.calls).to.equal(1);
    const entry = await new Promise<Element>((resolve) => {
      const observer = new page.window.ResizeObserver(([first]) => {
        observer.disconnect();
        resolve(first!.target);
      });
      observer.observe(page.document.body);
    });
    expect(entry).to.equal(page.document.body);
    expect(page.bench.calls).to.be.above(1);
  });
});
