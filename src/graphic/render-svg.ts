import { svg, type SVGTemplateResult } from 'lit';
import type { Box, Room } from '../charts/geometry.js';
import {
  type LabelRequest,
  type MeasureLine,
  mirrorLabel,
  type PlacedLabel,
  placeLabels,
} from '../charts/label.js';
import { renderLabels } from './render-label.js';

/** A picture as its graphic draws it: marks laid out from left to right, and the labels that it asks for. */
export interface PictureFrame {
  room: Room;
  labels: readonly LabelRequest[];
  /** What no label may cover. */
  obstacles: readonly Box[];
  measure: MeasureLine;
  /** The keys of all labels that the graphic may carry. */
  order: readonly string[];
  rightToLeft: boolean;
}

/** Marks are mirrored as a whole where reading begins on the right; words only change their places. */
export function renderSvg(frame: PictureFrame, marks: unknown): SVGTemplateResult {
  const { room, order, rightToLeft } = frame;
  const { width, height } = room;
  return svg`<svg width=${width} height=${height} aria-hidden="true">
    <g transform=${rightToLeft ? `translate(${width}) scale(-1 1)` : 'scale(1)'}>${marks}</g>
    ${renderLabels(setLabels(frame), order)}
  </svg>`;
}

function setLabels({ room, labels, obstacles, measure, rightToLeft }: PictureFrame): PlacedLabel[] {
  const placed = placeLabels(labels, room, obstacles, measure);
  return rightToLeft ? placed.map((label) => mirrorLabel(label, room.width)) : placed;
}
