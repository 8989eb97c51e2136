import { nothing, svg } from 'lit';
import type { Room } from '../../charts/geometry.js';
import type { Copy } from '../../figure/copy.js';
import { GraphicElement } from '../../graphic/graphic-element.js';
import { originShiftExcerpt } from '../../story/article/excerpts/origin-shift.js';
import { inlineStyle } from '../../support/inline-style.js';
import {
  drawOriginShift,
  type OriginBracket,
  type OriginDrawing,
  originLabelOrder,
  type OriginTile,
} from './draw-origin-shift.js';
import { originStyles } from './origin-shift.styles.js';
import { type OriginState, originWords } from './origin-shift.words.js';

/**
 * Where people leave from, as a strip from the rear to the front. It is an order and never a
 * measure: all places are drawn alike, and no length, share or count is shown, for none was published.
 *
 * States: `early`, `shift`, `2025`. Facts: F7a, F7b.
 *
 * @element origin-shift
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
export class OriginShiftElement extends GraphicElement<OriginDrawing, OriginState> {
  static override styles = [...GraphicElement.styles, originStyles];

  protected readonly excerpt = originShiftExcerpt;
  protected readonly words = originWords;
  protected readonly labelOrder = originLabelOrder;

  protected draw(state: OriginState, copy: Copy, room: Room): OriginDrawing {
    return drawOriginShift(state, copy, room);
  }

  protected renderMarks({ tiles, brackets, direction, arrow }: OriginDrawing): unknown {
    return [
      tiles.map((tile) => this.#renderTile(tile)),
      brackets.map((bracket) => this.#renderBracket(bracket)),
      this.#renderDirection(direction),
      this.#renderArrow(arrow),
    ];
  }

  #renderTile({ key, marked, x, y, width, height }: OriginTile): unknown {
    return svg`<rect class=${marked ? 'tile marked' : 'tile'} data-key=${key} rx="3"
      x=${x + 1} y=${y + 1} width=${Math.max(width - 2, 0)} height=${Math.max(height - 2, 0)}></rect>`;
  }

  #renderBracket({ key, tone, shown, x, y, width, height }: OriginBracket): unknown {
    return svg`<rect class="bracket ${tone}" data-key=${key} width="1" height="1"
      opacity=${shown ? 1 : 0}
      .style=${inlineStyle({ transform: `translate(${x}px, ${y}px) scale(${width}, ${height})` })}></rect>`;
  }

  #renderDirection({ y, from, to }: OriginDrawing['direction']): unknown {
    return svg`<path class="direction" d=${arrowPath(y, from, to)}></path>`;
  }

  #renderArrow(arrow: OriginDrawing['arrow']): unknown {
    return arrow
      ? svg`<path class="arrow" d=${arrowPath(arrow.y, arrow.from, arrow.to)}></path>`
      : nothing;
  }
}

function arrowPath(y: number, from: number, to: number): string {
  return `M${from},${y}H${to}m-7,-4l7,4l-7,4`;
}
