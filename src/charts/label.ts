import { type Box, overlaps, type Room } from './geometry.js';

/** How a line of a label is set; sizes are CSS pixels at a text scale of 1. */
export const lineStyles = {
  big: { size: 56, weight: 600 },
  number: { size: 40, weight: 600 },
  large: { size: 32, weight: 600 },
  medium: { size: 24, weight: 600 },
  name: { size: 20, weight: 600 },
  value: { size: 15, weight: 600 },
  note: { size: 13, weight: 400 },
} as const;
export type LineStyle = keyof typeof lineStyles;

/** The width of a text in a line style, in CSS pixels. */
export type MeasureLine = (text: string, style: LineStyle) => number;

export interface LabelLine {
  text: string;
  style: LineStyle;
  /** Worked out by us, not given by a source: drawn with a dotted underline. */
  derived?: boolean;
}

export const big = (text: string): LabelLine => ({ text, style: 'big' });
export const medium = (text: string): LabelLine => ({ text, style: 'medium' });
export const name = (text: string): LabelLine => ({ text, style: 'name' });
export const value = (text: string): LabelLine => ({ text, style: 'value' });
export const note = (text: string): LabelLine => ({ text, style: 'note' });
export const derived = (text: string): LabelLine => ({ text, style: 'value', derived: true });

/** Two lines where there is room, else the first alone. */
export const orFirst = (first: LabelLine, second: LabelLine): LabelLine[][] => [
  [first, second],
  [first],
];

export type Anchor = 'start' | 'middle' | 'end';

/** A point from which a label may hang: `x` by its anchor, `y` at its top or (rising) its bottom. */
export interface Spot {
  x: number;
  y: number;
  anchor: Anchor;
  rises?: boolean;
}

export interface LabelRequest {
  key: string;
  /** What to say, from the fullest wording to the shortest. */
  wordings: readonly (readonly LabelLine[])[];
  /** Where it may stand, best first. */
  spots: readonly Spot[];
  muted?: boolean;
}

export interface PlacedLine extends LabelLine {
  /** Baseline, in pixels from the top of the picture. */
  y: number;
  width: number;
  size: number;
}

export interface PlacedLabel {
  key: string;
  x: number;
  anchor: Anchor;
  lines: PlacedLine[];
  box: Box;
  muted: boolean;
}

/** The same label for a reader from right to left, whose "start" is the right. */
export function mirrorLabel(label: PlacedLabel, width: number): PlacedLabel {
  return {
    ...label,
    x: width - label.x,
    box: { ...label.box, x: width - label.box.x - label.box.width },
  };
}

const LINE_HEIGHT = 1.3;

/** The height of lines set below one another, in CSS pixels. */
export function heightOf(lines: readonly LabelLine[], textScale: number): number {
  return (
    lines.reduce((all, { style }) => all + lineStyles[style].size * LINE_HEIGHT, 0) * textScale
  );
}

/**
 * Places labels by measurement, in the order given: each takes the fullest wording and the best spot
 * at which it stays within the room and touches neither an obstacle nor a label placed before it.
 * A label for which there is no such spot is left out: the table and the text still say it.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  room: Room,
  obstacles: readonly Box[],
  measure: MeasureLine,
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const request of requests) {
    const taken = [...obstacles, ...placed.map(({ box }) => box)];
    const fits = ({ box }: PlacedLabel) =>
      contains(room, box) && !taken.some((other) => overlaps(box, other));
    const label = request.wordings
      .flatMap((lines) =>
        request.spots.map((spot) => setLabel(request, lines, spot, measure, room.textScale)),
      )
      .find(fits);
    if (label) placed.push(label);
  }
  return placed;
}

function setLabel(
  { key, muted = false }: LabelRequest,
  wording: readonly LabelLine[],
  { x, y, anchor, rises }: Spot,
  measure: MeasureLine,
  textScale: number,
): PlacedLabel {
  const sized = wording.map((line) => ({
    ...line,
    size: lineStyles[line.style].size * textScale,
    width: measure(line.text, line.style),
  }));
  const width = Math.max(...sized.map((line) => line.width));
  const height = heightOf(wording, textScale);
  const top = rises ? y - height : y;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  let bottom = top;
  const lines = sized.map((line) => {
    bottom += line.size * LINE_HEIGHT;
    return { ...line, y: bottom - line.size * 0.3 };
  });
  return { key, x, anchor, lines, box: { x: left, y: top, width, height }, muted };
}

function contains(room: Room, { x, y, width, height }: Box): boolean {
  const slack = 0.5;
  return (
    Math.min(x, y) >= -slack && x + width <= room.width + slack && y + height <= room.height + slack
  );
}
