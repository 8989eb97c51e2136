import { svg } from 'lit';
import type { Box, Room } from '../../charts/geometry.js';
import type { PlacedLabel } from '../../charts/label.js';
import { GraphicElement } from '../shared/graphic-element.js';
import { renderLabels } from '../shared/render-label.js';
import type { Need, Teller, Telling } from '../shared/telling.js';
import { drawMeter, mirrorMeter, type MeterDrawing } from './draw-meter.js';
import { meterStyles } from './projection-meter.styles.js';
import { meterTellings, type MeterState } from './projection-meter.words.js';

interface MeterPicture extends Omit<MeterDrawing, 'labels'> {
  labels: readonly PlacedLabel[];
}

/**
 * What a rate carried forward would come to by the end of the year: a dashed and hatched track with
 * an open end, for the figure is a lower bound; and the part of the army that it would be. It speaks
 * of the whole army and shares no scale with the timeline, which speaks of one document.
 *
 * States: `rate`, `year-end`, `one-in-ten`. Facts: F2a, F2b, D3, D4.
 *
 * @element projection-meter
 * @slot - The author's own picture or table: shown without JavaScript and when data cannot be used.
 * @fires scrolly-error - The author's data cannot be used.
 * @csspart figure - The whole graphic.
 * @csspart headline - The finding.
 * @csspart picture - The box of the picture.
 * @csspart notes - Certainty, sums and caveats.
 * @csspart source - The source line.
 * @csspart table - The table, while it is shown.
 * @csspart table-button - The button that shows it.
 * @cssprop --scrolly-graphic-height - The height of the graphic when it stands alone.
 */
export class ProjectionMeterElement extends GraphicElement<MeterPicture> {
  static override styles = [...GraphicElement.styles, meterStyles];

  protected readonly tag = 'projection-meter';
  protected readonly needs: readonly Need[] = [
    { id: 'F2a', number: true, period: true },
    { id: 'F2b', number: true },
    { id: 'D3', number: true },
    { id: 'D4', number: true },
  ];

  protected tell(state: MeterState, teller: Teller): Telling {
    return meterTellings[state](teller);
  }

  protected draw(state: MeterState, teller: Teller, room: Room): MeterPicture {
    const drawing = drawMeter(state, teller, room);
    const labels = this.placeLabels(drawing.labels, drawing.obstacles, teller, room);
    return { ...(this.readsRightToLeft ? mirrorMeter(drawing, room.width) : drawing), labels };
  }

  protected renderPicture(picture: MeterPicture, { width, height }: Room): unknown {
    const { view, track, cells, projection, labels } = picture;
    return svg`<svg width=${width} height=${height} aria-hidden="true" data-view=${view}>
      ${cells.map((cell) => this.#renderOutline(cell, 'cell'))}
      <g class="year">
        ${this.#renderOutline(track, 'track')}
        ${this.#renderMonths(picture)}
        ${this.#renderOpenEnd(picture)}
      </g>
      ${this.#renderProjection(projection)}
      ${renderLabels(labels)}
    </svg>`;
  }

  #renderOutline({ x, y, width, height }: Box, name: string): unknown {
    return svg`<rect class=${name} x=${x + 0.75} y=${y + 0.75}
      width=${Math.max(width - 1.5, 0)} height=${Math.max(height - 1.5, 0)} />`;
  }

  #renderMonths({ months, track }: MeterPicture): unknown {
    return months.map(
      (x) => svg`<line class="month" x1=${x} x2=${x} y1=${track.y} y2=${track.y + track.height} />`,
    );
  }

  /** Nothing closes the bound: its long sides run on, dashed, to an arrow. */
  #renderOpenEnd({ track, openEnd }: MeterPicture): unknown {
    const from = openEnd > track.x ? track.x + track.width : track.x;
    const middle = track.y + track.height / 2;
    const back = openEnd > from ? -9 : 9;
    return svg`<path class="open-end"
      d="M${from + back * -0.6},${middle}H${openEnd}m${back},-6l${-back},6l${back},6" />`;
  }

  #renderProjection({ x, y, width, height }: Box): unknown {
    return svg`<rect class="projection" fill="url(#hatch-accent)" style="x: ${x + 0.75}px; y: ${y + 0.75}px;
      width: ${Math.max(width - 1.5, 0)}px; height: ${Math.max(height - 1.5, 0)}px" />`;
  }
}
