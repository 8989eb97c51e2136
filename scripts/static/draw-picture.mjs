import { drawOpening } from '../../dist/graphic/field/draw-opening.js';
import { Opening } from '../../dist/graphic/field/opening.lazy.js';
import { hatches } from '../../dist/graphic/hatches.js';
import { renderSvg } from '../../dist/graphic/render-svg.js';
import { DENSITY, graphicOf } from './element-in-node.mjs';
import { drawBlocks } from './mark-blocks.mjs';
import { toPaintedTree } from './paint-tree.mjs';
import { rulesOf } from './rules-of.mjs';

/**
 * The picture of a state as the graphic itself draws it, in pieces: what is marked, with its own units where
 * it is a field, and the words on it. `id` is what its names begin with, which a page must not have twice.
 */
export function drawPicture({ tag, state, copy, room, rightToLeft, title, id }) {
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
  const shapes = called
    ? [
        Opening.prototype.renderCalled(called),
        graphic.renderMarks({ ...drawing, called: undefined }),
      ]
    : graphic.renderMarks(drawing);
  const [svg] = toPaintedTree(renderSvg(frame, shapes), rulesOf(graphic.localName));
  const [{ children: lines, attributes }, ...words] = svg.children;
  return {
    lines,
    words: words.filter(({ children }) => children.length),
    flip: attributes.transform,
    marks: lattice ? drawBlocks(drawing, id) : undefined,
    density: lattice?.density,
    drawing,
  };
}

/** The hatches that marks are filled with, as they stand in the picture itself. */
export function drawHatches(graphic) {
  const [svg] = toPaintedTree(hatches, rulesOf(graphic.localName));
  return svg.children;
}
