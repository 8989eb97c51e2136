import { expect } from 'chai';
import type { Box, Room } from './geometry.js';
import { layOutMeter, type MeterLayout, MOST_COLUMNS } from './meter.js';

const rooms: Room[] = [1, 2].flatMap((textScale) => [
  { width: 320, height: 200, textScale },
  { width: 736, height: 480, textScale },
  { width: 1200, height: 600, textScale },
]);
const year = { length: 12, share: 0.1, filled: 1 };

/** All boxes of a column, from its foot up. */
const stackOf = ({ before, own, extension }: MeterLayout['columns'][number]): Box[] =>
  [...before, own, extension].filter((it) => it !== undefined);
const lastOf = (layout: MeterLayout) => layout.columns.at(-1)!;

for (const room of rooms)
  describe(`the meter in ${room.width} × ${room.height} px with text × ${room.textScale}`, () => {
    const layout = layOutMeter(year, room);
    const { columns, others, width, top, base } = layout;

    it('has a column for each month, of one width, side by side over the whole room', () => {
      expect(columns).to.have.length(12);
      expect(columns[0]!.x).to.equal(0);
      expect(lastOf(layout).x + width).to.be.closeTo(room.width, 1);
      columns.slice(1).forEach(({ x }, i) => expect(x).to.be.above(columns[i]!.x + width));
    });

    it('raises every month by the same step, up to the figure', () => {
      const levels = [base, ...columns.map(({ level }) => level)];
      const step = (base - top) / 12;
      for (let i = 1; i < levels.length; i++)
        expect(levels[i - 1]! - levels[i]!).to.be.closeTo(step, 1);
      expect(lastOf(layout).level).to.equal(top);
    });

    it('lays each month’s own band on those before it', () => {
      for (const column of columns) {
        const [lowest, ...higher] = stackOf(column);
        expect(lowest!.y + lowest!.height).to.equal(base);
        higher.reduce((below, it) => {
          expect(it.y + it.height).to.be.within(below.y - 2, below.y);
          return it;
        }, lowest!);
        expect(column.own!.y).to.equal(column.level);
      }
    });

    it('has the first month by itself as it stands in the stairs', () => {
      expect(layout.unit).to.eql(columns[0]);
    });

    it('adds nine empty columns of the same size to the last one', () => {
      expect(others).to.have.length(9);
      for (const it of others) expect(it).to.include({ y: top, width, height: base - top });
      [0, ...others.map(({ x }) => x)].reduce((before, x) => {
        expect(x).to.be.above(before + width);
        return x;
      });
      expect(others.at(-1)!.x + width).to.be.within(room.width - 12, room.width + 1);
    });

    it('stays in its room, with a height that can be seen and space for words', () => {
      expect(top).to.be.at.least(20);
      expect(base - top).to.be.at.least(room.height * 0.4);
      expect(base).to.be.at.most(room.height - 20);
    });
  });

describe('the meter of other data', () => {
  const room: Room = { width: 600, height: 400, textScale: 1 };
  const layOut = (changes: Partial<typeof year>, within = room): MeterLayout =>
    layOutMeter({ ...year, ...changes }, within);

  it('has as many columns as its period has months', () => {
    for (const length of [1, 3, 24]) expect(layOut({ length }).columns).to.have.length(length);
  });

  it('has a last step of the length that is left', () => {
    const { columns, base, top } = layOut({ length: 2.5 });
    const levels = columns.map(({ level }) => (base - level) / (base - top));
    [0.4, 0.8, 1].forEach((part, i) => expect(levels[i]).to.be.closeTo(part, 0.01));
  });

  it('fills a range up to its lower end, and goes on to its upper end', () => {
    const { columns, base } = layOut({ filled: 0.75 });
    for (const { own, extension, level } of columns) {
      expect((base - own!.y) / (base - level)).to.be.closeTo(0.75, 0.05);
      expect(extension!.y).to.equal(level);
      expect(extension!.y + extension!.height).to.equal(own!.y);
    }
  });

  it('fills nothing of what is only bounded from above', () => {
    const layout = layOut({ filled: 0 });
    const { own, before, extension } = lastOf(layout);
    expect(own).to.equal(undefined);
    expect(before).to.eql([]);
    expect(extension).to.include({ y: layout.top, height: layout.base - layout.top });
  });

  it('lets several months share a column where single ones would be a blur', () => {
    const layout = layOut({ length: 95 });
    expect(layout.isEach).to.equal(false);
    expect(layout.columns).to.have.length(48);
    expect(layout.unit.level).to.be.above(layout.columns[0]!.level);
    expect(layOut({ length: 95, filled: 0.6 }).columns.at(-1)!.extension).to.exist;
    expect(layOut({ length: 108_000 }).columns.length).to.be.at.most(MOST_COLUMNS);
    expect(layOut({ length: 24 }, { ...room, width: 100 }).columns).to.have.length(12);
  });

  it('has no gaps between bands that would be all gap', () => {
    const { columns } = layOut({}, { width: 300, height: 90, textScale: 1 });
    expect(columns[0]!.before).to.eql([]);
    expect(columns.at(-1)!.before).to.have.length(1);
  });

  it('is as slim in every state as its share asks for', () => {
    expect(layOut({ length: 3 }).width).to.equal(layOut({ length: 10 }).width);
    const { width, columns, others } = layOut({ share: 1 / 30 });
    expect(columns).to.have.length(12);
    expect(others).to.have.length(29);
    expect(others[0]!.x).to.be.above(width);
    expect(others.at(-1)!.x + width).to.be.within(580, 601);
  });

  it('shows what is left as one block of the true area where columns would be a blur', () => {
    const { others, width } = layOut({ share: 0.01 });
    expect(others).to.have.length(1);
    const step = others[0]!.x;
    expect(width / step).to.be.within(0.8, 1);
    expect(others[0]!.width / step).to.be.closeTo(99, 1);
    expect(step + others[0]!.width).to.be.closeTo(600, 0.1);
  });

  it('ends in a narrower part where the share is not one in a whole number', () => {
    const { others, width } = layOut({ share: 0.4 });
    expect(others.map((it) => it.width / width)).to.eql([1, 0.5]);
    expect(layOut({ share: 0.33 }).others).to.have.length(2);
  });

  it('has nothing beside the whole', () => {
    for (const length of [1, 12]) expect(layOut({ length, share: 1 }).others).to.eql([]);
  });

  it('is made of numbers in any room', () => {
    for (const length of [0.5, 1, 7, 200])
      for (const share of [0.01, 0.07, 0.9, 1])
        for (const filled of [0, 0.3, 1])
          for (const size of [1, 12, 80]) {
            const small = { width: size, height: size, textScale: 2 };
            const text = JSON.stringify(layOutMeter({ length, share, filled }, small));
            expect(text).not.to.match(/null|"width":-|"height":-/);
          }
  });
});
