import { expect } from 'chai';
import {
  type Look,
  mixLooks,
  mixSpots,
  type Paint,
  paintMarks,
  type Spots,
} from './paint-marks.js';

const WIDTH = 20;
const red: Look = [200, 0, 0, 255, 0];
const grey: Look = [90, 90, 90, 255, 0];
const spots: Spots = { x: Int16Array.of(0, 4, 8, 12), y: Int16Array.of(0, 0, 5, 5) };
const paint: Paint = {
  markWidth: 3,
  markHeight: 3,
  marks: [1, 3],
  looks: [red, grey],
  mirrored: false,
};

function painted(change: Partial<Paint> = {}, at = spots): Uint8ClampedArray {
  const data = new Uint32Array(WIDTH * 10).fill(7);
  paintMarks({ data, width: WIDTH }, at, { ...paint, ...change });
  return new Uint8ClampedArray(data.buffer);
}

/** The pixel at a place as a canvas reads it. */
const pixel = (bytes: Uint8ClampedArray, x: number, y: number): number[] => [
  ...bytes.slice((y * WIDTH + x) * 4, (y * WIDTH + x) * 4 + 4),
];

const filled = (bytes: Uint8ClampedArray): number =>
  bytes.filter((_, i) => i % 4 === 3 && bytes[i]).length;

describe('paintMarks', () => {
  it('fills the square of each mark in the colour of its group, and nothing else', () => {
    const bytes = painted();
    expect(pixel(bytes, 2, 2)).to.eql([200, 0, 0, 255]);
    expect(pixel(bytes, 3, 0)).to.eql([0, 0, 0, 0]);
    expect(pixel(bytes, 14, 7)).to.eql([90, 90, 90, 255]);
    expect(filled(bytes)).to.equal(4 * 9);
  });

  it('mirrors every mark for a reader from right to left', () => {
    const bytes = painted({ mirrored: true });
    expect(pixel(bytes, WIDTH - 1, 0)).to.eql([200, 0, 0, 255]);
    expect(pixel(bytes, WIDTH - 4, 0)).to.eql([0, 0, 0, 0]);
    expect(filled(bytes)).to.equal(4 * 9);
  });

  it('hatches a mark with a stroke from its lower left to its upper right', () => {
    const bytes = painted({ looks: [[200, 0, 0, 255, 1], grey] });
    for (const [x, y] of [
      [0, 2],
      [1, 1],
      [2, 0],
    ] as const)
      expect(pixel(bytes, x, y)).to.eql([200, 0, 0, 255]);
    expect(filled(bytes)).to.equal(3 + 3 * 9);
  });

  it('leaves no hatched mark out, however small', () => {
    for (const [markWidth, markHeight] of [
      [1, 1],
      [2, 1],
      [2, 2],
      [3, 2],
    ] as const) {
      const bytes = painted({ markWidth, markHeight, looks: [red, [9, 9, 9, 255, 1]] });
      const marks = [...spots.x].map((x, i) =>
        Array.from({ length: markWidth * markHeight }, (_, p) =>
          pixel(bytes, x + (p % markWidth), spots.y[i]! + Math.floor(p / markWidth)),
        ).some(([, , , alpha]) => alpha),
      );
      expect(marks).to.eql([true, true, true, true]);
    }
  });

  it('is between solid and hatched on the way from one to the other', () => {
    const bytes = painted({ looks: [[200, 0, 0, 255, 0.5], grey] });
    expect(pixel(bytes, 0, 0)).to.eql([200, 0, 0, 128]);
    expect(pixel(bytes, 1, 1)).to.eql([200, 0, 0, 255]);
  });
});

describe('the way from one moment to another', () => {
  it('begins and ends with what it leads from and to', () => {
    expect(mixLooks([red], [grey], 0)).to.eql([[...red]]);
    expect(mixLooks([red], [grey], 1)).to.eql([[...grey]]);
    const to: Spots = { x: spots.x.map((x) => x + 9), y: spots.y };
    expect(mixSpots(spots, to, 0)).to.eql(spots);
    expect(mixSpots(spots, to, 1)).to.eql(to);
  });

  it('keeps marks on whole pixels', () => {
    const to: Spots = { x: spots.x.map((x) => x + 1), y: spots.y.map((y) => y - 3) };
    const { x, y } = mixSpots(spots, to, 0.5);
    expect(x).to.be.instanceOf(Int16Array);
    expect([...x]).to.eql([1, 5, 9, 13]);
    expect([...y]).to.eql([-1, -1, 4, 4]);
  });
});
