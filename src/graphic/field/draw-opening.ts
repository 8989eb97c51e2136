import { findNearest, layOutOpening, type OpenField } from '../../charts/clearing.js';
import type { Box, Room } from '../../charts/geometry.js';
import { placeLabels } from '../../charts/label.js';
import type { Copy } from '../../figure/copy.js';
import type { Called, FieldDrawing } from './draw-field.js';
import type { FieldView } from './field-view.js';
import { labelOpening } from './label-opening.js';

/** Around words, in CSS pixels. */
const MARGIN = 10;
/** How much larger the one that is called out is than the others. */
const LARGER = 2;

/**
 * The whole list before it is a picture: marks over all the room there is, round the words, and one of
 * them called out.
 *
 * @param title where words of the page stand on the marks; without any, the number stands there
 */
export function drawOpening(
  view: FieldView,
  copy: Copy,
  room: Room,
  density: number,
  title?: Box,
): FieldDrawing {
  const obstacles = title ? [title] : [];
  const amounts = ['earlier', 'later', 'rest'].map((role) => copy.number(role));
  const say = (perMark: number) => labelOpening(copy, room, title, perMark);
  const place = (perMark: number) => placeLabels(say(perMark), room, obstacles, copy.measure);
  const clear = (perMark: number) => [
    ...obstacles,
    ...place(perMark).map(({ box }) => widen(box, room)),
  ];
  // What is said of a mark takes room, and how much room there is decides what a mark is.
  const lay = (perMark: number) => layOutOpening(amounts, room, clear(perMark), density, perMark);
  let perMark = 1;
  let field = lay(perMark);
  while (field.perMark > perMark) {
    ({ perMark } = field);
    field = lay(perMark);
  }
  const words = place(perMark).find(({ key }) => key === 'called');
  const { x, y, ...lattice } = field;
  return {
    view,
    x,
    y,
    lattice,
    clearings: clear(perMark),
    called: words && callOut(field, words.box),
    room,
    tones: amounts.map(() => ({ tone: 'ink', light: false })),
    blocks: [],
    floor: { x: 0, y: 0, width: room.width, height: room.height },
    base: 0,
    edges: [],
    level: undefined,
    labels: say(perMark),
    obstacles,
  };
}

/** A box with room around it; what little would be left up to an edge is cleared as well. */
function widen(box: Box, room: Room): Box {
  const from = (start: number): number => (start < 3 * MARGIN ? 0 : start - MARGIN);
  const to = (end: number, all: number): number => (all - end < 3 * MARGIN ? all : end + MARGIN);
  const [x, y] = [from(box.x), from(box.y)];
  return {
    x,
    y,
    width: to(box.x + box.width, room.width) - x,
    height: to(box.y + box.height, room.height) - y,
  };
}

/** The mark over the beginning of the words, or none where marks stand for more. */
function callOut(field: OpenField, words: Box): Called | undefined {
  const point = { x: words.x + MARGIN, y: words.y - 2 * MARGIN };
  const mark = findNearest(field, point);
  if (mark < 0) return undefined;
  const { density, markWidth } = field;
  const size = Math.max((markWidth * LARGER) / density, 6);
  const inset = (size - markWidth / density) / 2;
  const [x, y] = [field.x[mark]! / density - inset, field.y[mark]! / density - inset];
  return { x, y, width: size, height: size, end: words.y };
}
