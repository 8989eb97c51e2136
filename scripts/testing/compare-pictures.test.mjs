import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PNG } from 'pngjs';
import { comparePictures, shrinkPicture, TOLERANCE } from './compare-pictures.mjs';

const PAPER = [0xfb, 0xf9, 0xf4];
const TINT = [0xef, 0xeb, 0xe1];
const HAIRLINE = [0xd9, 0xd4, 0xc7];
const DARK_PAPER = [0x15, 0x16, 0x1a];
const DARK_TINT = [0x20, 0x22, 0x28];

/** A picture of one colour with a box of another in it. */
function draw({ width = 40, height = 30, paper = PAPER, box }) {
  const png = new PNG({ width, height });
  const paint = (color, x, y) => png.data.set([...color, 255], (y * width + x) * 4);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) paint(paper, x, y);
  for (let y = 0; y < (box?.height ?? 0); y++)
    for (let x = 0; x < box.width; x++) paint(box.color, box.x + x, box.y + y);
  return PNG.sync.write(png);
}

const tick = { x: 10, y: 8, width: 1, height: 12, color: HAIRLINE };

test('finds two equal pictures alike', () => {
  const { differing, alike } = comparePictures(draw({ box: tick }), draw({ box: tick }));
  assert.deepEqual({ differing, alike }, { differing: 0, alike: true });
});

test('finds a tick that has moved by one pixel, and shows where', () => {
  const moved = { ...tick, x: 11 };
  const { differing, alike, difference } = comparePictures(
    draw({ box: moved }),
    draw({ box: tick }),
  );
  assert.deepEqual({ differing, alike }, { differing: 24, alike: false });
  const { data, width } = PNG.sync.read(difference);
  const at = (x, y) => [...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3)];
  assert.deepEqual(
    [at(10, 8), at(11, 19)],
    [
      [255, 0, 0],
      [255, 0, 0],
    ],
  );
  assert.notDeepEqual(at(12, 8), [255, 0, 0]);
});

for (const [scheme, paper, tint] of [
  ['light', PAPER, TINT],
  ['dark', DARK_PAPER, DARK_TINT],
])
  test(`finds a light fill that is gone in ${scheme} colours`, () => {
    const box = { x: 10, y: 10, width: 4, height: 3, color: tint };
    assert.equal(comparePictures(draw({ paper }), draw({ paper, box })).alike, false);
  });

test('lets shades pass that nobody sees, however many, and a few pixels of any colour', () => {
  const shade = PAPER.map((channel) => channel - 3);
  assert.equal(comparePictures(draw({ paper: shade }), draw({})).differing, 0);
  const black = { x: 3, y: 3, width: TOLERANCE.pixels, height: 1, color: [0, 0, 0] };
  assert.equal(comparePictures(draw({ box: black }), draw({})).alike, true);
  const more = { ...black, width: TOLERANCE.pixels + 1 };
  assert.equal(comparePictures(draw({ box: more }), draw({})).alike, false);
});

test('finds a picture of another size different', () => {
  const { alike, difference } = comparePictures(draw({ height: 31 }), draw({}));
  assert.deepEqual({ alike, difference }, { alike: false, difference: undefined });
});

test('makes a picture smaller without changing it', () => {
  const picture = draw({ width: 400, box: tick });
  const small = shrinkPicture(picture);
  assert.ok(small.length < picture.length);
  assert.deepEqual(PNG.sync.read(small).data, PNG.sync.read(picture).data);
});
