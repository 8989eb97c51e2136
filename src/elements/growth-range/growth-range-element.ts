import { nothing, svg } from 'lit';
import type { Point, Room } from '../../charts/geometry.js';
import type { Copy } from '../../figure/copy.js';
import { GraphicElement } from '../../graphic/graphic-element.js';
import { growthRangeExcerpt } from '../../story/article/excerpts/growth-range.js';
import {
  drawGrowth,
  type GrowthDrawing,
  growthLabelOrder,
  type GrowthMark,
} from './draw-growth.js';
import { growthStyles } from './growth-range.styles.js';
import { type GrowthState, growthWords } from './growth-range.words.js';

/**
 * How far desertion grew: to about double overall, and in some documents by up to a bound, which is
 * drawn as a bar that fades out below it. Both begin at one height on the left, each at its own
 * beginning, and run as long as their periods are. Only starts and ends are known: a dotted guide
 * joins them. It has no scale of counts.
 *
 * States: `double`, `sixfold`. Facts: F1, F6.
 *
 * @element growth-range
 * @slot - The author's own picture or table: shown without JavaScript and when data cannot be used.
 * @fires {ScrollyErrorEvent} scrolly-error - The author's data cannot be used.
 * @fires {ScrollySaveEvent} scrolly-save - A reader is about to save or share it: `format`, `state`; can be prevented.
 * @csspart figure - The whole graphic.
 * @csspart headline - The finding.
 * @csspart picture - The box of the picture.
 * @csspart notes - Certainty and caveats.
 * @csspart source - The source line.
 * @csspart table - The table, while it is shown.
 * @csspart table-button - The button that shows it.
 * @csspart save-button - The button that opens what can be saved or shared.
 * @csspart save-menu - What can be saved or shared, while it is open.
 * @cssprop --scrolly-graphic-height - The height of the graphic when it stands alone.
 */
export class GrowthRangeElement extends GraphicElement<GrowthDrawing, GrowthState> {
  static override styles = [...GraphicElement.styles, growthStyles];

  protected readonly excerpt = growthRangeExcerpt;
  protected readonly words = growthWords;
  protected readonly labelOrder = growthLabelOrder;

  protected draw(state: GrowthState, copy: Copy, room: Room): GrowthDrawing {
    return drawGrowth(state, copy, room);
  }

  protected renderMarks({ marks }: GrowthDrawing): unknown {
    const { start, ground } = marks[0] as GrowthMark;
    const right = Math.max(...marks.map(({ end }) => end.x));
    return [
      marks.map(({ open }) => open && this.#renderFade(open)),
      svg`<path class="ground" d="M${start.x},${ground}H${right}"></path>`,
      marks.map((mark) => this.#renderGrowth(mark)),
      svg`<g class="start">${this.#renderPost(start, ground)}</g>`,
    ];
  }

  /** What hides the open side of a range little by little, so that it has no edge there. */
  #renderFade(side: string): unknown {
    const bound = side === 'below' ? 0 : 1;
    return svg`<linearGradient id="fade-${side}" x2="0" y1=${bound} y2=${1 - bound}>
        <stop stop-color="#fff"></stop>
        <stop offset="1"></stop>
      </linearGradient>
      <mask id="open-${side}" maskContentUnits="objectBoundingBox" x="-0.5" width="2">
        <rect x="-0.5" width="2" height="1" fill="url(#fade-${side})"></rect>
      </mask>`;
  }

  #renderGrowth(mark: GrowthMark): unknown {
    const { key, tone, shown, start, end, span, ground } = mark;
    return svg`<g class="growth ${tone}" data-key=${key} opacity=${shown ? 1 : 0}>
      <path class="span" d="M${span.from},${span.y - 5}v5H${span.to}v-5"></path>
      <path class="guide" d="M${start.x},${start.y}L${end.x},${end.y}"></path>
      ${mark.range ? this.#renderRange(mark) : this.#renderPost(end, ground)}
    </g>`;
  }

  #renderPost({ x, y }: Point, ground: number): unknown {
    return svg`<path class="post" d="M${x},${ground}V${y}"></path>
      <circle class="end" cx=${x} cy=${y} r="6"></circle>`;
  }

  /** Its open side has no edge; its bound has a cap. */
  #renderRange({ range, end, open }: GrowthMark): unknown {
    if (!range) return nothing;
    const { x, y, width, height } = range;
    const foot = y === end.y ? y + height : y;
    return svg`<path class="range" mask=${open ? `url(#open-${open})` : nothing}
        d="M${x},${foot}V${end.y}h${width}V${foot}${open ? '' : 'z'}"></path>
      <path class="cap" d="M${x - 4},${end.y}h${width + 8}"></path>`;
  }
}
