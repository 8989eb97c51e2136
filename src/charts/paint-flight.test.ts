import { expect } from 'chai';
import { paintFlight, type Stand } from './paint-flight.js';
import type { Look } from './paint-marks.js';

const WIDTH = 40;
const HEIGHT = 30;
const black: Look = [0, 0, 0, 255];
const looks = [black, black];

const stand = (x: number[], y: number[], change: Partial<Stand> = {}): Stand => ({
  x: Int16Array.from(x),
  y: Int16Array.from(y),
  marks: [2, 1],
  left: 0,
  top: 0,
  across: 1,
  down: 1,
  markWidth: 2,
  markHeight: 2,
  ...change,
});

/** The upper left corners of what is painted. */
function painted(from: Stand, to: Stand, part: number): string[] {
  const data = new Uint32Array(WIDTH * HEIGHT);
  paintFlight({ data, width: WIDTH, height: HEIGHT }, [from, to], looks, part);
  const has = (x: number, y: number): boolean => x >= 0 && y >= 0 && data[y * WIDTH + x] !== 0;
  return [...data.keys()].flatMap((i) => {
    const [x, y] = [i % WIDTH, Math.floor(i / WIDTH)];
    return has(x, y) && !has(x - 1, y) && !has(x, y - 1) ? `${x} ${y}` : [];
  });
}

describe('a flight of marks', () => {
  const from = stand([0, 8, 16], [0, 0, 0]);
  const to = stand([2, 10, 18], [4, 4, 4], { left: 10, top: 12 });

  it('begins where one picture has them on the screen and ends where the other has them', () => {
    expect(painted(from, to, 0)).to.eql(['0 0', '8 0', '16 0']);
    expect(painted(from, to, 1)).to.eql(['12 16', '20 16', '28 16']);
  });

  it('has each of them on its way in between', () => {
    const halfway = painted(from, to, 0.5);
    expect(halfway).to.have.length(3);
    for (const place of [...painted(from, to, 0), ...painted(from, to, 1)])
      expect(halfway).not.to.contain(place);
  });

  it('leaves out what is beyond the screen', () => {
    expect(painted({ ...from, top: -20 }, to, 0)).to.eql([]);
    expect(painted({ ...from, left: WIDTH - 9 }, to, 0)).to.eql(['31 0']);
  });

  it('follows a picture that is mirrored', () => {
    expect(painted({ ...from, left: WIDTH, across: -1 }, to, 0)).to.eql(['22 0', '30 0', '38 0']);
  });

  it('brings several to one where the other picture has fewer', () => {
    const fewer = stand([2, 18], [4, 4], { marks: [1, 1] });
    expect(painted(from, fewer, 1)).to.eql(['2 4', '18 4']);
  });
});
