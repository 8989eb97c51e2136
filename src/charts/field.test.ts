import { expect } from 'chai';
import { type FieldInput, type FieldWords, fitField, type Lattice } from './field.js';
import { countRows } from './field-axis.js';
import { type Box, overlaps, type Room } from './geometry.js';
import { placeField } from './place-field.js';
import { sum } from './sum.js';

const YEAR = { start: 0, end: 12 };
const HALF = { start: 12, end: 18 };
const list: FieldInput = {
  dated: [
    { ...YEAR, amount: 3200 },
    { ...HALF, amount: 3400 },
  ],
  rest: 7200,
  isCounted: true,
};
const words: FieldWords = { above: 44, axis: 26, below: 32, foot: 20 };
const states = [0, 1, 2];

const rooms: (Room & { density: number })[] = [1, 1.5, 2, 3].flatMap((density) => [
  { width: 330, height: 260, textScale: 1, density },
  { width: 360, height: 300, textScale: 1, density },
  { width: 700, height: 380, textScale: 1, density },
  { width: 1200, height: 600, textScale: 1, density },
]);
const large = { width: 736, height: 480, textScale: 1 };

const fit = (change: Partial<FieldInput> = {}, room: Room = large, density = 2): Lattice =>
  fitField({ ...list, ...change }, room, words, density);
const dated = (earlier: number, later: number, after = HALF): FieldInput['dated'] => [
  { ...YEAR, amount: earlier },
  { ...after, amount: later },
];
const spotsOf = (lattice: Lattice, told: number): string[] => {
  const { x, y } = placeField(lattice, told);
  return Array.from(x, (left, i) => `${left},${y[i]}`);
};
const area = ({ width, height }: Box): number => width * height;

function expectInside(lattice: Lattice, { width, height }: Room): void {
  const { markWidth, markHeight, density } = lattice;
  for (const told of states) {
    const { x, y } = placeField(lattice, told);
    expect(Math.min(0, ...x)).to.equal(0);
    expect(Math.min(0, ...y)).to.equal(0);
    expect(Math.max(0, ...x) + markWidth).to.be.at.most(Math.round(width * density));
    expect(Math.max(0, ...y) + markHeight).to.be.at.most(Math.round(height * density));
  }
}

for (const room of rooms)
  describe(`the field in ${room.width} × ${room.height} px of ${room.density} device pixels`, () => {
    const lattice = fit({}, room, room.density);
    const { marks, perMark, markWidth, markHeight, pitchX, pitchY, axis, density } = lattice;

    it('has a mark for each case, or for each so many where an eye could not tell them apart', () => {
      expect(perMark).to.be.oneOf(room.width < 700 ? [1, 2] : [1]);
      expect(marks).to.eql([3200, 3400, 7200].map((count) => count / perMark));
    });

    it('leaves a free pixel beside and above each mark, and more where pixels are fine', () => {
      expect(pitchX - markWidth).to.be.at.least(1);
      expect(pitchY - markHeight).to.be.at.least(1);
      expect(markWidth).to.be.at.least(1);
      expect(pitchY).to.be.at.least(Math.max(2, 1.5 * density));
    });

    it('has a place of its own for every mark in every state, inside the picture', () => {
      for (const told of states) expect(new Set(spotsOf(lattice, told)).size).to.equal(sum(marks));
      expectInside(lattice, room);
    });

    it('never moves what has no date', () => {
      const first = marks[0]! + marks[1]!;
      const [before, ...after] = states.map((told) => spotsOf(lattice, told).slice(first));
      for (const spots of after) expect(spots).to.eql(before);
    });

    it('makes twelve months exactly twice as wide as six, and what lies below as wide as all', () => {
      const [year, half] = axis.periods;
      expect(year!.count).to.equal(2 * half!.count);
      expect(half!.start).to.be.above(year!.count);
      expect(half!.start + half!.count).to.equal(axis.width);
    });

    it('stands blocks on one base line, with room for words under it', () => {
      const { blocks, floor, base } = placeField(lattice, 2);
      const room = words.axis + words.below;
      for (const { y, height } of blocks) expect(y + height).to.be.closeTo(base, 0.01);
      expect(floor.y - base).to.be.at.least(room - 1);
      expect(blocks[1]!.y).to.be.at.least(words.above - 1);
      expect(overlaps(blocks[0]!, blocks[1]!)).to.equal(false);
    });

    it('makes heights relate as the cases a month, to the row', () => {
      const [year, half] = axis.periods.map(({ count }, i) => countRows(marks[i]!, count));
      const ratio = 3400 / 6 / (3200 / 12);
      expect(half! / (year! - 1)).to.be.above(ratio);
      expect((half! - 1) / year!).to.be.below(ratio);
    });
  });

describe('the field', () => {
  it('begins with all marks in one, the last to be told at the bottom', () => {
    const lattice = fit();
    const { blocks, base, floor, y } = placeField(lattice, 0);
    expect(blocks).to.eql([]);
    expect(base).to.be.below(floor.y);
    expect(floor.height).to.be.above(placeField(lattice, 1).floor.height);
    expect(Math.max(...y.slice(0, 3200))).to.be.at.most(Math.min(...y.slice(3200, 6600)));
    expect(Math.max(...y.slice(3200, 6600))).to.be.at.most(Math.min(...y.slice(6600)));
  });

  it('moves only what is told: the earlier block goes down as a whole when the later one leaves', () => {
    const lattice = fit();
    const [before, after] = [placeField(lattice, 1), placeField(lattice, 2)];
    const down = after.y[0]! - before.y[0]!;
    expect(down).to.be.at.least(0);
    for (let i = 0; i < 3200; i++) {
      expect(after.x[i]).to.equal(before.x[i]);
      expect(after.y[i]! - before.y[i]!).to.equal(down);
    }
  });

  it('lets a mark stand for a round number of cases where pixels run out', () => {
    const crowded = fit({ dated: dated(320_000, 340_000), rest: 720_000 }, large, 1);
    expect(String(crowded.perMark)).to.match(/^[125]0*$/);
    expect(crowded.perMark).to.be.above(1);
    expect(crowded.marks[0]).to.equal(320_000 / crowded.perMark);
    expectInside(crowded, large);
  });

  it('leaves the time between two periods empty', () => {
    const { axis } = fit({ dated: dated(6000, 6000, { start: 18, end: 24 }), rest: 0 });
    const [year, half] = axis.periods;
    expect(half!.start).to.equal(3 * half!.count);
    expect(year!.count).to.equal(2 * half!.count);
  });

  it('sets periods that overlap, or come in another order, beside each other', () => {
    const inside = fit({ dated: dated(300, 100, { start: 3, end: 9 }) }).axis;
    expect(inside.periods[1]!.start).to.be.above(inside.periods[0]!.count);
    const before = fit({ dated: dated(300, 100, { start: -6, end: 0 }) }).axis;
    expect(before.periods[1]).to.eql({ start: 0, count: before.periods[0]!.count / 2 });
    expect(before.periods[0]!.start).to.be.above(before.periods[1]!.count);
  });

  it('keeps long periods to their lengths where there are fewer columns than months', () => {
    const { axis } = fit({ dated: dated(700, 500, { start: 12, end: 600 }) }, large, 1);
    expect(axis.periods[0]!.count).to.be.at.least(1);
    expect(axis.periods[1]!.count / axis.width).to.be.closeTo(588 / 600, 0.02);
  });

  it('has a lattice for no room and for groups without a case', () => {
    const none = fit({}, { width: 1, height: 1, textScale: 1 }, 1);
    expect(none.perMark).to.be.at.least(13_800);
    const { blocks, floor } = placeField(fit({ dated: dated(50, 0), rest: 0 }), 2);
    expect(blocks.map(({ height }) => height > 0)).to.eql([true, false]);
    expect(floor.height).to.equal(0);
    expect(placeField(fit({ dated: dated(0, 0), rest: 0 }), 2).x).to.have.length(0);
  });
});

describe('a field of an amount that is no count', () => {
  const input = { dated: dated(66.5, 44.4, { start: 12, end: 18 }), rest: 89.1, isCounted: false };

  for (const room of rooms)
    it(`has areas exact to a hundredth in ${room.width} px of ${room.density} device pixels`, () => {
      const lattice = fit(input, room, room.density);
      const { marks, pitchX, pitchY, markWidth, markHeight } = lattice;
      expect([markWidth, markHeight]).to.eql([pitchX, pitchY]);
      const amounts = [66.5, 44.4, 89.1];
      const each = sum(marks) / sum(amounts);
      marks.forEach((count, i) => expect(count / amounts[i]! / each).to.be.closeTo(1, 0.01));
      expect(sum(marks)).to.be.below(300_000);
      expectInside(lattice, room);
    });

  it('stays honest for any amounts in any room', () => {
    for (const [a, b, rest] of [
      [0.1, 9999, 5],
      [5000, 10, 0],
      [777.7, 777.7, 777.7],
      [0, 0, 0],
    ] as const)
      for (const width of [240, 601, 1440])
        for (const height of [120, 333, 812]) {
          const room = { width, height, textScale: 1 };
          const lattice = fit({ dated: dated(a, b), rest, isCounted: false }, room, 1);
          expect(lattice.marks.every(Number.isFinite)).to.equal(true);
          const { blocks, floor } = placeField(lattice, 2);
          const biggest = Math.max(a, b, rest);
          [...blocks, floor].forEach((box, i) => {
            const share = biggest && [a, b, rest][i]! / biggest;
            const full = Math.max(...[...blocks, floor].map(area));
            // A side may be a row off, and what there is has one mark at least.
            const slack = (box.width + 2) * lattice.pitchY * 3 + 0.03 * full;
            expect(area(box)).to.be.closeTo(share * full, slack);
          });
        }
  });
});
