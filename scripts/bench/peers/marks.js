import { GROUPS, MARKS, STATES, TIME } from './story.js';

/*
 * Where marks stand and how they are painted: the same for every peer with a canvas, written straight
 * into the memory of the picture, so that peers differ in what tells the story and not in this.
 */

const CONTEXT = [125, 120, 107];
const ACCENT = [179, 38, 30];

/** Where a span of time lies on the axis, as a part of its width. */
const onAxis = (year) => (year - TIME.from) / (TIME.to - TIME.from);

/**
 * The chart in one state, in pixels of the canvas: the list as a lattice, and on the axis below it a
 * block for each span of time, whose area is its cases.
 *
 * @param place where a year lies on the axis, as a part of its width
 */
export function layOut(name, width, height, place = onAxis) {
  const { dated, about } = STATES[name];
  const pitch = Math.max(Math.floor(Math.sqrt((width * height * 0.58) / MARKS)), 1);
  const spans = [
    [2024, 2025],
    [2025, 2025.5],
  ].map((span) => span.map((year) => Math.round(place(year) * width)));
  const [x, y] = [new Float32Array(MARKS), new Float32Array(MARKS)];
  const columns = Math.floor(width / pitch);
  for (let mark = 0, group = 0, before = 0; mark < MARKS; mark++) {
    if (mark - before >= GROUPS[group]) before += GROUPS[group++];
    if (group >= dated) {
      x[mark] = (mark % columns) * pitch;
      y[mark] = Math.floor(mark / columns) * pitch;
      continue;
    }
    const [left, right] = spans[group];
    const across = Math.max(Math.floor((right - left) / pitch) - 1, 1);
    x[mark] = left + ((mark - before) % across) * pitch;
    y[mark] = height - (Math.floor((mark - before) / across) + 1) * pitch;
  }
  const colours = GROUPS.map((_, group) => (group === about ? ACCENT : CONTEXT));
  return { x, y, size: Math.max(pitch - 1, 1), colours };
}

/** The chart on its way from one state to another; `part` 0–1. */
export function mix(from, to, part) {
  const between = (a, b) => a + (b - a) * part;
  return {
    x: to.x.map((x, mark) => between(from.x[mark], x)),
    y: to.y.map((y, mark) => between(from.y[mark], y)),
    size: to.size,
    colours: to.colours.map((colour, group) =>
      colour.map((value, i) => between(from.colours[group][i], value)),
    ),
  };
}

export const easeOut = (time) => 1 - (1 - time) ** 3;

/** Paints all marks; the picture's memory is made once a size. */
export function paint(context, { x, y, size, colours }) {
  const { width, height } = context.canvas;
  if (context.image?.width !== width || context.image.height !== height) {
    context.image = context.createImageData(width, height);
    context.pixels = new Uint32Array(context.image.data.buffer);
  }
  const { image, pixels } = context;
  pixels.fill(0);
  let mark = 0;
  GROUPS.forEach((count, group) => {
    const [red, green, blue] = colours[group];
    const colour = (255 << 24) | (blue << 16) | (green << 8) | red;
    for (const end = mark + count; mark < end; mark++) {
      let at = Math.min(Math.round(y[mark]), height - size) * width + Math.round(x[mark]);
      for (let row = 0; row < size; row++, at += width) pixels.fill(colour, at, at + size);
    }
  });
  context.putImageData(image, 0, 0);
}

/** Gives a canvas a pixel for each of the screen; true when that is news. */
export function fit(canvas) {
  const width = Math.round(canvas.clientWidth * devicePixelRatio);
  const height = Math.round(canvas.clientHeight * devicePixelRatio);
  if (canvas.width === width && canvas.height === height) return false;
  Object.assign(canvas, { width, height });
  return true;
}

/** A canvas that is read by the processor, as all of these are: nothing is sent to a graphics card and back. */
export const getContext = (canvas) => canvas.getContext('2d', { willReadFrequently: true });
