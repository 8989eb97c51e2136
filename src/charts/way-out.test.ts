import { expect } from 'chai';
import { type Box, overlaps, type Room } from './geometry.js';
import { drawTeeth, drawWay, layOutWayOut, type WayOut } from './way-out.js';

const rooms: Room[] = [
  { width: 280, height: 80, textScale: 1 },
  { width: 320, height: 200, textScale: 1 },
  { width: 736, height: 480, textScale: 1 },
  { width: 1200, height: 600, textScale: 1 },
  { width: 280, height: 300, textScale: 2 },
  { width: 1200, height: 600, textScale: 2 },
];
/** How many places there were, and how many there are. */
const told = [
  [1, 1],
  [1, 2],
  [2, 1],
  [1, 3],
  [2, 3],
  [4, 4],
] as const;

const end = ({ x, width }: Box): number => x + width;
const foot = ({ y, height }: Box): number => y + height;
const numbersIn = (d: string): number[] => (d.match(/-?\d[\d.e-]*/g) ?? []).map(Number);

function pairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((one, i) => items.slice(i + 1).map((other): [T, T] => [one, other]));
}

for (const room of rooms)
  for (const [before, now] of told)
    describe(`the way out of ${before} and then ${now} places, in ${room.width} × ${room.height} px with text × ${room.textScale}`, () => {
      const layout: WayOut = layOutWayOut(before, now, { out: room.width * 0.3, least: 40 }, room);
      const { places, ways, arrow, front, lines, thickness } = layout;
      const rear = places.slice(0, before);
      const beside = places.slice(before, -1);
      const first = places.at(-1)!;

      it('draws all places alike, for no share was published', () => {
        expect(places).to.have.length(before + now);
        for (const { width, height } of places) {
          expect(width).to.equal(first.width).and.to.be.above(0);
          expect(height).to.be.within(first.height - 1, first.height + 1);
          expect(height).to.be.at.least(0);
        }
      });

      it('keeps places apart and inside', () => {
        for (const place of places) {
          expect(place.x).to.be.at.least(0);
          expect(place.y).to.be.at.least(0);
          expect(foot(place)).to.be.at.most(room.height + 1);
        }
        for (const [one, other] of pairs(places))
          expect(overlaps({ ...one, height: one.height - 1 }, other)).to.equal(false);
      });

      it('has the front above, the rear below, and beside the ground what has no place on it', () => {
        expect(first.y).to.be.at.least(front.y - 1);
        for (const place of rear) {
          expect(place.x).to.equal(first.x);
          expect(place.y).to.be.at.least(foot(first));
        }
        for (const place of beside) expect(place.x).to.be.above(end(first));
      });

      it('leads a way from each place to the one arrow, which leaves on the reading side', () => {
        expect(ways).to.have.length(places.length);
        ways.forEach((way, i) => {
          expect(way.x).to.equal(end(places[i]!));
          expect(way.y).to.be.within(places[i]!.y, foot(places[i]!));
          expect([way.join, way.level]).to.eql([arrow.from, arrow.y]);
          expect(numbersIn(drawWay(way)).slice(-2)).to.eql([arrow.from, arrow.y]);
        });
        expect(arrow.from).to.be.below(arrow.to);
        expect(arrow.to).to.be.at.most(room.width);
      });

      it('leads no way through another place', () => {
        for (const { x, y, turn } of ways) {
          const level = { x, y: y - thickness / 2, width: turn - x, height: thickness };
          if (first.height < thickness) continue;
          for (const place of beside) expect(overlaps(level, place)).to.equal(false);
        }
      });

      it('has the front turned over be the rear, so that one way can become the other', () => {
        const [last, top] = [ways[before - 1]!, ways.at(-1)!];
        expect(arrow.y * 2 - top.y).to.be.closeTo(last.y, 1.5);
      });

      it('has lines that are farther apart towards the rear, between its places', () => {
        const gaps = lines.slice(1).map((y, i) => y - lines[i]!);
        gaps.slice(1).forEach((gap, i) => expect(gap).to.be.at.least(gaps[i]! - 1));
        for (const y of lines) expect(y).to.be.within(foot(first), rear.at(-1)!.y);
      });

      it('draws nothing without a number', () => {
        const drawn = [
          drawTeeth(front),
          ...ways.flatMap((way) => [drawWay(way), drawWay(way, 0.7)]),
        ];
        for (const d of drawn) expect(d).not.to.match(/NaN|undefined|Infinity/);
      });
    });

describe('the words at the arrow', () => {
  const [room] = rooms as [Room];
  const widthOf = (out: number): number =>
    layOutWayOut(1, 2, { out, least: 80 }, room).places[0]!.width;

  it('take what they need from the places, down to what the names of these need', () => {
    expect(widthOf(70)).to.be.above(widthOf(80)).and.above(80);
    expect(widthOf(200)).to.equal(80);
  });
});

describe('a way', () => {
  const way = { x: 10, y: 100, turn: 40, join: 80, level: 20 };

  it('stops short where only a part of its bend is drawn, on the same line', () => {
    const [x, y] = numbersIn(drawWay(way, 0.5)).slice(-2);
    expect([x, y]).to.eql([60, 60]);
    expect(drawWay(way, 0.5)).to.match(/^M10,100H40C/);
  });
});

describe('the teeth of the front', () => {
  it('are as wide as its ground and reach no higher than the picture', () => {
    const steps = drawTeeth({ y: 12, tooth: 10, width: 120 })
      .split('l')
      .slice(1)
      .map((step) => step.split(',').map(Number) as [number, number]);
    expect(steps.reduce((sum, [x]) => sum + x, 0)).to.be.closeTo(120, 1e-6);
    for (const [, y] of steps) expect(Math.abs(y)).to.be.at.most(10);
  });
});
