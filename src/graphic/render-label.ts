import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { PlacedLabel, PlacedLine } from '../charts/label.js';
import { inlineStyle } from '../support/inline-style.js';

/**
 * Placed labels as SVG text, each at its place in `order`, so that a label that stays keeps its
 * element and moves, and one that comes fades in.
 */
export function renderLabels(labels: readonly PlacedLabel[], order: readonly string[]): unknown {
  return order.map((key) => {
    const label = labels.find((placed) => placed.key === key);
    return label ? renderLabel(label) : nothing;
  });
}

function renderLabel(label: PlacedLabel): SVGTemplateResult {
  return svg`
    <g class="label ${label.muted ? 'muted' : ''}" data-key=${label.key} text-anchor=${label.anchor}
      .style=${inlineStyle({ transform: `translate(${label.x}px, ${label.box.y}px)` })}>
      ${label.lines.map((line) => renderLine(line, label))}
    </g>`;
}

function renderLine(line: PlacedLine, label: PlacedLabel): SVGTemplateResult {
  const y = line.y - label.box.y;
  return svg`
    <text class=${line.style} y=${y} font-size=${line.size}>${line.text}</text>
    ${line.derived ? renderUnderline(line, label, y + line.size * 0.22) : nothing}`;
}

/** A line instead of `text-decoration`, which not every engine draws dotted in SVG. */
function renderUnderline(
  { width }: PlacedLine,
  { box, x }: PlacedLabel,
  y: number,
): SVGTemplateResult {
  // From the side at which the text begins, which in a mirrored picture is the right one.
  const before = x - box.x;
  const from = before < box.width / 2 ? -before : -before + box.width - width;
  return svg`<line class="derived-line" x1=${from} x2=${from + width} y1=${y} y2=${y}></line>`;
}
