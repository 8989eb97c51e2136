import { expect } from 'chai';
import { allSettled, mount, nextFrame, unmountAll } from '../testing/testing.fixture.js';
import { unwatchSize, watchSize } from './sizes.js';

const BOX = '<div style="inline-size: 50px; block-size: 20px"></div>';
const mountBoxes = (): HTMLElement[] => [...mount(BOX + BOX).children] as HTMLElement[];

describe('watchSize', () => {
  afterEach(unmountAll);

  it('tells a size in the frame in which it is laid out, and when it is another', async () => {
    const [box] = mountBoxes() as [HTMLElement];
    const told: string[] = [];
    watchSize(box, ({ width, height }) => told.push(`${width} × ${height}`));
    await nextFrame();
    expect(told).to.be.empty;
    await nextFrame();
    expect(told).to.eql(['50 × 20']);
    box.style.width = '70px';
    await allSettled();
    expect(told).to.eql(['50 × 20', '70 × 20']);
    unwatchSize(box);
    box.style.width = '90px';
    await allSettled();
    expect(told).to.have.length(2);
  });

  it('tells all elements before anything that microtasks draw in answer', async () => {
    const boxes = mountBoxes();
    const order: string[] = [];
    for (const box of boxes)
      watchSize(box, () => {
        order.push('told');
        queueMicrotask(() => order.push('drawn'));
      });
    await allSettled();
    expect(order).to.eql(['told', 'told', 'drawn', 'drawn']);
    boxes.forEach(unwatchSize);
  });
});
