import { svg } from 'lit';
import type { Room } from '../../charts/geometry.js';
import type { Copy } from '../../figure/copy.js';
import { GraphicElement } from '../../graphic/graphic-element.js';
import { originShiftExcerpt } from '../../story/article/excerpts/origin-shift.js';
import { inlineStyle } from '../../support/inline-style.js';
import {
  drawOriginShift,
  type OriginDrawing,
  originLabelOrder,
  type OriginPlace,
  type OriginWay,
} from './draw-origin-shift.js';
import { originStyles } from './origin-shift.styles.js';
import { type OriginState, originWords } from './origin-shift.words.js';

/**
 * Where people leave from, on a ground with the front above and the rear below, and one way out of
 * it. It is an order, no measure and no map: all places are drawn alike, the way is as wide wherever it
 * leads from, and no length, share or count is shown, for none was published.
 *
 * States: `early`, `shift`, `2025`. Facts: F7a, F7b.
 *
 * @element origin-shift
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
export class OriginShiftElement extends GraphicElement<OriginDrawing, OriginState> {
  static override styles = [...GraphicElement.styles, originStyles];

  protected readonly excerpt = originShiftExcerpt;
  protected readonly words = originWords;
  protected readonly labelOrder = originLabelOrder;

  protected draw(state: OriginState, copy: Copy, room: Room): OriginDrawing {
    return drawOriginShift(state, copy, room);
  }

  protected renderMarks({
    places,
    front,
    lines,
    ways,
    traces,
    arrow: { y, from, to },
    thickness,
  }: OriginDrawing): unknown {
    const [back, side] = [to - thickness * 2, thickness * 1.6];
    return [
      lines.map((y) => svg`<line class="ground" x2=${front.width} y1=${y} y2=${y}></line>`),
      svg`<path class="front" d=${front.d}></path>`,
      traces.map((trace) => this.#renderWay('trace', trace)),
      svg`<g stroke-width=${thickness}>
        ${ways.map((way) => this.#renderWay('way', way, y))}
        <path class="arrow" d="M${from},${y}H${to}M${back},${y - side}L${to},${y}L${back},${y + side}"></path>
      </g>`,
      // Above the ways, which on their move pass behind what stands beside the ground.
      places.map((place) => this.#renderPlace(place)),
    ];
  }

  #renderPlace({ key, marked, x, y, width, height }: OriginPlace): unknown {
    return svg`<rect class=${marked ? 'tile marked' : 'tile'} data-key=${key}
      x=${x + 1} y=${y + 1} width=${Math.max(width - 2, 0)} height=${Math.max(height - 2, 0)}></rect>`;
  }

  /** While it is hidden, a way lies turned over at a level: where the other runs, which it comes from or goes to. */
  #renderWay(kind: 'trace' | 'way', { key, d, shown }: OriginWay, level?: number): unknown {
    const isOver = level !== undefined && !shown;
    const transform = `translateY(${isOver ? level * 2 : 0}px) scaleY(${isOver ? -1 : 1})`;
    return svg`<path class=${kind} data-key=${key} d=${d} opacity=${shown ? 1 : 0}
      .style=${inlineStyle({ transform })}></path>`;
  }
}
