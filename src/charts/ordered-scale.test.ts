import { expect } from 'chai';
import type { Room } from './geometry.js';
import { layOutOrderedScale } from './ordered-scale.js';

const rooms: Room[] = [1, 2].flatMap((textScale) => [
  { width: 280, height: 130, textScale },
  { width: 320, height: 200, textScale },
  { width: 736, height: 480, textScale },
  { width: 1200, height: 600, textScale },
]);

for (const room of rooms)
  describe(`an ordered scale in ${room.width} × ${room.height} px with text × ${room.textScale}`, () => {
    const { vertical, stations, radius, links } = layOutOrderedScale(3, room);
    const along = stations.map(({ x, y }) => (vertical ? y : x));
    const across = stations.map(({ x, y }) => (vertical ? x : y));

    it('has its stations at equal distances on one line, for it is no measure', () => {
      const [first, second, third] = along as [number, number, number];
      expect(second).to.be.above(first);
      expect(third - second).to.be.closeTo(second - first, 1e-9);
      expect(new Set(across).size).to.equal(1);
    });

    it('keeps its markers in the room and apart', () => {
      for (const { x, y } of stations) {
        expect(x).to.be.within(radius, room.width - radius);
        expect(y).to.be.within(radius, room.height - radius);
      }
      expect((along[1] ?? 0) - (along[0] ?? 0)).to.be.above(2 * radius);
    });

    it('links the edges of its markers and never runs through one', () => {
      expect(links).to.have.length(2);
      for (const { from, to } of links)
        for (const { x, y } of stations)
          for (const end of [from, to])
            expect(Math.hypot(end.x - x, end.y - y)).to.be.above(radius);
    });
  });

describe('the direction of an ordered scale', () => {
  it('is across where there is room, and down where it is narrow or text is large', () => {
    const isVertical = (width: number, textScale: number): boolean =>
      layOutOrderedScale(3, { width, height: 300, textScale }).vertical;
    expect(isVertical(320, 1)).to.equal(true);
    expect(isVertical(700, 1)).to.equal(false);
    expect(isVertical(700, 2)).to.equal(true);
  });
});
