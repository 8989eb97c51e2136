import { nothing, svg } from 'lit';
import type { Box, Room } from '../../charts/geometry.js';
import type { Copy } from '../../figure/copy.js';
import { GraphicElement } from '../../graphic/graphic-element.js';
import { hatches, hatchStyles } from '../../graphic/hatches.js';
import { projectionMeterExcerpt } from '../../story/article/excerpts/projection-meter.js';
import { inlineStyle } from '../../support/inline-style.js';
import { drawMeter, type MeterDrawing, meterLabelOrder } from './draw-meter.js';
import { meterStyles } from './projection-meter.styles.js';
import { type MeterState, meterWords } from './projection-meter.words.js';

/**
 * What a rate carried forward would come to by the end of the year: a dashed and hatched track with
 * an open end, for the figure is a lower bound; and the part of the army that it would be. It speaks
 * of the whole army and shares no scale with the timeline, which speaks of one document.
 *
 * States: `rate`, `year-end`, `one-in-ten`. Facts: F2a, F2b, D3, D4.
 *
 * @element projection-meter
 * @slot - The author's own picture or table: shown without JavaScript and when data cannot be used.
 * @fires {ScrollyErrorEvent} scrolly-error - The author's data cannot be used.
 * @fires {ScrollySaveEvent} scrolly-save - A reader is about to save or share it: `format`, `state`; can be prevented.
 * @csspart figure - The whole graphic.
 * @csspart headline - The finding.
 * @csspart picture - The box of the picture.
 * @csspart notes - Certainty, sums and caveats.
 * @csspart source - The source line.
 * @csspart table - The table, while it is shown.
 * @csspart table-button - The button that shows it.
 * @csspart save-button - The button that opens what can be saved or shared.
 * @csspart save-menu - What can be saved or shared, while it is open.
 * @cssprop --scrolly-graphic-height - The height of the graphic when it stands alone.
 */
export class ProjectionMeterElement extends GraphicElement<MeterDrawing, MeterState> {
  static override styles = [...GraphicElement.styles, hatchStyles, meterStyles];

  protected readonly excerpt = projectionMeterExcerpt;
  protected readonly words = meterWords;
  protected readonly labelOrder = meterLabelOrder;

  protected draw(state: MeterState, copy: Copy, room: Room): MeterDrawing {
    return drawMeter(state, copy, room);
  }

  protected renderMarks(drawing: MeterDrawing): unknown {
    const { view, track, cells, projection } = drawing;
    return [
      cells.map((cell) => this.#renderOutline(cell, 'cell')),
      svg`<g class="year" opacity=${view === 'part' ? 0 : 1}>
        ${this.#renderOutline(track, 'track')}
        ${this.#renderMonths(drawing)}
        ${this.#renderOpenEnd(drawing)}
      </g>`,
      drawing.extension && this.#renderOutline(drawing.extension, 'extension'),
      this.#renderProjection(projection),
    ];
  }

  protected override renderOver(): unknown {
    return hatches;
  }

  #renderOutline({ x, y, width, height }: Box, name: string): unknown {
    return svg`<rect class=${name} x=${x + 0.75} y=${y + 0.75}
      width=${Math.max(width - 1.5, 0)} height=${Math.max(height - 1.5, 0)}></rect>`;
  }

  #renderMonths({ months, track }: MeterDrawing): unknown {
    return months.map(
      (x) =>
        svg`<line class="month" x1=${x} x2=${x} y1=${track.y} y2=${track.y + track.height}></line>`,
    );
  }

  /** Nothing closes the bound: its long sides run on, dashed, to an arrow. */
  #renderOpenEnd({ track, openEnd }: MeterDrawing): unknown {
    if (openEnd === undefined) return nothing;
    const middle = track.y + track.height / 2;
    return svg`<path class="open-end"
      d="M${track.x + track.width + 5},${middle}H${openEnd}m-9,-6l9,6l-9,6"></path>`;
  }

  #renderProjection({ x, y, width, height }: Box): unknown {
    const box = {
      x: `${x + 0.75}px`,
      y: `${y + 0.75}px`,
      width: `${Math.max(width - 1.5, 0)}px`,
      height: `${Math.max(height - 1.5, 0)}px`,
    };
    return svg`<rect class="projection" fill="url(#hatch-accent)" .style=${inlineStyle(box)}></rect>`;
  }
}
