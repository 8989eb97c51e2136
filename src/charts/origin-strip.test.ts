import { expect } from 'chai';
import { type Box, overlaps, type Room } from './geometry.js';
import { layOutOriginStrip } from './origin-strip.js';

const rooms: Room[] = [
  { width: 320, height: 200, textScale: 1 },
  { width: 736, height: 480, textScale: 1 },
  { width: 1200, height: 600, textScale: 1 },
  { width: 736, height: 480, textScale: 2 },
  { width: 1200, height: 600, textScale: 2 },
];
const end = ({ x, width }: Box): number => x + width;

for (const room of rooms)
  describe(`the strip of places in ${room.width} × ${room.height} px with text × ${room.textScale}`, () => {
    const strip = layOutOriginStrip(3, room);
    const tiles = strip.tiles as [Box, Box, Box];

    it('draws all places alike, for no share was published', () => {
      const [{ y, width, height }, ...others] = tiles;
      for (const tile of others) expect(tile).to.include({ y, width, height });
    });

    it('fills the width of the room from the rear to the front, with gaps', () => {
      expect(tiles[0].x).to.equal(0);
      expect(end(tiles[2])).to.be.within(room.width - 1, room.width);
      expect(tiles[1].x).to.be.above(end(tiles[0]));
      expect(tiles[2].x).to.be.above(end(tiles[1]));
    });

    it('has brackets that cover exactly their tiles, above them', () => {
      for (const [from, to] of [
        [0, 0],
        [1, 2],
        [0, 2],
      ] as const) {
        const bracket = strip.bracket(from, to);
        expect(bracket.x).to.equal(tiles[from].x);
        expect(end(bracket)).to.equal(end(tiles[to]));
        for (const tile of tiles) expect(overlaps(bracket, tile)).to.be.false;
        expect(bracket.y).to.be.within(0, tiles[0].y);
      }
    });

    it('has the line of direction under the tiles and in the room', () => {
      const { y, from, to } = strip.direction;
      expect(y).to.be.within(tiles[0].y + tiles[0].height, room.height);
      expect([from, to]).to.eql([0, room.width]);
    });

    it('keeps its tiles in the room, with a height that can be seen', () => {
      for (const { y, height } of tiles) {
        expect(y).to.be.at.least(0);
        expect(height).to.be.at.least(40);
        expect(y + height).to.be.at.most(room.height);
      }
    });
  });

describe('the strip of places in a low room', () => {
  it('with large text still draws tiles that can be seen', () => {
    const { tiles } = layOutOriginStrip(3, { width: 320, height: 200, textScale: 2 });
    for (const { height } of tiles) expect(height).to.be.above(0);
  });
});
