import { expect } from 'chai';
import { findNearest, layOutOpening, type OpenField } from './clearing.js';
import type { Box, Room } from './geometry.js';
import { sum } from './sum.js';

const LIST = [3200, 3400, 7200];
const SCREENS: readonly Room[] = [
  [360, 740],
  [768, 1024],
  [1280, 800],
  [1920, 1080],
].map(([width = 0, height = 0]) => ({ width, height, textScale: 1 }));
const title: Box = { x: 30, y: 300, width: 320, height: 250 };

/** As a text, so that two marks in one place can be told. */
const spots = ({ x, y }: OpenField): string[] => [...x].map((left, i) => `${left} ${y[i]}`);

describe('marks over a whole screen', () => {
  for (const room of SCREENS)
    for (const density of [1, 2])
      it(`are all there, each once, on ${room.width} × ${room.height} at ${density}x`, () => {
        const field = layOutOpening(LIST, room, [title], density);
        expect(field.marks).to.eql(LIST);
        expect(new Set(spots(field)).size).to.equal(sum(LIST));
        expect(Math.max(...field.x) + field.markWidth).to.be.at.most(room.width * density);
        expect(Math.max(...field.y) + field.markHeight).to.be.at.most(room.height * density);
      });

  it('stand under no words', () => {
    const { x, y, markWidth, markHeight } = layOutOpening(LIST, SCREENS[2]!, [title], 2);
    const under = [...x].filter((left, i) => {
      const [across, down] = [left / 2, y[i]! / 2];
      return (
        across + markWidth / 2 > title.x &&
        across < title.x + title.width &&
        down + markHeight / 2 > title.y &&
        down < title.y + title.height
      );
    });
    expect(under).to.eql([]);
  });

  it('fill the room, as large as they can be', () => {
    const { y } = layOutOpening(LIST, SCREENS[3]!, [title], 1);
    expect(Math.max(...y)).to.be.above(1080 * 0.85);
  });

  it('lie as in the next picture: the last group at the bottom, no group beside another but where they meet', () => {
    const { y } = layOutOpening(LIST, SCREENS[2]!, [title], 1);
    const [first, second, rest] = [y.slice(0, 3200), y.slice(3200, 6600), y.slice(6600)];
    expect(Math.max(...first)).to.be.at.most(Math.min(...second));
    expect(Math.max(...second)).to.be.at.most(Math.min(...rest));
    expect(y[6600]).to.equal(Math.max(...y));
  });

  it('stand for a round number each where there are too few pixels', () => {
    const small = layOutOpening(LIST, { width: 160, height: 160, textScale: 1 }, [], 1);
    expect(small.perMark).to.equal(5);
    expect(small.marks).to.eql([640, 680, 1440]);
  });

  it('are none where words take all the room', () => {
    const room = { width: 300, height: 200, textScale: 2 };
    const field = layOutOpening(LIST, room, [{ x: 0, y: 0, ...room }], 1);
    expect(sum(field.marks)).to.equal(0);
    expect(findNearest(field, { x: 0, y: 0 })).to.equal(-1);
  });

  it('have one that is nearest to a point', () => {
    const field = layOutOpening(LIST, SCREENS[2]!, [], 2);
    const mark = findNearest(field, { x: 640, y: 400 });
    expect(field.x[mark]! / 2).to.be.closeTo(640, 8);
    expect(field.y[mark]! / 2).to.be.closeTo(400, 8);
  });
});
