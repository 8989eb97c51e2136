import { toSentence } from '../../dist/figure/copy.js';
import { drawPicture } from './draw-picture.mjs';
import { graphicOf } from './element-in-node.mjs';
import { drawBlocks } from './mark-blocks.mjs';
import { copyOf, isRightToLeft } from './static-copy.mjs';
import { writeElastic } from './write-picture.mjs';

/**
 * The screens for which the marks of an opening are laid out, with the box of its title there: above all marks
 * where the words stand over them, else among them. Each is shown from its width on.
 */
const STACKED = [
  { width: 320, height: 640, title: { x: 0, y: 0, width: 320, height: 288 } },
  { width: 600, height: 800, title: { x: 0, y: 0, width: 600, height: 360 } },
];
const AMONG = [
  { width: 897, height: 680, title: { x: 0, y: 252, width: 676, height: 346 } },
  { width: 1150, height: 680, title: { x: 0, y: 210, width: 676, height: 388 } },
  { width: 1280, height: 680, title: { x: 40, y: 210, width: 676, height: 388 } },
  { width: 1315, height: 680, title: { x: 57.5, y: 210, width: 676, height: 388 } },
  { width: 1620, height: 680, title: { x: 114, y: 210, width: 676, height: 388 } },
  { width: 1700, height: 680, title: { x: 154, y: 210, width: 676, height: 388 } },
  { width: 1900, height: 680, title: { x: 254, y: 210, width: 676, height: 388 } },
  { width: 1280, height: 900, title: { x: 40, y: 404, width: 676, height: 388 } },
  { width: 1315, height: 900, title: { x: 57.5, y: 404, width: 676, height: 388 } },
  { width: 1620, height: 900, title: { x: 114, y: 404, width: 676, height: 388 } },
  { width: 1700, height: 900, title: { x: 154, y: 404, width: 676, height: 388 } },
  { width: 1900, height: 900, title: { x: 254, y: 404, width: 676, height: 388 } },
];
const TAG = 'case-field';
const STATE = 'opening';

/**
 * The title of a story among one mark for each case, before any script; `title` is its markup. Of the built-in
 * story, unless another is given.
 */
export function renderStaticOpening(language, title, story) {
  const graphic = graphicOf(TAG);
  const copy = copyOf(graphic, language, story);
  const screens = [...STACKED, ...AMONG].map((screen, i) =>
    renderScreen(screen, i, copy, language),
  );
  return `<div class="scrolly-static scrolly-opening">
<div class="scrolly-hero">
<div class="scrolly-title">
${title}
</div>
<div class="scrolly-marks">
${screens.join('\n')}
</div>
</div>
</div>`;
}

/** The marks of a screen, in as many pieces as there are sides of the title. */
function renderScreen({ width, height, title }, number, copy, language) {
  const rightToLeft = isRightToLeft(language);
  const room = { width, height, textScale: 1 };
  const picture = drawPicture({ tag: TAG, state: STATE, copy, room, rightToLeft, title });
  const pieces = Object.entries(cutAround(title, room)).filter(
    ([, box]) => box.width > 1 && box.height > 1,
  );
  const said = { role: 'img', 'aria-label': toSentence(copy.copyFor(STATE).picture) };
  const svgs = pieces.map(([name, box], i) => {
    // One of them is the picture to those who do not see it.
    const told = i ? { 'aria-hidden': 'true' } : said;
    return renderPiece(
      { name, box, told, id: `scrolly-opening-${number}-${name}` },
      picture,
      rightToLeft,
    );
  });
  return `<div${number ? ' hidden' : ''}>${svgs.join('')}</div>`;
}

/** What is above a box, beside it and below it. */
function cutAround({ x, y, width, height }, room) {
  const [right, bottom] = [x + width, y + height];
  return {
    above: { x: 0, y: 0, width: room.width, height: y },
    before: { x: 0, y, width: x, height },
    beside: { x: right, y, width: room.width - right, height },
    below: { x: 0, y: bottom, width: room.width, height: room.height - bottom },
  };
}

function renderPiece({ name, box, told, id }, picture, rightToLeft) {
  const { density, drawing, words, lines } = picture;
  const [left, top] = [box.x * density, box.y * density];
  const [right, bottom] = [left + box.width * density, top + box.height * density];
  const isWithin = (x, y) => x >= left && x < right && y >= top && y < bottom;
  const moved = {
    ...drawing,
    x: drawing.x.map((x) => x - left),
    y: drawing.y.map((y) => y - top),
  };
  const marks = drawBlocks(moved, id, (x, y) => isWithin(x + left, y + top));
  const isTold = drawing.called && isWithin(drawing.called.x * density, drawing.called.y * density);
  const shift = ({ attributes, ...label }) => {
    const [x, y] = /translate\((.*?)px, (.*?)px\)/.exec(attributes.style).slice(1).map(Number);
    const from = rightToLeft ? drawing.room.width - box.x - box.width : box.x;
    const style = `transform: translate(${x - from}px, ${y - box.y}px)`;
    return { ...label, attributes: { ...attributes, style } };
  };
  const piece = {
    ...picture,
    marks,
    words: isTold ? words.map(shift) : [],
    lines: isTold
      ? [
          {
            name: 'g',
            attributes: { transform: `translate(${-box.x} ${-box.y})` },
            children: lines,
          },
        ]
      : [],
  };
  return writeElastic(
    piece,
    { width: box.width, height: box.height },
    {
      class: `scrolly-${name}`,
      ...told,
      width: '100%',
      height: Math.round(box.height),
      'font-family': 'system-ui,sans-serif',
      fill: 'currentColor',
      direction: rightToLeft ? 'rtl' : 'ltr',
      // A mark may reach over the edge of its piece.
      overflow: 'visible',
    },
  );
}
