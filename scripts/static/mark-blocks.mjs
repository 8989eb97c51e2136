import { sum } from '../../dist/charts/sum.js';

/** A light fill, as the canvas paints it. */
const LIGHT = 0.22;
const TONES = {
  accent: 'var(--_accent,#b3261e)',
  context: 'var(--_mark,#7d786b)',
  ink: 'var(--_dots,currentColor)',
};

/**
 * The marks of a field as blocks of whole rows, filled with a pattern of one mark: a browser paints that once and
 * repeats it, where thousands of shapes would hold up the first paint.
 *
 * @param id what the names of patterns begin with
 * @param isWithin whether the mark at a point is drawn
 */
export function drawBlocks({ x, y, lattice, tones }, id, isWithin = () => true) {
  const { marks, markWidth, markHeight } = lattice;
  return marks.flatMap((count, group) => {
    const first = sum(marks.slice(0, group));
    const spots = Array.from({ length: count }, (_, i) => [x[first + i], y[first + i]])
      .filter(([left, top]) => isWithin(left, top))
      .sort((a, b) => a[1] - b[1] || a[0] - b[0]);
    if (!spots.length) return [];
    const pitch = {
      x: findPitch(spots.map(([left]) => left)) ?? markWidth,
      y: findPitch(spots.map(([, top]) => top)) ?? markHeight,
    };
    const blocks = cutIntoBlocks(spots, pitch);
    return drawGroup({ blocks, pitch, markWidth, markHeight, ...tones[group] }, `${id}-${group}`);
  });
}

/** Each block ends in the middle between marks, so that its edge cuts none of them. */
function drawGroup({ blocks, pitch, markWidth, markHeight, tone, light }, id) {
  const margin = { x: (pitch.x - markWidth) / 2, y: (pitch.y - markHeight) / 2 };
  const d = blocks.map(({ x, y, columns, rows }) => {
    const left = x - margin.x;
    return `M${left},${y - margin.y}h${columns * pitch.x}v${rows * pitch.y}H${left}z`;
  });
  const fill = TONES[tone];
  const opacity = light ? LIGHT : undefined;
  // Marks that touch are one shape, with no seams.
  if (!margin.x && !margin.y)
    return [element('path', { fill, 'fill-opacity': opacity, d: d.join('') })];
  const mark = element('rect', {
    x: margin.x,
    y: margin.y,
    width: markWidth,
    height: markHeight,
    fill,
  });
  const [{ x, y }] = blocks;
  const tile = { x: x - margin.x, y: y - margin.y, width: pitch.x, height: pitch.y };
  return [
    element('pattern', { id, ...tile, patternUnits: 'userSpaceOnUse' }, [mark]),
    element('path', { fill: `url(#${id})`, 'fill-opacity': opacity, d: d.join('') }),
  ];
}

const element = (name, attributes, children = []) => ({ name, attributes, children });

/** The least distance between two of them that are not the same. */
function findPitch(places) {
  const sorted = [...new Set(places)].sort((a, b) => a - b);
  const steps = sorted.slice(1).map((place, i) => place - sorted[i]);
  return steps.length ? Math.min(...steps) : undefined;
}

/** Rows that begin and end alike, one under the other, are one block. */
function cutIntoBlocks(spots, pitch) {
  const blocks = [];
  for (const row of cutIntoRows(spots, pitch)) {
    const above = blocks.at(-1);
    const isNext = above && above.y + above.rows * pitch.y === row.y;
    if (isNext && above.x === row.x && above.columns === row.columns) above.rows++;
    else blocks.push({ ...row, rows: 1 });
  }
  return blocks;
}

function cutIntoRows(spots, pitch) {
  const rows = [];
  for (const [x, y] of spots) {
    const row = rows.at(-1);
    if (row && row.y === y && row.x + row.columns * pitch.x === x) row.columns++;
    else rows.push({ x, y, columns: 1 });
  }
  return rows;
}
