import { svg, type SVGTemplateResult } from 'lit';
import type { Room } from '../../charts/geometry.js';
import type { PlacedLabel } from '../../charts/label.js';
import { renderLabels } from './render-label.js';

/** A picture as its graphic draws it: marks laid out from left to right, and labels set for the reader. */
export interface PictureFrame {
  room: Room;
  labels: readonly PlacedLabel[];
  /** The keys of all labels that the graphic may carry. */
  labelOrder: readonly string[];
  rightToLeft: boolean;
}

/** Marks are mirrored as a whole where reading begins on the right; words are placed there already. */
export function renderSvg(
  { room, labels, labelOrder, rightToLeft }: PictureFrame,
  marks: unknown,
): SVGTemplateResult {
  const { width, height } = room;
  return svg`<svg width=${width} height=${height} aria-hidden="true">
    <g transform=${rightToLeft ? `translate(${width}) scale(-1 1)` : 'scale(1)'}>${marks}</g>
    ${renderLabels(labels, labelOrder)}
  </svg>`;
}
