import { drawOpening } from '../../dist/graphic/field/draw-opening.js';
import { Opening } from '../../dist/graphic/field/opening.lazy.js';
import { openingStyles } from '../../dist/graphic/field/opening.styles.js';
import { hatches } from '../../dist/graphic/hatches.js';
import { renderSvg } from '../../dist/graphic/render-svg.js';
import { DENSITY, graphicOf } from './element-in-node.mjs';
import { drawRows } from './mark-rows.mjs';
import { paintTree, readSheet } from './paint-tree.mjs';
import { toTree } from './template-tree.mjs';

/**
 * The picture of a state as the graphic itself draws it, in pieces: what is marked, with its own units where
 * it is a field, and the words on it.
 */
export function drawPicture({ tag, state, copy, room, rightToLeft, title }) {
  const graphic = graphicOf(tag);
  const view = graphic.views?.[state];
  const drawing = view?.opens
    ? drawOpening(view, copy, room, DENSITY, title)
    : graphic.draw(state, copy, room);
  const { labels, obstacles, called, lattice } = drawing;
  const frame = {
    room,
    labels,
    obstacles,
    rightToLeft,
    measure: copy.measure,
    order: graphic.labelOrder,
  };
  const marks = called
    ? [
        Opening.prototype.renderCalled(called),
        graphic.renderMarks({ ...drawing, called: undefined }),
      ]
    : graphic.renderMarks(drawing);
  const [svg] = toTree(renderSvg(frame, marks));
  paintTree([svg], rulesOf(graphic), [BOX]);
  const [{ children: lines, attributes }, ...words] = svg.children;
  return {
    lines,
    words: words.filter(({ children }) => children.length),
    flip: attributes.transform,
    rows: lattice ? drawRows(drawing) : undefined,
    density: lattice?.density,
    drawing,
  };
}

/** What a picture stands in, which sheets speak of. */
const BOX = { node: { name: 'div', attributes: { class: 'picture' }, children: [] }, own: {} };

const rules = new Map();

function rulesOf(graphic) {
  const { localName, constructor } = graphic;
  if (!rules.has(localName)) {
    const sheets = [...constructor.styles.flat(Infinity), openingStyles];
    rules.set(localName, readSheet(sheets.map(({ cssText }) => cssText).join('\n')));
  }
  return rules.get(localName);
}

/** The hatches that marks are filled with, as they stand in the picture itself. */
export function drawHatches(graphic) {
  const tree = toTree(hatches);
  paintTree(tree, rulesOf(graphic));
  return tree[0].children;
}
