import { capitalize, toSentence, writeInWords } from '../../../dist/figure/copy.js';
import { sourceLine } from '../../../dist/words/words.js';
import { drawHatches, drawPicture } from '../../static/draw-picture.mjs';
import { graphicOf } from '../../static/element-in-node.mjs';
import { copyOf, isRightToLeft } from '../../static/static-copy.mjs';
import { writeElastic, writeScaled } from '../../static/write-picture.mjs';
import { writeTree } from '../../static/write-tree.mjs';
import { plainColours } from './plain-colours.mjs';
import { wrapWords } from './wrap-words.mjs';

const WIDTH = 800;
const MARGIN = 40;
const PICTURE = { width: WIDTH - 2 * MARGIN, height: 400 };
const EYEBROW = { size: 15, leading: 22, weight: 600 };
/** By name, down to those of Linux: programs that draw SVG know no family of a kind. */
const SANS =
  'system-ui,Segoe UI,Roboto,Helvetica Neue,Arial,Liberation Sans,DejaVu Sans,sans-serif';
const SERIF = 'Georgia,Liberation Serif,DejaVu Serif,serif';
const HEADLINE = { size: 30, leading: 36, weight: 700, family: SERIF, spare: 1.25 };
const NOTE = { size: 15, leading: 21 };

/** A state of a graphic as a picture that stands alone: what it says, its marks, what to know, and who says so. */
export function drawStep({ graphic: tag, state }, { story, format: { language } }) {
  const graphic = graphicOf(tag);
  const copy = copyOf(graphic, language, story);
  const said = copy.copyFor(state);
  const rightToLeft = isRightToLeft(language);
  const page = new Page(rightToLeft);
  page.write(writeEyebrow(said), EYEBROW);
  page.write(said.headline, HEADLINE);
  page.skip(16);
  const room = { ...PICTURE, textScale: 1 };
  const picture = drawPicture({ tag, state, copy, room, rightToLeft, id: `${tag}-mark` });
  page.place(write(picture, room, graphic, rightToLeft), room.height);
  page.skip(24);
  page.write(capitalize(said.notes.map(({ text }) => text).join(' · '), copy.format), NOTE);
  page.write(writeSource(said, copy), NOTE);
  return page.finish(said.headline, toSentence(said.picture), language);
}

/** The same in words. */
export function describeStep({ graphic, state }, { story, format: { language } }) {
  return writeInWords(copyOf(graphicOf(graphic), language, story).copyFor(state));
}

function writeEyebrow({ eyebrow }) {
  if (!eyebrow) return '';
  const { scope, counted, certainties } = eyebrow;
  return [scope, counted, ...certainties.map(({ name }) => name)].filter(Boolean).join(' · ');
}

function writeSource({ about }, copy) {
  const sources = about.map((role) => copy.figure(role).source);
  return sourceLine(sources, copy.story, copy.format);
}

/** The marks and the words on them: in the units of the page, so that nothing is scaled. */
function write(picture, room, graphic, rightToLeft) {
  const attributes = (y) => ({
    x: MARGIN,
    y,
    width: room.width,
    height: room.height,
    direction: rightToLeft ? 'rtl' : 'ltr',
    overflow: 'visible',
  });
  if (picture.marks) return (y) => writeElastic(picture, room, attributes(y));
  const hatches = JSON.stringify(picture.lines).includes('url(#hatch') ? drawHatches(graphic) : [];
  return (y) => writeScaled(picture, room, attributes(y), hatches);
}

/** A page that grows downwards. */
class Page {
  #parts = [];
  #bottom = MARGIN;
  #rightToLeft;

  constructor(rightToLeft) {
    this.#rightToLeft = rightToLeft;
  }

  skip(height) {
    this.#bottom += height;
  }

  place(write, height) {
    this.#parts.push(write(this.#bottom));
    this.skip(height);
  }

  /** A paragraph, over as many lines as it takes. */
  write(text, { size, leading, weight, family, spare }) {
    for (const line of wrapWords(text, { size, width: PICTURE.width, spare })) {
      const attributes = {
        x: this.#rightToLeft ? WIDTH - MARGIN : MARGIN,
        y: this.#bottom + size,
        'font-size': size,
        'font-weight': weight,
        'font-family': family,
      };
      this.#parts.push(writeTree([{ name: 'text', attributes, children: [line] }]));
      this.skip(leading);
    }
  }

  finish(title, description, language) {
    const height = this.#bottom + MARGIN - NOTE.leading + NOTE.size;
    const told = [
      { name: 'title', attributes: {}, children: [title] },
      { name: 'desc', attributes: {}, children: [description] },
    ];
    const direction = this.#rightToLeft ? ' direction="rtl"' : '';
    return plainColours(`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" xml:lang="${language}" font-family="${SANS}" fill="currentColor"${direction}>
${writeTree(told)}
<rect width="100%" height="100%" fill="var(--_paper,none)"/>
${this.#parts.join('\n')}
</svg>
`);
  }
}
