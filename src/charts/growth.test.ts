import { expect } from 'chai';
import { overlaps, type Room } from './geometry.js';
import { type Block, type Growth, type GrowthPair, layOutGrowth } from './growth.js';

const rooms: Room[] = [1, 2].flatMap((textScale) => [
  { width: 280, height: 110, textScale },
  { width: 320, height: 200, textScale },
  { width: 736, height: 480, textScale },
  { width: 1200, height: 600, textScale },
]);
const FOOT = 40;
const double: Growth = { months: 12, low: 2, high: 2 };
const sixfold: Growth = { months: 18, low: undefined, high: 6 };

const kinds = ({ after }: GrowthPair): Block['kind'][] => after.map(({ kind }) => kind);
/** From the beginning of one stack to the end of the other, without the stacks. */
const gapOf = ({ x, column }: GrowthPair): number => column.x - x.from - column.width;

for (const room of rooms)
  describe(`growths in ${room.width} × ${room.height} px with text × ${room.textScale}`, () => {
    const [first, second] = layOutGrowth([double, sixfold], room, FOOT) as [GrowthPair, GrowthPair];

    it('stand on one ground, each by itself', () => {
      expect(first.ground).to.equal(second.ground);
      expect(first.x.to).to.be.below(second.x.from);
    });

    it('begin with one block each, of one size', () => {
      expect(first.before.height).to.equal(second.before.height);
      expect(first.before.width).to.equal(second.before.width);
      for (const { before, after } of [first, second]) expect(after[0]!.y).to.equal(before.y);
    });

    it('are as many blocks as they say, and as high', () => {
      expect(kinds(first)).to.eql(['start', 'grown']);
      expect(kinds(second)).to.eql(['start', ...Array<string>(5).fill('perhaps')]);
      const unit = (first.ground - first.top) / 2;
      expect((second.ground - second.top) / unit).to.be.closeTo(6, 1e-9);
    });

    it('leave as much between their stacks as their periods are long', () => {
      expect(gapOf(second) / gapOf(first)).to.be.closeTo(18 / 12, 1e-9);
    });

    it('are paler the farther they are below a bound', () => {
      const faded = second.after.filter(({ kind }) => kind === 'perhaps');
      faded.slice(1).forEach(({ opacity }, i) => expect(opacity).to.be.above(faded[i]!.opacity));
      expect(faded.at(-1)!.opacity).to.equal(1);
    });

    it('have a cap and an arrow down from it where there is an upper bound alone', () => {
      expect(first).to.include({ isCapped: false, arrow: undefined });
      expect(second.isCapped).to.equal(true);
      expect(second.arrow!.from).to.equal(second.top);
      expect(second.arrow!.to).to.be.within(second.top, second.ground);
      expect(second.arrow!.x).to.be.within(second.x.to, room.width);
    });

    it('stay in the room, and no block touches another', () => {
      const blocks = [first, second].flatMap(({ before, after }) => [before, ...after]);
      blocks.forEach((block, i) => {
        expect(block.x).to.be.at.least(0);
        expect(block.x + block.width).to.be.at.most(room.width);
        expect(block.y).to.be.at.least(0);
        expect(block.y + block.height).to.be.at.most(room.height - FOOT);
        for (const other of blocks.slice(i + 1)) expect(overlaps(block, other)).to.equal(false);
      });
    });
  });

describe('growths of other data', () => {
  const room: Room = { width: 600, height: 400, textScale: 1 };
  const lay = (change: Partial<Growth>, other = sixfold, height = room.height): GrowthPair =>
    layOutGrowth([{ ...double, ...change }, other], { ...room, height }, FOOT)[0] as GrowthPair;

  it('have a part of a block for a part of their start', () => {
    const { after, ground, top, before } = lay({ low: 2.5, high: 2.5 });
    expect(after).to.have.length(3);
    expect(after[2]!.height).to.be.within(before.height * 0.3, before.height * 0.5);
    expect((ground - top) / 2.5).to.be.closeTo(before.height + 3, 1e-9);
  });

  it('are open above a lower bound, with an arrow that leads on', () => {
    const pair = lay({ low: 3, high: undefined });
    expect(kinds(pair)).to.eql(['start', 'grown', 'grown', 'beyond']);
    expect(pair.isCapped).to.equal(false);
    expect(pair.arrow!.to).to.be.below(pair.arrow!.from);
    expect(pair.arrow!.x).to.be.within(pair.column.x, pair.x.to);
  });

  it('are capped between two ends, and pale from the lower on', () => {
    const pair = lay({ low: 2, high: 4.5 });
    expect(kinds(pair)).to.eql(['start', 'grown', 'perhaps', 'perhaps', 'perhaps']);
    expect(pair).to.include({ isCapped: true, arrow: undefined });
    for (const { kind, opacity } of pair.after) expect(opacity === 1).to.equal(kind !== 'perhaps');
  });

  it('may shrink, to nothing as well', () => {
    const half = lay({ low: 0.5, high: 0.5 });
    expect(kinds(half)).to.eql(['start']);
    expect(half.after[0]!.height).to.be.below(half.before.height / 2);
    expect(lay({ low: 0, high: 0 }).after).to.eql([]);
  });

  it('have no sliver of a block for the error of a sum', () => {
    expect(lay({ low: 0.1 + 0.2 + 1.7, high: 0.1 + 0.2 + 1.7 }).after).to.have.length(2);
    expect(lay({ low: 2.9999999, high: 2.9999999 }).after).to.have.length(3);
  });

  it('are one bar with a tick at the height of their start where blocks would be mud', () => {
    const many = { ...double, low: 250, high: 250 };
    const [, pair] = layOutGrowth([double, many], room, FOOT) as [GrowthPair, GrowthPair];
    expect(kinds(pair)).to.eql(['grown']);
    expect((pair.ground - pair.tick!) * 250).to.be.closeTo(pair.ground - pair.top, 1e-6);
    const bound = lay({ low: undefined, high: 250 });
    expect(kinds(bound)).to.eql(['grown', 'perhaps']);
    expect(bound.after[1]!.opacity).to.be.below(1);
    expect(bound.isCapped).to.equal(true);
  });

  it('leave room for words above the first where it is as high as the others', () => {
    expect(lay({ low: 6, high: 6 }).top).to.be.above(40);
    expect(layOutGrowth([double, sixfold], room, FOOT)[1]!.top).to.be.below(10);
  });

  it('are numbers whatever they are, in a room of next to nothing too', () => {
    for (const growth of [
      { low: 1e15, high: 1e15 },
      { low: 1e-15, high: 1e-15 },
      { low: undefined, high: 0 },
      { low: 0, high: undefined },
      { months: 1e-3 },
    ])
      for (const height of [400, 1])
        expect(JSON.stringify(lay(growth, sixfold, height))).not.to.match(/null|e\+/);
  });
});
