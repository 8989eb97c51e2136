import { expect } from 'chai';
import type { Room } from './geometry.js';
import { layOutStair } from './stair.js';

const rooms: Room[] = [1, 2].flatMap((textScale) => [
  { width: 280, height: 110, textScale },
  { width: 320, height: 200, textScale },
  { width: 736, height: 480, textScale },
  { width: 1200, height: 600, textScale },
]);

for (const room of rooms)
  for (const isShort of [false, true])
    describe(`a stair of ${isShort ? 'short' : 'wide'} steps in ${room.width} × ${room.height} px with text × ${room.textScale}`, () => {
      const foot = 24 * room.textScale;
      const { steps, ring, fade } = layOutStair(3, room, foot, isShort);
      const [first, second, third] = steps as [
        (typeof steps)[number],
        (typeof steps)[number],
        (typeof steps)[number],
      ];

      it('rises by equal steps, for it is an order and no measure', () => {
        expect(first.x).to.equal(0);
        expect(second.x).to.be.above(first.x);
        expect(second.y).to.be.below(first.y);
        expect(third.x - second.x).to.be.closeTo(second.x - first.x, 1);
        expect(third.y - second.y).to.be.closeTo(second.y - first.y, 1);
      });

      it('has no gap between a tread and the next riser, and ends at the end of the room', () => {
        expect(first.to).to.be.closeTo(second.x, 1);
        expect(second.to).to.be.closeTo(third.x, 1);
        expect(third.to).to.equal(room.width);
      });

      it('has its ring on the first tread, before the second step, in the room', () => {
        expect(ring.x - ring.radius).to.be.at.least(0);
        expect(ring.x + ring.radius).to.be.below(second.x);
        expect(ring.y + ring.radius).to.be.below(first.y);
        expect(ring.y - ring.radius).to.be.at.least(0);
      });

      it('lets its last tread fade, without a gap, from full strength to next to nothing', () => {
        expect(fade[0]).to.include({ from: third.x, opacity: 1 });
        expect(fade.at(-1)!.to).to.equal(room.width);
        fade.slice(1).forEach((piece, i) => {
          expect(piece.from).to.equal(fade[i]!.to);
          expect(piece.opacity).to.be.below(fade[i]!.opacity);
        });
        expect(fade.at(-1)!.opacity).to.be.within(0.001, 0.1);
      });

      it('leaves the words of each step room of their own, inside the picture', () => {
        for (const { x, y, words } of steps) {
          expect(words.x).to.be.at.least(x);
          expect(words.y).to.be.above(y);
          expect(words.x + words.width).to.be.at.most(room.width);
        }
        if (isShort) expect(second.words.width).to.be.above(third.words.width);
        else expect(first.words.x + first.words.width).to.be.at.most(second.words.x);
      });
    });

it('keeps room for the words under its first step', () => {
  const room: Room = { width: 600, height: 300, textScale: 1 };
  const [first] = layOutStair(3, room, 80).steps;
  expect(room.height - first!.y).to.be.at.least(80);
});
