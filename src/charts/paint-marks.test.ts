import { expect } from 'chai';
import { type Look, type Paint, paintMarks, type Spots } from './paint-marks.js';

const WIDTH = 20;
const red: Look = [200, 0, 0, 255];
const grey: Look = [90, 90, 90, 255];
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

  it('leaves no mark out, however small', () => {
    for (const [markWidth, markHeight] of [
      [1, 1],
      [2, 1],
      [1, 2],
    ] as const)
      expect(filled(painted({ markWidth, markHeight }))).to.equal(4 * markWidth * markHeight);
  });

  it('is solid in a light colour, too', () => {
    const bytes = painted({ looks: [[200, 0, 0, 56], grey] });
    for (const [x, y] of [
      [0, 0],
      [1, 1],
      [2, 2],
    ] as const)
      expect(pixel(bytes, x, y)).to.eql([200, 0, 0, 56]);
  });
});
