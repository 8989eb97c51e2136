import { expect } from 'chai';
import { layOutBands } from './bands.js';
import { overlaps, snapBox } from './geometry.js';
import { createLinearScale } from './linear-scale.js';

describe('a box on whole pixels', () => {
  it('lies on whole pixels', () => {
    expect(snapBox({ x: 0.4, y: 1.6, width: 10.3, height: 3.2 })).to.eql({
      x: 0,
      y: 2,
      width: 11,
      height: 3,
    });
  });

  it('leaves no seam to a box that it touches', () => {
    for (let edge = 0; edge < 20; edge += 0.1) {
      const left = snapBox({ x: 0, y: 0, width: edge, height: 1 });
      const right = snapBox({ x: edge, y: 0, width: 20 - edge, height: 1 });
      expect(left.x + left.width).to.equal(right.x);
      expect(right.x + right.width).to.equal(20);
    }
  });
});

describe('two boxes', () => {
  const box = { x: 10, y: 10, width: 10, height: 10 };

  it('overlap when they share a part of the picture', () => {
    expect(overlaps(box, { ...box, x: 19 })).to.be.true;
    expect(overlaps(box, { x: 12, y: 12, width: 1, height: 1 })).to.be.true;
  });

  it('do not overlap when they only touch', () => {
    for (const place of [{ x: 0 }, { x: 20 }, { y: 0 }, { y: 20 }])
      expect(overlaps(box, { ...box, ...place })).to.be.false;
  });

  it('overlap only when they meet both ways', () => {
    expect(overlaps(box, { ...box, y: 40 })).to.be.false;
    expect(overlaps(box, { ...box, x: 40 })).to.be.false;
  });
});

describe('bands', () => {
  it('fill their extent from end to end, with gaps', () => {
    const bands = layOutBands(3, 290, 0.1);
    expect(bands.map(({ size }) => size)).to.eql([90, 90, 90]);
    expect(bands.map(({ start }) => start)).to.eql([0, 100, 200]);
  });

  it('are of one size to the pixel, whatever the extent', () => {
    for (let extent = 100; extent < 200; extent++) {
      const bands = layOutBands(7, extent, 0.2);
      const last = bands.at(-1) ?? { start: NaN, size: NaN };
      expect(new Set(bands.map(({ size }) => size)).size).to.equal(1);
      expect(last.start + last.size).to.be.within(extent - 1, extent);
    }
  });

  it('are one when only one is asked for', () => {
    const [{ start, size } = { start: NaN, size: NaN }, ...others] = layOutBands(1, 200, 0.2);
    expect(others).to.be.empty;
    expect(start).to.equal(0);
    expect(size).to.be.closeTo(200, 1e-9);
  });
});

describe('a linear scale', () => {
  it('leads from one range to another, and beyond', () => {
    const scale = createLinearScale([10, 20], [0, 100]);
    expect([10, 15, 20, 25].map(scale)).to.eql([0, 50, 100, 150]);
  });

  it('of no length stays at its start', () => {
    expect(createLinearScale([5, 5], [3, 9])(5)).to.equal(3);
  });
});
