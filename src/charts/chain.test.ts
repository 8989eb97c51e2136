import { expect } from 'chai';
import { type ChainPlan, drawLink, drawWriting, layOutChain, RADIUS, SHEETS } from './chain.js';
import { overlaps, type Room } from './geometry.js';

const rooms: Room[] = [
  { width: 280, height: 80, textScale: 1 },
  { width: 320, height: 260, textScale: 1 },
  { width: 560, height: 200, textScale: 1 },
  { width: 900, height: 400, textScale: 1 },
  { width: 900, height: 400, textScale: 2 },
];

const plan = (room: Room, changes: Partial<ChainPlan> = {}): ChainPlan => ({
  stacks: 2,
  stations: 4,
  wordsAt: () => 36 * room.textScale,
  under: 60 * room.textScale,
  room,
  ...changes,
});

for (const room of rooms)
  describe(`a chain in ${room.width} × ${room.height} px with text × ${room.textScale}`, () => {
    const layout = layOutChain(plan(room));
    const { stacks, stations, links } = layout;
    const isTight = room.height < 100;

    it('begins with stacks of one size, apart from each other and inside', () => {
      const behind = SHEETS.at(-1)!;
      const boxes = stacks.map(({ sheet }) => ({
        ...sheet,
        width: sheet.width + behind,
        height: sheet.height + behind,
      }));
      expect(overlaps(boxes[0]!, boxes[1]!)).to.equal(false);
      for (const { sheet, words } of stacks) {
        expect([sheet.width, sheet.height]).to.eql([
          boxes[0]!.width - behind,
          boxes[0]!.height - behind,
        ]);
        expect(sheet.height).to.be.at.least(0);
        expect(sheet.x).to.be.at.least(0);
        expect(sheet.y).to.be.at.least(0);
        if (layout.isWide) expect(words.x).to.be.at.least(sheet.x + sheet.width + behind);
        else expect(words.y).to.be.at.least(sheet.y + sheet.height + behind);
        if (!isTight) expect(words.y + 36 * room.textScale).to.be.at.most(room.height + 1);
      }
    });

    it('goes on from hand to hand, evenly, within the room', () => {
      expect(stations).to.have.length(4);
      expect(links.map(([, to]) => to)).to.eql(stations);
      expect(links.slice(1).map(([from]) => from)).to.eql(stations.slice(0, -1));
      for (const { x, y } of stations) {
        expect(x).to.be.within(RADIUS, room.width - RADIUS);
        expect(y).to.be.at.least(RADIUS);
        if (!isTight) expect(y).to.be.at.most(room.height - RADIUS);
      }
    });

    it('draws nothing without a number', () => {
      const drawn = [layout.brace, ...links.map(drawLink)];
      for (const { sheet } of stacks)
        drawn.push(drawWriting(sheet, true), drawWriting(sheet, false));
      for (const d of drawn) expect(d).not.to.match(/NaN|undefined|Infinity/);
    });
  });

describe('a chain', () => {
  it('runs from left to right where there is room', () => {
    const { isWide, stations } = layOutChain(plan(rooms[3]!));
    expect(isWide).to.equal(true);
    expect(new Set(stations.map(({ y }) => y))).to.have.property('size', 1);
  });

  it('runs down where there is not, or where text is large', () => {
    for (const room of [rooms[1]!, { width: 900, height: 400, textScale: 2 }]) {
      const { isWide, stations } = layOutChain(plan(room));
      expect(isWide).to.equal(false);
      expect(new Set(stations.map(({ x }) => x))).to.have.property('size', 1);
    }
  });

  it('gives its sheets what its words leave', () => {
    const room = { width: 320, height: 300, textScale: 1 };
    const heightWith = (words: number): number =>
      layOutChain(plan(room, { wordsAt: () => words })).stacks[0]!.sheet.height;
    expect(heightWith(60)).to.be.above(heightWith(90)).and.above(0);
    expect(heightWith(500)).to.equal(0);
  });

  it('fills a large room: sheets as high as half of it, and the row under them to its end', () => {
    const { width, height } = rooms[3]!;
    const { stacks, stations, step } = layOutChain(plan(rooms[3]!));
    for (const { sheet } of stacks) expect(sheet.height).to.be.above(height / 2);
    expect(stations.at(-1)!.x + step).to.be.closeTo(width, 2 * RADIUS);
    expect(stations[0]!.y + RADIUS + 60).to.be.within(height * 0.9, height);
  });

  it('may be without any hand, or any stack', () => {
    for (const room of rooms) {
      expect(layOutChain(plan(room, { stations: 0 })).links).to.eql([]);
      const { brace, stations } = layOutChain(plan(room, { stacks: 0, wordsAt: () => 0 }));
      expect(brace).not.to.match(/NaN|Infinity/);
      for (const { x, y } of stations) expect([x, y].every(Number.isFinite)).to.equal(true);
    }
  });
});

describe('the writing on a sheet', () => {
  const sheet = { x: 0, y: 0, width: 76, height: 100 };
  const linesOf = (d: string): number => d.split('M').length - 1;

  it('of a list is many short lines, of anything else a few', () => {
    expect(linesOf(drawWriting(sheet, true))).to.be.above(linesOf(drawWriting(sheet, false)) * 3);
    expect(drawWriting({ ...sheet, width: 0, height: 0 }, true)).to.equal('');
  });
});
