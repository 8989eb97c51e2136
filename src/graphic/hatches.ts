import { css, html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

/** What a mark names as its fill, `url(#hatch-accent)` or `url(#hatch-ink)`, wherever it stands in the graphic. */
export const hatches: TemplateResult = html`<svg
  class="hatches"
  width="0"
  height="0"
  aria-hidden="true"
>
  <defs>${['accent', 'ink'].map(renderHatch)}</defs>
</svg>`;

export const hatchStyles = css`
  .hatches {
    position: absolute;
  }
  .hatch-paper {
    fill: var(--_paper);
  }
  .hatch-line {
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .hatch-line.accent {
    stroke: var(--_accent);
  }
`;

function renderHatch(tone: string): SVGTemplateResult {
  return svg`
    <pattern id="hatch-${tone}" width="6" height="6" patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)">
      <rect class="hatch-paper" width="6" height="6"></rect>
      <line class="hatch-line ${tone}" x1="0.75" x2="0.75" y2="6"></line>
    </pattern>`;
}
