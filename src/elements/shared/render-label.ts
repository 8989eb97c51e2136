import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { PlacedLabel, PlacedLine } from '../../charts/label.js';

/** Placed labels as SVG text. Those that stay move; those that come fade in. */
export function renderLabels(labels: readonly PlacedLabel[]): unknown {
  return repeat(
    labels,
    ({ key }) => key,
    (label) => svg`
      <g class="label ${label.muted ? 'muted' : ''}" text-anchor=${label.anchor}
        style="transform: translate(${label.x}px, ${label.box.y}px)">
        ${label.lines.map((line) => renderLine(line, label))}
      </g>`,
  );
}

function renderLine(line: PlacedLine, label: PlacedLabel): SVGTemplateResult {
  const y = line.y - label.box.y;
  return svg`
    <text class=${line.style} y=${y} font-size=${line.size}>${line.text}</text>
    ${line.derived ? renderUnderline(line, label, y + line.size * 0.22) : nothing}`;
}

/** Drawn as a line: not every engine draws a dotted text decoration in SVG. */
function renderUnderline(
  { width }: PlacedLine,
  { box, x }: PlacedLabel,
  y: number,
): SVGTemplateResult {
  // From the side at which the text begins, which in a mirrored picture is the right one.
  const before = x - box.x;
  const from = before < box.width / 2 ? -before : -before + box.width - width;
  return svg`<line class="derived-line" x1=${from} x2=${from + width} y1=${y} y2=${y} />`;
}

/** The hatch of what is projected or undivided: 45°, lines of 1.5 px every 6 px. */
export const hatches: TemplateResult = html`<svg width="0" height="0" aria-hidden="true">
  <defs>${['accent', 'ink'].map(renderHatch)}</defs>
</svg>`;

function renderHatch(tone: string): SVGTemplateResult {
  return svg`
    <pattern id="hatch-${tone}" width="6" height="6" patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)">
      <rect class="hatch-paper" width="6" height="6" />
      <line class="hatch-line ${tone}" x1="0.75" x2="0.75" y2="6" />
    </pattern>`;
}
