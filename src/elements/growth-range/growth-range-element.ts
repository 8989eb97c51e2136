import { nothing, svg } from 'lit';
import type { Room } from '../../charts/geometry.js';
import type { Block } from '../../charts/growth.js';
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
 * How far desertion grew, overall and in some documents: for each report a stack of blocks before and
 * one after, on a ground of its own with its own period under it. A block is the number at that
 * report’s own start. A bound has a cap, and what it leaves open is pale; nothing is drawn in between.
 *
 * States: `double`, `sixfold`. Facts: F1, F6.
 *
 * @element growth-range
 * @slot - The author's own picture or table: shown without JavaScript and when data cannot be used.
 * @fires {ScrollyErrorEvent} scrolly-error - The author's data cannot be used.
 * @fires {ScrollySaveEvent} scrolly-save - A reader is about to save or share it: `format`, `state`; can be prevented.
 * @csspart figure - The whole graphic.
 * @csspart eyebrow - What it speaks of, and how sure that is.
 * @csspart headline - The headline.
 * @csspart finding - What it finds, in accent.
 * @csspart picture - The box of the picture.
 * @csspart notes - What to know.
 * @csspart source - The source line.
 * @csspart table - The table, while it is shown.
 * @csspart table-button - The button that shows it.
 * @csspart save-button - The button that opens what can be saved.
 * @csspart save-menu - What can be saved, while it is open.
 * @csspart more-button - The button that opens ways to share it.
 * @csspart share-menu - Ways to share it, while they are open.
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
    return marks.map((mark) => {
      const { key, tone, shown, before, after, column, x, ground, top } = mark;
      const { isCapped, arrow, tick } = mark;
      const right = column.x + column.width;
      return svg`<g class="growth ${tone}" data-key=${key} opacity=${shown ? 1 : 0}>
        <path class="ground" d="M${x.from},${ground}H${x.to}"></path>
        ${[before, ...after].map((block) => this.#renderBlock(block))}
        ${tick === undefined ? nothing : svg`<path class="tick" d="M${column.x},${tick}H${right}"></path>`}
        ${isCapped ? svg`<path class="cap" d="M${column.x - 3},${top}H${right + 3}"></path>` : nothing}
        ${arrow ? this.#renderArrow(arrow) : nothing}
      </g>`;
    });
  }

  /** One without end has no upper edge. */
  #renderBlock({ kind, x, y, width, height, opacity }: Block): unknown {
    const edge = `M${x},${y}v${height}h${width}v${-height}`;
    return svg`<path class=${kind}
      d=${kind === 'beyond' ? edge : `${edge}z`} opacity=${opacity}></path>`;
  }

  #renderArrow({ x, from, to }: NonNullable<GrowthMark['arrow']>): unknown {
    const head = from < to ? -5 : 5;
    return svg`<path class="arrow" d="M${x},${from}V${to}M${x - 5},${to + head}L${x},${to}l5,${head}"></path>`;
  }
}
