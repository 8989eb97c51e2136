import { writeTree } from './write-tree.mjs';

/** What only a script moves by, and names that are a page’s own affair. */
const UNUSED = ['class', 'data-key', 'style'];
const HOLLOW = ['rect', 'path', 'line', 'circle', 'text'];

/**
 * A picture that fills its box, however wide and high that is: what is marked is stretched with it, words keep
 * their size and stand where they stand on it.
 */
export function writeElastic({ marks, density, lines, words, flip }, room, attributes) {
  const { width, height } = room;
  const stretched = (size, nodes) =>
    box(
      { viewBox: size.map(round).join(' '), preserveAspectRatio: 'none', overflow: 'visible' },
      nodes,
    );
  const turn = (nodes, scale) =>
    flip.startsWith('scale(1') ? nodes : [group(flipped(width * scale), nodes)];
  return writeTree([
    box(attributes, [
      ...(marks
        ? [stretched([0, 0, width * density, height * density], turn(marks, density))]
        : []),
      stretched([0, 0, width, height], turn(still(lines).map(keepLines), 1)),
      ...words.flatMap((label) => writeLabel(label, room)),
    ]),
  ]);
}

/** A picture that is scaled as a whole: where shapes are to stay as they are. */
export function writeScaled({ lines, words, flip }, room, attributes, before = []) {
  const { width, height } = room;
  const turn = (nodes) => (flip.startsWith('scale(1') ? nodes : [group(flipped(width), nodes)]);
  const labels = words.flatMap((label) => writeLabel(label, room, true));
  return writeTree([
    box({ ...attributes, viewBox: `0 0 ${round(width)} ${round(height)}` }, [
      ...before,
      ...turn(still(lines)),
      ...labels,
    ]),
  ]);
}

const flipped = (width) => `translate(${round(width)}) scale(-1 1)`;
const box = (attributes, children) => ({ name: 'svg', attributes, children });
const group = (transform, children) => ({ name: 'g', attributes: { transform }, children });

/** Without what is there only to appear later, and without what only a script needs. */
function still(nodes) {
  return nodes
    .filter(
      ({ attributes, children, name }) =>
        attributes.opacity !== '0' && (HOLLOW.includes(name) || children.length),
    )
    .filter(({ attributes: { d } }) => d !== '')
    .map((node) => ({
      ...node,
      attributes: { ...cleanse(node.attributes), ...transformOf(node) },
      children: still(node.children),
    }));
}

function cleanse(attributes) {
  return Object.fromEntries(
    Object.entries(attributes)
      .filter(([name, value]) => !UNUSED.includes(name) && !(name === 'opacity' && value === '1'))
      .map(([name, value]) => [name, shorten(value)]),
  );
}

/** Lines are as thick as they are said to be, however a picture is stretched. */
function keepLines(node) {
  const isLine = node.attributes.stroke && node.attributes.stroke !== 'none';
  const kept = isLine ? { 'vector-effect': 'non-scaling-stroke' } : {};
  return {
    ...node,
    attributes: { ...node.attributes, ...kept },
    children: node.children.map(keepLines),
  };
}

/** A transform of a style object, as an attribute says it. */
function transformOf({ attributes: { style } }) {
  const parts = [...(style ?? '').matchAll(/(translate|translateY|scaleY)\(([^)]*)\)/g)].map(
    ([, name, value]) => {
      const numbers = value.split(',').map(parseFloat).map(round);
      if (name === 'translate')
        return numbers.some(Boolean) ? `translate(${numbers.join(' ')})` : '';
      if (name === 'translateY') return numbers[0] ? `translate(0 ${numbers[0]})` : '';
      return numbers[0] === 1 ? '' : `scale(1 ${numbers[0]})`;
    },
  );
  const transform = parts.filter(Boolean).join(' ');
  return transform ? { transform } : {};
}

/** Each line of a label, from its point in parts of the picture, or in its units. */
function writeLabel({ attributes, children }, { width, height }, isScaled = false) {
  const [x, y] = /translate\((.*?)px, (.*?)px\)/.exec(attributes.style).slice(1).map(Number);
  // In a box that is lower than drawn, what stands below keeps its last line in it.
  const hang = !isScaled && y > height / 2 ? lastLine(children) : 0;
  const at = isScaled
    ? { x: round(x), y: round(y) }
    : { x: percent(x / width), y: percent((y + hang) / height) };
  const anchor = attributes['text-anchor'];
  return children.map(({ name, attributes: own, children: text }) => {
    if (name === 'line') return writeUnderline(own, at, hang);
    const { y: dy, 'font-size': size, ...looks } = cleanse(own);
    return {
      name,
      attributes: {
        ...at,
        dy: round(dy - hang),
        'font-size': size,
        'text-anchor': anchor === 'start' ? undefined : anchor,
        ...looks,
      },
      children: text.map((it) => (typeof it === 'string' ? it : '')),
    };
  });
}

/** How far below its point a label has its last line. */
const lastLine = (lines) => Math.max(...lines.map(({ attributes: { y } }) => Number(y ?? 0)));

/** A line has no `dx`: the picture around it begins at the point of the label. */
function writeUnderline({ x1, x2, y1, y2, ...looks }, { x, y }, hang) {
  const line = { x1: round(x1), x2: round(x2), y1: round(y1 - hang), y2: round(y2 - hang) };
  return box({ x, y, overflow: 'visible' }, [
    { name: 'line', attributes: { ...line, ...cleanse(looks) }, children: [] },
  ]);
}

const round = (number) => Math.round(Number(number) * 10) / 10;
const percent = (part) => `${round(part * 100)}%`;
const shorten = (value) =>
  String(value).replace(/-?\d+\.\d{2,}/g, (number) => String(round(number)));
