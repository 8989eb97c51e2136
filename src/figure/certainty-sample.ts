import { css, type CSSResult, svg, type SVGTemplateResult } from 'lit';
import type { Certainty } from '../story/story-data.js';

const columns = Array.from({ length: 18 }, (_, i) => 1 + 7 * i);
const rows = Array.from({ length: 5 }, (_, i) => 3 + 7 * i);
/** Marks that stand apart, one for each case. */
const marks = rows.flatMap((y) => columns.map((x) => `M${x} ${y}h5v5h-5z`)).join('');
/** Strokes of 45° within 96 × 32 from 2/4. */
const strokes = Array.from({ length: 15 }, (_, i) => {
  const x = 10 + 8 * i;
  const [left, right] = [Math.max(x - 32, 2), Math.min(x, 98)];
  return `M${left} ${4 + x - left}L${right} ${4 + x - right}`;
}).join('');

/** What each certainty looks like in a graphic, drawn at the size at which a reader can learn it. */
const samples: Record<Certainty, SVGTemplateResult> = {
  recorded: svg`<path class="fill" d=${marks}></path>`,
  reported: svg`<rect class="tint" x="2" y="4" width="122" height="32"></rect>`,
  projected: svg`<path class="thin" d=${strokes}></path><path class="dashed" d="M98 4H2V36H98"></path>
    <path class="thin" d="M98 20H122m-7 -6l7 6l-7 6"></path>`,
  claimed: svg`<path class="bar" d="M4 3V37"></path><path class="quiet" d="M16 10H112M16 20H124M16 30H82"></path>`,
  judged: svg`<path class="quiet" d="M2 20H28M52 20H124"></path><circle cx="40" cy="20" r="12"></circle>`,
  derived: svg`<text x="2" y="22">a − b = c</text><path class="dots" d="M3 33H100"></path>`,
};

/** A sample of a certainty, for the eye only: its name has to stand beside it. */
export function renderCertaintySample(certainty: Certainty): SVGTemplateResult {
  return svg`<svg class="sample ${certainty}" viewBox="0 0 126 40" aria-hidden="true">${samples[certainty]}</svg>`;
}

export const certaintySampleStyles: CSSResult = css`
  .sample {
    display: block;
    inline-size: 7.875em;
    max-inline-size: 100%;
    overflow: visible;
    direction: ltr;
    fill: none;
    stroke: currentColor;
    stroke-width: 2.5;
  }
  /* A sum is written from left to right everywhere; all else begins where reading does. */
  .sample:not(.derived):dir(rtl) {
    scale: -1 1;
  }
  .sample .fill,
  .sample text {
    fill: currentColor;
    stroke: none;
  }
  .sample text {
    font: 600 19px var(--_sans);
  }
  .sample .tint {
    fill: var(--_tint);
  }
  .sample .thin {
    stroke-width: 1.5;
  }
  .sample .dashed {
    stroke-width: 2;
    stroke-dasharray: 6 4;
  }
  .sample .bar {
    stroke-width: 4;
  }
  .sample .quiet {
    stroke: var(--_mark);
    stroke-width: 3;
  }
  .sample .dots {
    stroke-dasharray: 0 5;
    stroke-linecap: round;
  }
`;
