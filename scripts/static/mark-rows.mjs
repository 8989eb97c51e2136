import { sum } from '../../dist/charts/sum.js';

/** A light fill, as the canvas paints it. */
const LIGHT = 0.22;
const TONES = {
  accent: 'var(--_accent,#b3261e)',
  context: 'var(--_mark,#7d786b)',
  ink: 'var(--_dots,currentColor)',
};

/**
 * The marks of a field as lines of dashes, a dash for each: a path for a group, a piece of it for a row. Each
 * piece begins its dashes anew (https://svgwg.org/svg2-draft/painting.html#StrokeDashing).
 */
export function drawRows({ x, y, lattice, tones }, isWithin = () => true) {
  const { marks, markWidth, markHeight } = lattice;
  return marks.flatMap((count, group) => {
    const first = sum(marks.slice(0, group));
    const spots = Array.from({ length: count }, (_, i) => [x[first + i], y[first + i]])
      .filter(([left, top]) => isWithin(left, top))
      .sort((a, b) => a[1] - b[1] || a[0] - b[0]);
    if (!spots.length) return [];
    const pitch = findPitch(spots);
    const { tone, light } = tones[group];
    return {
      name: 'path',
      attributes: {
        stroke: TONES[tone],
        'stroke-width': markHeight,
        'stroke-dasharray': `${markWidth} ${Math.max(pitch - markWidth, 0)}`,
        'stroke-opacity': light ? LIGHT : undefined,
        d: writeRuns(cutIntoRuns(spots, pitch), markWidth, markHeight, pitch),
      },
      children: [],
    };
  });
}

/** How many dashes lines have: what a test counts. */
export function countDashes({ attributes }) {
  const [dash, gap] = attributes['stroke-dasharray'].split(' ').map(Number);
  return sum(
    [...attributes.d.matchAll(/h(\d+)/g)].map(([, length]) =>
      Math.ceil(Number(length) / (dash + gap || 1)),
    ),
  );
}

function findPitch(spots) {
  const steps = spots.slice(1).map(([x, y], i) => (y === spots[i][1] ? x - spots[i][0] : Infinity));
  const least = steps.reduce((a, b) => Math.min(a, b), Infinity);
  return Number.isFinite(least) ? least : 1;
}

function cutIntoRuns(spots, pitch) {
  const runs = [];
  for (const [x, y] of spots) {
    const run = runs.at(-1);
    if (run && run.y === y && run.x + run.count * pitch === x) run.count++;
    else runs.push({ x, y, count: 1 });
  }
  return runs;
}

/** From the end of one line to the beginning of the next: those of one length are written alike. */
function writeRuns(runs, markWidth, markHeight, pitch) {
  let at = { x: 0, y: 0 };
  return runs
    .map(({ x, y, count }, i) => {
      const length = (count - 1) * pitch + markWidth;
      const middle = y + markHeight / 2;
      const move = i ? `m${x - at.x},${middle - at.y}` : `M${x},${middle}`;
      at = { x: x + length, y: middle };
      return `${move}h${length}`;
    })
    .join('');
}
