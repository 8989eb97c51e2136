import { nothing, svg } from 'lit';
import type { Room } from '../../charts/geometry.js';
import type { Copy } from '../../figure/copy.js';
import { GraphicElement } from '../../graphic/graphic-element.js';
import { severityScaleExcerpt } from '../../story/article/excerpts/severity-scale.js';
import {
  drawSeverity,
  type SeverityDrawing,
  severityLabelOrder,
  type SeverityMark,
} from './draw-severity.js';
import { severityStyles } from './severity-scale.styles.js';
import { type SeverityState, severityWords } from './severity-scale.words.js';

/**
 * How grave the problem is judged to be: hollow markers on an ordered scale, which is an order and
 * no measure. A serious problem is here, a crisis is not yet, a split is not ruled out.
 *
 * States: `serious`, `crisis`, `split`. Facts: F9b, F9a, F10.
 *
 * @element severity-scale
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
export class SeverityScaleElement extends GraphicElement<SeverityDrawing, SeverityState> {
  static override styles = [...GraphicElement.styles, severityStyles];

  protected readonly excerpt = severityScaleExcerpt;
  protected readonly words = severityWords;
  protected readonly labelOrder = severityLabelOrder;

  protected draw(state: SeverityState, copy: Copy, room: Room): SeverityDrawing {
    return drawSeverity(state, copy, room);
  }

  protected renderMarks({ marks, links, radius }: SeverityDrawing): unknown {
    return [
      links.map(({ from, to }, i) => {
        const isOpen = i === links.length - 1;
        return svg`<path class=${isOpen ? 'link open' : 'link'}
          d="M${from.x},${from.y}L${to.x},${to.y}"></path>`;
      }),
      marks.map((mark) => this.#renderStation(mark, radius)),
    ];
  }

  #renderStation({ key, tone, here, x, y }: SeverityMark, radius: number): unknown {
    return svg`<circle class="station ${tone}" data-key=${key} cx=${x} cy=${y} r=${radius}></circle>
      ${here ? svg`<path class="pointer ${tone}" d="M${x},${y - radius - 5}l-5,-7h10z"></path>` : nothing}`;
  }
}
