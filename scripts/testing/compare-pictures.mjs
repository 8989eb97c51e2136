import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/**
 * What may differ between a picture and its reference. One release of Chromium draws the same picture
 * on every machine, to the bit; another processor or release may round otherwise. The threshold lets
 * shades pass that are 3 of 255 apart: the lightest fill, which says "reported", is 12 from its paper.
 * The number of pixels is less than a short tick that moves by one, or a letter that changes.
 */
export const TOLERANCE = { threshold: 0.015, pixels: 5 };

/**
 * How many pixels of two pictures (PNG files) differ visibly, and a picture that shows them in red.
 * Pictures of different sizes differ in all pixels.
 *
 * @param {Buffer} actual
 * @param {Buffer} reference
 * @returns {{ differing: number, alike: boolean, difference?: Buffer }}
 */
export function comparePictures(actual, reference) {
  const [is, was] = [actual, reference].map((file) => PNG.sync.read(file));
  const { width, height } = is;
  if (width !== was.width || height !== was.height) {
    return { differing: width * height, alike: false };
  }
  const marked = new PNG({ width, height });
  const differing = pixelmatch(was.data, is.data, marked.data, width, height, {
    threshold: TOLERANCE.threshold,
    // Its guess at which pixels are but smoothing takes hairlines and thin strokes for smoothing too.
    includeAA: true,
  });
  return { differing, alike: differing <= TOLERANCE.pixels, difference: writePng(marked) };
}

/** The same picture in a third of the bytes: no alpha, and rows as they are, which suits flat colours. */
export function shrinkPicture(file) {
  return writePng(PNG.sync.read(file));
}

function writePng(png) {
  return PNG.sync.write(png, {
    colorType: 2,
    inputHasAlpha: true,
    filterType: 0,
    deflateLevel: 9,
    deflateStrategy: 0,
  });
}
