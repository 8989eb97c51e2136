import { expect } from 'chai';
import { fitLattice, type Lattice, placeMarks } from './case-field.js';
import type { Room } from './geometry.js';

const counts = [3200, 3400, 7200];

const rooms: (Room & { density: number })[] = [1, 2].flatMap((textScale) =>
  [1, 1.5, 3].flatMap((density) => [
    { width: 280, height: 190, textScale, density },
    { width: 320, height: 420, textScale, density },
    { width: 736, height: 480, textScale, density },
    { width: 1200, height: 600, textScale, density },
  ]),
);

const spotsOf = (lattice: Lattice, apart: number): string[] => {
  const { x, y } = placeMarks(lattice, apart);
  return Array.from(x, (left, i) => `${left},${y[i]}`);
};

for (const room of rooms)
  describe(`the field in ${room.width} × ${room.height} px of ${room.density} device pixels with text × ${room.textScale}`, () => {
    const lattice = fitLattice(counts, room, room.density);
    const { marks, casesPerMark, markWidth, markHeight, pitchX, pitchY, density } = lattice;
    const states = [0, 1, 2, 3];

    it('has a mark for each case where there are pixels enough, else for each so many', () => {
      const pixels = room.width * room.height * density ** 2;
      expect(casesPerMark).to.be.oneOf(pixels > 4 * 13_800 ? [1] : [1, 2]);
      expect(marks).to.eql(counts.map((count) => Math.round(count / casesPerMark)));
    });

    it('has a place of its own for every mark in every state', () => {
      for (const apart of states) {
        const spots = spotsOf(lattice, apart);
        expect(new Set(spots).size).to.equal(marks.reduce((sum, count) => sum + count));
      }
    });

    it('keeps every mark inside the picture and clear of its neighbours', () => {
      expect(markWidth).to.be.at.least(1).and.at.most(pitchX);
      expect(markHeight).to.be.at.least(1).and.at.most(pitchY);
      for (const apart of states) {
        const { x, y } = placeMarks(lattice, apart);
        expect(Math.min(...x)).to.be.at.least(0);
        expect(Math.min(...y)).to.be.at.least(0);
        expect(Math.max(...x) + markWidth).to.be.at.most(room.width * density);
        expect(Math.max(...y) + markHeight).to.be.at.most(room.height * density);
      }
    });

    it('has each mark within the box of its group, and the boxes apart', () => {
      const { x, y, boxes } = placeMarks(lattice, 3);
      expect(boxes).to.have.length(3);
      let mark = 0;
      marks.forEach((count, group) => {
        const box = boxes[group]!;
        for (const end = mark + count; mark < end; mark++) {
          expect(x[mark]! / density).to.be.within(box.x - 0.01, box.x + box.width);
          expect(y[mark]! / density).to.be.within(box.y - 0.01, box.y + box.height);
        }
        const next = boxes[group + 1];
        if (!next) return;
        const between = Math.max(next.x - box.x - box.width, next.y - box.y - box.height);
        expect(between).to.be.closeTo(lattice.gap / density, 0.01);
      });
    });
  });

describe('the field', () => {
  const lattice = fitLattice(counts, { width: 736, height: 480, textScale: 1 }, 2);

  it('is undivided at first, then parts group by group', () => {
    const boxes = [0, 1, 2, 3].map((apart) => placeMarks(lattice, apart).boxes.length);
    expect(boxes).to.eql([1, 2, 3, 3]);
  });

  it('moves a group as a whole: all but the marks of one torn line keep their distance', () => {
    const [before, after] = [placeMarks(lattice, 1), placeMarks(lattice, 2)];
    const shifts = new Map<string, number>();
    for (let i = 3200; i < 6600; i++) {
      const shift = `${after.x[i]! - before.x[i]!},${after.y[i]! - before.y[i]!}`;
      shifts.set(shift, (shifts.get(shift) ?? 0) + 1);
    }
    expect(Math.max(...shifts.values())).to.be.at.least(3400 - lattice.lineLength);
  });

  it('leaves where they are the marks of which a state says nothing new', () => {
    const [before, after] = [spotsOf(lattice, 0), spotsOf(lattice, 1)];
    expect(after.slice(0, 3200)).to.eql(before.slice(0, 3200));
  });

  it('puts groups below each other where they would be too narrow for their words', () => {
    const room = { width: 736, height: 480, textScale: 1 };
    expect(lattice.along).to.equal('x');
    expect(fitLattice(counts, { ...room, width: 320 }, 2).along).to.equal('y');
    expect(fitLattice([100, 6000, 7700], room, 2).along).to.equal('y');
  });

  it('lets a mark stand for a round number of cases only where pixels run out', () => {
    const room = { width: 320, height: 240, textScale: 1 };
    expect(fitLattice(counts, room, 1).casesPerMark).to.equal(1);
    const crowded = fitLattice([320_000, 340_000, 720_000], room, 1);
    expect(crowded.casesPerMark).to.be.oneOf([20, 50, 100]);
    expect(crowded.marks[0]).to.equal(320_000 / crowded.casesPerMark);
    const large = { width: 736, height: 480, textScale: 1 };
    expect(fitLattice([30_000, 30_000, 40_000], large, 1).casesPerMark).to.equal(1);
  });

  it('has a lattice for no room and for groups without a case', () => {
    const none = fitLattice(counts, { width: 1, height: 1, textScale: 1 }, 1);
    expect(none.casesPerMark).to.be.at.least(13_800);
    const room = { width: 600, height: 300, textScale: 1 };
    const { boxes, x } = placeMarks(fitLattice([50, 0, 50], room, 1), 3);
    expect(x).to.have.length(100);
    expect(boxes.map(({ height }) => height > 0)).to.eql([true, false, true]);
    expect(placeMarks(fitLattice([0, 0, 0], room, 1), 3).x).to.have.length(0);
  });
});
