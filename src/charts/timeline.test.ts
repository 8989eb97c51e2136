import { expect } from 'chai';
import { builtInStory } from '../story/article/built-in-story.js';
import { type Figure, numberOf } from '../story/figure.js';
import { endMonth, startMonth } from '../story/period.js';
import { type Box, overlaps, type Room } from './geometry.js';
import { layOutTimeline, type TimelineLayout, type TimelinePeriod } from './timeline.js';

const figure = (id: string): Figure => builtInStory().figures.get(id) as Figure;
const count = (id: string): number => numberOf(figure(id)) as number;
const periods = ['F5a', 'F5b'].map((id): TimelinePeriod => {
  const { from = '', to = '' } = figure(id).period ?? {};
  return { key: id, value: count(id), start: startMonth(from), end: endMonth(to) };
});
const remainder = count('D2');

const rooms: Room[] = [1, 2].flatMap((textScale) => [
  { width: 320, height: 200, textScale },
  { width: 736, height: 480, textScale },
  { width: 1200, height: 600, textScale },
]);
const states = [0, 1, 2];

const layOut = (onAxis: number, room: Room): TimelineLayout =>
  layOutTimeline({ periods, remainder, onAxis }, room);
const area = ({ width, height }: Box): number => width * height;

/** That a box drawn on whole pixels stands for so many cases: each side may be one pixel off. */
function expectArea(box: Box, cases: number, areaPerCase: number): void {
  const slack = box.width + box.height + 1;
  expect(area(box)).to.be.closeTo(cases * areaPerCase, slack);
}

function expectInside(box: Box, { width, height }: Room): void {
  expect(box.x).to.be.at.least(0);
  expect(box.y).to.be.at.least(0);
  expect(box.x + box.width).to.be.at.most(width);
  expect(box.y + box.height).to.be.at.most(height);
}

for (const room of rooms)
  describe(`the timeline in ${room.width} × ${room.height} px with text × ${room.textScale}`, () => {
    for (const onAxis of states) {
      const layout = layOut(onAxis, room);
      const boxes = [...layout.blocks, layout.remainder];

      it(`draws every case with the same area while ${onAxis} periods stand on the axis`, () => {
        layout.blocks.forEach((block, i) =>
          expectArea(block, periods[i]?.value ?? NaN, layout.areaPerCase),
        );
        expectArea(layout.remainder, remainder, layout.areaPerCase);
      });

      it(`keeps all blocks in the room and apart while ${onAxis} periods stand on the axis`, () => {
        for (const box of boxes) expectInside(box, room);
        boxes.forEach((box, i) =>
          boxes.slice(i + 1).forEach((other) => expect(overlaps(box, other)).to.be.false),
        );
      });

      it(`has ticks only at the ends of the ${onAxis} periods on the axis`, () => {
        const ends = layout.blocks.slice(0, onAxis).flatMap(({ x, width }) => [x, x + width]);
        expect(layout.axis?.ticks ?? []).to.eql([...new Set(ends)]);
      });
    }

    it('leaves room for a line of words above its highest block', () => {
      for (const onAxis of states)
        for (const { y } of layOut(onAxis, room).blocks)
          expect(y).to.be.at.least(20 * room.textScale);
    });

    it('has one scale for all states', () => {
      const [first, ...others] = states.map((onAxis) => layOut(onAxis, room).areaPerCase);
      expect(first).to.be.above(0);
      for (const other of others) expect(other).to.equal(first);
    });

    it('makes a period of twelve months twice as wide as one of six', () => {
      const [year, half] = layOut(2, room).blocks;
      expect(year?.width).to.be.closeTo(2 * (half?.width ?? NaN), 2);
      expect(half?.x).to.equal((year?.x ?? NaN) + (year?.width ?? NaN));
    });

    it('makes the heights on the axis relate as the cases a month', () => {
      const [year = NaN, half = NaN] = layOut(2, room).blocks.map(({ height }) => height);
      const ratio = 3400 / 6 / (3200 / 12);
      expect(half / (year + 1)).to.be.below(ratio);
      expect((half + 1) / Math.max(year - 1, 0)).to.be.above(ratio);
    });

    it('stands the told periods on the axis and the rest below it, apart', () => {
      for (const onAxis of [1, 2]) {
        const { axis, blocks, remainder: rest } = layOut(onAxis, room);
        const bottoms = blocks.map(({ y, height }) => y + height);
        expect(bottoms.slice(0, onAxis)).to.eql(Array(onAxis).fill(axis?.y));
        for (const box of [...blocks.slice(onAxis), rest])
          expect(box.y).to.be.at.least((axis?.y ?? NaN) + 40 * room.textScale);
      }
    });

    it('begins with one undivided block and no axis', () => {
      const { axis, blocks, remainder: rest } = layOut(0, room);
      const [first, last] = blocks as readonly Box[] as [Box, Box];
      expect(axis).to.be.undefined;
      expect(first).to.include({ x: 0, y: last.y, height: last.height });
      expect(last.x).to.equal(first.width);
      expect(last.x + last.width).to.equal(room.width);
      expect(rest).to.include({ x: 0, y: first.y + first.height, width: room.width });
      expect(rest.y + rest.height).to.equal(room.height);
    });
  });

describe('a timeline of other data', () => {
  const room: Room = { width: 900, height: 540, textScale: 1 };

  it('leaves the time between two periods empty', () => {
    const apart: TimelinePeriod[] = [
      { key: 'a', value: 60, start: 0, end: 6 },
      { key: 'b', value: 60, start: 12, end: 18 },
    ];
    const { blocks, axis } = layOutTimeline({ periods: apart, remainder: 0, onAxis: 2 }, room);
    expect(blocks.map(({ x, width }) => [x, x + width])).to.eql([
      [0, 300],
      [600, 900],
    ]);
    expect(axis?.ticks).to.eql([0, 300, 600, 900]);
  });

  it('grows the blocks whose cases grow, and no others in relation to them', () => {
    const more = periods.map((it) => (it.key === 'F5b' ? { ...it, value: it.value * 2 } : it));
    const { blocks } = layOutTimeline({ periods: more, remainder, onAxis: 2 }, room);
    const [year, half] = blocks as readonly Box[] as [Box, Box];
    expect(area(half) / area(year)).to.be.closeTo(6800 / 3200, 0.05);
  });

  it('draws nothing for a remainder of nothing', () => {
    const { remainder: rest } = layOutTimeline({ periods, remainder: 0, onAxis: 2 }, room);
    expect(area(rest)).to.equal(0);
  });

  for (const onAxis of states)
    it(`draws nothing for a period of no cases while ${onAxis} stand on the axis`, () => {
      const none = periods.map((it) => (it.key === 'F5b' ? { ...it, value: 0 } : it));
      const { blocks } = layOutTimeline({ periods: none, remainder, onAxis }, room);
      expect(blocks.map(area)[1]).to.equal(0);
    });

  it('stays honest for any counts in any room', () => {
    for (const width of [240, 375, 601, 1440])
      for (const height of [160, 333, 812])
        for (const [a, b, rest] of [
          [1, 9999, 5],
          [5000, 10, 0],
          [3, 2, 90_000],
          [777, 777, 777],
        ] as const) {
          const counted = periods.map((it, i) => ({ ...it, value: [a, b][i] ?? NaN }));
          for (const onAxis of states) {
            const any = { width, height, textScale: 1 };
            const input = { periods: counted, remainder: rest, onAxis };
            const layout = layOutTimeline(input, any);
            layout.blocks.forEach((block, i) => {
              expectArea(block, counted[i]?.value ?? NaN, layout.areaPerCase);
              expectInside(block, any);
            });
            expectArea(layout.remainder, rest, layout.areaPerCase);
            expectInside(layout.remainder, any);
          }
        }
  });
});
