import { nothing, svg } from 'lit';
import type { Room } from '../../charts/geometry.js';
import type { PlacedLabel } from '../../charts/label.js';
import { GraphicElement } from '../shared/graphic-element.js';
import { renderLabels } from '../shared/render-label.js';
import type { Need, Teller, Telling } from '../shared/telling.js';
import {
  drawOriginShift,
  mirrorOriginShift,
  type OriginBracket,
  type OriginDrawing,
  type OriginTile,
} from './draw-origin-shift.js';
import { originStyles } from './origin-shift.styles.js';
import { originTellings, type OriginState } from './origin-shift.words.js';

interface OriginPicture extends Omit<OriginDrawing, 'labels'> {
  labels: readonly PlacedLabel[];
}

/**
 * Where people leave from, as a strip from the rear to the front. It is an order and never a
 * measure: all places are drawn alike, and no length, share or count is shown, for none was published.
 *
 * States: `early`, `shift`, `2025`. Facts: F7a, F7b.
 *
 * @element origin-shift
 * @slot - The author's own picture or table: shown without JavaScript and when data cannot be used.
 * @fires scrolly-error - The author's data cannot be used.
 * @csspart figure - The whole graphic.
 * @csspart headline - The finding.
 * @csspart picture - The box of the picture.
 * @csspart notes - Certainty and caveats.
 * @csspart source - The source line.
 * @csspart table - The table, while it is shown.
 * @csspart table-button - The button that shows it.
 * @cssprop --scrolly-graphic-height - The height of the graphic when it stands alone.
 */
export class OriginShiftElement extends GraphicElement<OriginPicture> {
  static override styles = [...GraphicElement.styles, originStyles];

  protected readonly tag = 'origin-shift';
  protected readonly needs: readonly Need[] = [{ id: 'F7a' }, { id: 'F7b' }];

  protected tell(state: OriginState, teller: Teller): Telling {
    return originTellings[state](teller);
  }

  protected draw(state: OriginState, teller: Teller, room: Room): OriginPicture {
    const drawing = drawOriginShift(state, teller, room);
    const labels = this.placeLabels(drawing.labels, drawing.obstacles, teller, room);
    return {
      ...(this.readsRightToLeft ? mirrorOriginShift(drawing, room.width) : drawing),
      labels,
    };
  }

  protected renderPicture(picture: OriginPicture, { width, height }: Room): unknown {
    return svg`<svg width=${width} height=${height} aria-hidden="true">
      ${picture.tiles.map((tile) => this.#renderTile(tile))}
      ${picture.brackets.map((bracket) => this.#renderBracket(bracket))}
      ${this.#renderDirection(picture.direction)}
      ${this.#renderArrow(picture.arrow)}
      ${renderLabels(picture.labels)}
    </svg>`;
  }

  #renderTile({ key, marked, x, y, width, height }: OriginTile): unknown {
    return svg`<rect class=${marked ? 'tile marked' : 'tile'} data-key=${key} rx="3"
      x=${x + 1} y=${y + 1} width=${Math.max(width - 2, 0)} height=${Math.max(height - 2, 0)} />`;
  }

  #renderBracket({ key, tone, shown, x, y, width, height }: OriginBracket): unknown {
    return svg`<rect class="bracket ${tone}" data-key=${key} width="1" height="1"
      opacity=${shown ? 1 : 0}
      style="transform: translate(${x}px, ${y}px) scale(${width}, ${height})" />`;
  }

  #renderDirection({ y, from, to }: OriginDrawing['direction']): unknown {
    return svg`<path class="direction" d="M${from},${y}H${to}${arrowHead(from, to)}" />`;
  }

  #renderArrow(arrow: OriginDrawing['arrow']): unknown {
    if (!arrow) return nothing;
    const { y, from, to } = arrow;
    return svg`<path class="arrow" d="M${from},${y}H${to}${arrowHead(from, to)}" />`;
  }
}

function arrowHead(from: number, to: number): string {
  const back = to > from ? -7 : 7;
  return `m${back},-4l${-back},4l${back},4`;
}
