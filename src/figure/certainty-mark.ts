import { css, type CSSResult, svg, type SVGTemplateResult } from 'lit';
import type { Certainty } from '../story/story-data.js';

/** What each certainty looks like at the size of a letter: the same grammar that the graphics draw. */
const shapes: Record<Certainty, SVGTemplateResult> = {
  recorded: svg`<rect class="solid" x="1" y="1" width="10" height="10"></rect>`,
  reported: svg`<rect class="light" x="1.75" y="1.75" width="8.5" height="8.5"></rect>`,
  projected: svg`<path class="hatch" d="M1,5L5,1M1,11L11,1M7,11L11,7"></path><rect class="dashed" x="1.75" y="1.75" width="8.5" height="8.5"></rect>`,
  claimed: svg`<rect class="solid" x="1" y="0" width="3" height="12"></rect>`,
  judged: svg`<path class="line" d="M0,6H2.5M9.5,6H12"></path><circle class="hollow" cx="6" cy="6" r="3.5"></circle>`,
  derived: svg`<path class="dots" d="M1,10H11"></path>`,
};

/** The mark of a certainty, for the eye only: a word has to stand beside it. */
export function renderCertaintyMark(certainty: Certainty): SVGTemplateResult {
  return svg`<svg class="certainty ${certainty}" viewBox="0 0 12 12" aria-hidden="true">${shapes[certainty]}</svg>`;
}

export const certaintyMarkStyles: CSSResult = css`
  .certainty {
    inline-size: 0.62em;
    block-size: 0.62em;
    min-inline-size: 9px;
    min-block-size: 9px;
    overflow: visible;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .certainty .solid {
    fill: currentColor;
    stroke: none;
  }
  .certainty .light {
    fill: var(--_tint);
  }
  .certainty .hatch {
    stroke-width: 1.2;
  }
  .certainty .dashed {
    stroke-dasharray: 2.5 1.75;
  }
  .certainty .dots {
    stroke-dasharray: 0 3.3;
    stroke-linecap: round;
    stroke-width: 2;
  }
`;
