import { expect } from 'chai';
import type { Room } from './geometry.js';
import { layOutMeter, type MeterView } from './meter.js';

const rooms: Room[] = [1, 2].flatMap((textScale) => [
  { width: 320, height: 200, textScale },
  { width: 736, height: 480, textScale },
  { width: 1200, height: 600, textScale },
]);
const views: MeterView[] = ['month', 'year', 'part'];

for (const room of rooms)
  describe(`the meter in ${room.width} × ${room.height} px with text × ${room.textScale}`, () => {
    const [month, year, part] = views.map((view) => layOutMeter(view, 12, 10, room)) as [
      ReturnType<typeof layOutMeter>,
      ReturnType<typeof layOutMeter>,
      ReturnType<typeof layOutMeter>,
    ];

    it('leaves its end open: the track stops at the bound, and the room goes on', () => {
      expect(year.track.x + year.track.width).to.be.below(room.width - 10);
      expect(year.openEnd).to.equal(room.width);
    });

    it('divides the year into equal months', () => {
      const ends = [0, ...year.months, year.track.width];
      expect(ends).to.have.length(13);
      for (let i = 1; i < ends.length; i++) {
        const width = (ends[i] ?? NaN) - (ends[i - 1] ?? NaN);
        expect(width).to.be.closeTo(year.track.width / 12, 1);
      }
    });

    it('fills one month of the track, or all of it, and never more than the bound', () => {
      expect(month.projection).to.eql({ ...month.track, width: month.months[0] });
      expect(year.projection).to.eql(year.track);
      expect(month.track).to.eql(year.track);
    });

    it('fills one of ten equal cells, which take the width of the room', () => {
      expect(part.cells).to.have.length(10);
      expect(part.projection).to.eql(part.cells[0]);
      expect(new Set(part.cells.map(({ width }) => width)).size).to.equal(1);
      const last = part.cells.at(-1);
      expect((last?.x ?? NaN) + (last?.width ?? NaN)).to.be.within(room.width - 1, room.width);
    });

    it('keeps its cells apart', () => {
      part.cells.slice(1).forEach((cell, i) => {
        const before = part.cells[i];
        expect(cell.x).to.be.above((before?.x ?? NaN) + (before?.width ?? NaN));
      });
    });

    it('has cells only where it speaks of a part', () => {
      expect(month.cells).to.be.empty;
      expect(year.cells).to.be.empty;
    });

    it('stays in its room, with a height that can be seen', () => {
      for (const { track, projection, cells } of [month, year, part])
        for (const { y, height } of [track, projection, ...cells]) {
          expect(y).to.be.at.least(0);
          expect(height).to.be.at.least(20);
          expect(y + height).to.be.at.most(room.height);
        }
    });
  });

describe('the meter of other data', () => {
  const room: Room = { width: 600, height: 400, textScale: 1 };

  it('has as many months as the period and as many cells as the parts', () => {
    expect(layOutMeter('month', 6, 4, room).months).to.have.length(5);
    expect(layOutMeter('part', 6, 4, room).cells).to.have.length(4);
  });

  it('has no dividing line in a single month and one cell for the whole', () => {
    const { months, projection, track } = layOutMeter('month', 1, 1, room);
    expect(months).to.be.empty;
    expect(projection).to.eql(track);
    expect(layOutMeter('part', 1, 1, room).cells).to.eql([{ ...track, width: room.width }]);
  });
});
