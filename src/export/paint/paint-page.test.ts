import { expect } from 'chai';
import { type GraphicTag, graphicTags } from '../../story/graphic-tags.js';
import { graphics } from '../../story/graphics.js';
import { mount, unmountAll, until } from '../../testing/mount.fixture.js';
import { drawPage, writeSvg } from '../draw-page.js';
import type { MenuButton } from '../menu-button.js';
import { type PageSize, pageSizes, pixelsOf } from '../page-sizes.js';
import { drawElement, type DrawnElement } from '../trace/drawn-element.js';
import { paintPage } from './paint-page.js';

/** How many pixels of a page are looked at as one, so that the edges of letters do not count. */
const COARSE = 30;

/** How far such a patch may be from the browser's own picture, in parts of 255. */
const TOLERANCE = 25;

/** How much of a page may be farther: WebKitGTK spaces the letters of a scaled text a little otherwise. */
const APART = 0.01;

const pictureTags = graphicTags.filter((tag) => graphics[tag].states.length);

async function trace(tag: GraphicTag, state: string, size: PageSize): Promise<DrawnElement> {
  const graphic = await mount(`<${tag} state="${state}"></${tag}>`);
  const find = (): MenuButton =>
    graphic.shadowRoot!.querySelector<MenuButton>('[part="save-button"]')!;
  await until(() => find().view.picture !== undefined);
  return drawPage(graphic, find().view, size);
}

/** A page as the painter paints it, and as the browser shows the same as an SVG, both coarse. */
async function paintBoth(page: DrawnElement, size: PageSize): Promise<[Patches, Patches]> {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(writeSvg(page))}`;
  await image.decode();
  return [
    paintCoarse(size, (context) => paintPage(page, context)),
    paintCoarse(size, (context) => context.drawImage(image, 0, 0, size.width, size.height)),
  ];
}

/** The mean lightness of each patch, row by row. */
type Patches = Float64Array;

function paintCoarse(size: PageSize, paint: (context: CanvasRenderingContext2D) => void): Patches {
  const [width, height] = pixelsOf(size);
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.scale(size.scale, size.scale);
  paint(context);
  const { data } = context.getImageData(0, 0, width, height);
  const columns = Math.ceil(width / COARSE);
  const patches = new Float64Array(columns * Math.ceil(height / COARSE));
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const i = 4 * (y * width + x);
      const lightness = (data[i]! + data[i + 1]! + data[i + 2]!) / 3;
      patches[Math.floor(y / COARSE) * columns + Math.floor(x / COARSE)]! += lightness;
    }
  return patches.map((it) => it / COARSE ** 2);
}

/** The part of the patches that are not alike. */
function measureApart([painted, shown]: [Patches, Patches]): number {
  const apart = painted.filter((it, i) => Math.abs(it - shown[i]!) > TOLERANCE);
  return apart.length / painted.length;
}

describe('a painted page', () => {
  afterEach(unmountAll);

  for (const tag of pictureTags)
    for (const state of graphics[tag].states)
      for (const [name, size] of Object.entries(pageSizes))
        it(`looks as the browser shows the SVG of <${tag} state="${state}"> for ${name}`, async () => {
          const page = await trace(tag, state, size);
          expect(measureApart(await paintBoth(page, size))).to.be.at.most(APART);
        });

  it('is refused where it has what nobody has taught the painter', () => {
    const context = document.createElement('canvas').getContext('2d')!;
    for (const it of [
      drawElement('ellipse', { fill: '#000' }),
      drawElement('rect', { transform: 'skewX(3)' }),
    ])
      expect(() => paintPage(drawElement('svg', {}, [it]), context)).to.throw(/no painter knows/);
  });
});
