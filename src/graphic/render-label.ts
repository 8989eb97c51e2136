import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
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

/** The hatch of what is projected or undivided: 45°, lines of 1.5 px every 6 px. */
export const hatches: TemplateResult = html`<svg
  class="hatches"
  width="0"
  height="0"
  aria-hidden="true"
>
  <defs>${['accent', 'ink'].map(renderHatch)}</defs>
</svg>`;

function renderHatch(tone: string): SVGTemplateResult {
  return svg`
    <pattern id="hatch-${tone}" width="6" height="6" patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)">
      <rect class="hatch-paper" width="6" height="6"></rect>
      <line class="hatch-line ${tone}" x1="0.75" x2="0.75" y2="6"></line>
    </pattern>`;
}
