import { expect } from 'chai';
import { allSettled, unmountAll, until } from '../testing/testing.fixture.js';
import { bringPast, mountHost, type ScrollHost, writeSteps } from './scroll-host.fixture.js';

/* Of many steps, only those round the reader cost anything while that reader scrolls. */

async function settledHost(count: number, style = ''): Promise<ScrollHost> {
  const host = mountHost(writeSteps(count, 60));
  host.style.cssText = style;
  await until(() => host.told.length > 0);
  await allSettled();
  return host;
}

async function goPast(host: ScrollHost, index: number): Promise<void> {
  bringPast(host.steps[index]!, 20);
  await until(() => host.last?.index === index);
  await allSettled();
}

/** How often steps are measured while `act` runs. */
async function countMeasures(host: ScrollHost, act: () => Promise<void>): Promise<number> {
  let count = 0;
  for (const step of host.steps) {
    const own = step.getBoundingClientRect.bind(step);
    step.getBoundingClientRect = () => (count++, own());
  }
  await act();
  for (const step of host.steps) Reflect.deleteProperty(step, 'getBoundingClientRect');
  return count;
}

describe('a scroll controller of many steps', () => {
  afterEach(unmountAll);

  it('observes as few of them, however many there are', async () => {
    const few = await settledHost(17);
    const many = await settledHost(300);
    expect(many.controller.track.childElementCount).to.equal(
      few.controller.track.childElementCount,
    );
  });

  it('measures few of them while the reader goes from one to the next', async () => {
    const host = await settledHost(300);
    await goPast(host, 150);
    const count = await countMeasures(host, async () => {
      scrollBy(0, 60);
      await until(() => host.last?.index === 151);
      await allSettled();
    });
    // All of them would be 300, each time that the reader is close to a boundary.
    expect(count).to.be.below(150);
  });

  it('finds each of them, one by one and back', async () => {
    const host = await settledHost(40);
    host.told.length = 0;
    const way = [...host.steps.keys()];
    for (const index of [...way, ...way.slice(0, -1).reverse()]) await goPast(host, index);
    const found = host.told.map(({ index }) => index);
    expect(found).to.deep.equal([...way, ...way.slice(0, -1).reverse()]);
  });

  it('finds where a jump ends, wherever that is', async () => {
    const host = await settledHost(200);
    for (const index of [199, 0, 100, 30, 47, 29, 198, 101]) await goPast(host, index);
    scrollTo({ top: 0, behavior: 'instant' });
    await until(() => host.last?.index === -1);
    scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
    await until(() => host.last?.index === 199);
  });

  it('finds the last in reading order of those that a page lays out from below', async () => {
    const host = await settledHost(60, 'display:flex;flex-direction:column-reverse');
    const expected = 59;
    bringPast(host.steps[40]!, 20);
    await until(() => host.last?.index === expected);
    bringPast(host.steps[59]!, -20);
    await until(() => host.last?.index === -1);
  });
});
