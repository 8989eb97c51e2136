import { expect } from 'chai';
import { overlaps, type Room } from './geometry.js';
import { boxesAlong, type Growth, type GrowthLine, layOutGrowth } from './growth.js';

const rooms: Room[] = [1, 2].flatMap((textScale) => [
  { width: 280, height: 130, textScale },
  { width: 320, height: 200, textScale },
  { width: 736, height: 480, textScale },
  { width: 1200, height: 600, textScale },
]);
const double: Growth = { key: 'double', months: 12, low: 2, high: 2 };
const sixfold: Growth = { key: 'sixfold', months: 18, low: undefined, high: 6 };

for (const room of rooms)
  describe(`growths in ${room.width} × ${room.height} px with text × ${room.textScale}`, () => {
    const [first, second] = layOutGrowth([double, sixfold], room) as [GrowthLine, GrowthLine];

    it('begin in one place', () => {
      expect(first.start).to.eql(second.start);
    });

    it('run as long as their periods are, on one scale', () => {
      const length = ({ start, end }: GrowthLine): number => end.x - start.x;
      expect(length(second) / length(first)).to.be.closeTo(18 / 12, 1e-9);
      for (const line of [first, second]) {
        expect(line.span.from).to.equal(line.start.x);
        expect(line.span.to).to.equal(line.end.x);
      }
      expect(second.span.y).to.be.above(first.span.y);
    });

    it('rise above the ground by as many times as they say', () => {
      const height = (y: number): number => first.ground - y;
      expect(height(first.end.y) / height(first.start.y)).to.be.closeTo(2, 1e-9);
      expect(height(second.end.y) / height(second.start.y)).to.be.closeTo(6, 1e-9);
    });

    it('end in a point, or at a bound that is open down to the ground', () => {
      expect(first).to.include({ range: undefined, open: undefined });
      expect(second.open).to.equal('below');
      const { y, height } = second.range!;
      expect(y).to.equal(second.end.y);
      expect(y + height).to.be.closeTo(second.ground, 1e-9);
    });

    it('stay in the room', () => {
      for (const { start, end, span } of [first, second]) {
        for (const x of [start.x, end.x]) expect(x).to.be.within(11, room.width - 11);
        for (const y of [start.y, end.y, span.y]) expect(y).to.be.within(0, room.height);
      }
    });
  });

describe('growths of other data', () => {
  const room: Room = { width: 600, height: 400, textScale: 1 };
  const lay = (change: Partial<Growth>): GrowthLine =>
    layOutGrowth([{ ...double, ...change }, sixfold], room)[0] as GrowthLine;

  it('are open above a lower bound', () => {
    const { open, range, end } = lay({ low: 2, high: undefined });
    expect(open).to.equal('above');
    expect(range!.y + range!.height).to.be.closeTo(end.y, 1e-9);
    expect(range!.height).to.be.above(20);
  });

  it('are closed between two ends', () => {
    const { open, range, end, ground, start } = lay({ low: 2, high: 3 });
    expect(open).to.equal(undefined);
    expect(range!.y).to.equal(end.y);
    expect(range!.height).to.be.closeTo(ground - start.y, 1e-9);
  });

  it('may shrink', () => {
    const { start, end, ground } = lay({ low: 0.5, high: 0.5 });
    expect(end.y).to.be.within(start.y, ground);
  });
});

describe('boxes along a line', () => {
  it('leave no gap from its beginning to its end', () => {
    const boxes = boxesAlong({ x: 0, y: 0 }, { x: 40, y: 30 }, 6);
    for (const [x, y] of [
      [0, 0],
      [20, 15],
      [40, 30],
    ] as const)
      expect(boxes.some((box) => overlaps(box, { x, y, width: 0.1, height: 0.1 }))).to.equal(true);
  });

  it('are one box for a point', () => {
    expect(boxesAlong({ x: 5, y: 5 }, { x: 5, y: 5 }, 6)).to.eql([
      { x: 2, y: 2, width: 6, height: 6 },
    ]);
  });
});
