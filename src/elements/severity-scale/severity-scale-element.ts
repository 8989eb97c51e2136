import { svg } from 'lit';
import type { Room } from '../../charts/geometry.js';
import type { Step } from '../../charts/stair.js';
import type { Copy } from '../../figure/copy.js';
import { GraphicElement } from '../../graphic/graphic-element.js';
import { severityScaleExcerpt } from '../../story/article/excerpts/severity-scale.js';
import { severityScale } from '../../story/graphics/severity-scale.js';
import { drawSeverity, type SeverityDrawing, severityLabelOrder } from './draw-severity.js';
import { severityStyles } from './severity-scale.styles.js';
import { type SeverityState, severityWords } from './severity-scale.words.js';

/**
 * How grave the problem is judged to be: a stair, which is an order and no measure, with a ring on the
 * first step in every state. A serious problem is here; a crisis, not yet; a split, not ruled out.
 *
 * States: `serious`, `crisis`, `split`. Facts: F9b, F9a, F10.
 *
 * @element severity-scale
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
export class SeverityScaleElement extends GraphicElement<SeverityDrawing, SeverityState> {
  static override styles = [...GraphicElement.styles, severityStyles];

  protected readonly excerpt = severityScaleExcerpt;
  protected readonly words = severityWords;
  protected readonly labelOrder = severityLabelOrder;

  protected draw(state: SeverityState, copy: Copy, room: Room): SeverityDrawing {
    return drawSeverity(state, copy, room);
  }

  protected renderMarks({ steps, ring, fade, told }: SeverityDrawing): unknown {
    const last = steps.length - 1;
    const toneOf = (i: number): string => (i === told ? 'told' : '');
    return [
      steps.map(({ x, y, to }, i) => {
        // Up from the tread before; that of the last is drawn in pieces.
        const riser = i ? `M${x},${(steps[i - 1] as Step).y}V${y}` : `M${x},${y}`;
        return svg`<path class="step ${i ? toneOf(i) : 'reached'}" data-key=${severityScale.states[i]}
          d=${i === last ? riser : `${riser}H${to}`}></path>`;
      }),
      fade.map(
        ({ from, to, opacity }) =>
          svg`<path class="fade ${toneOf(last)}" d="M${from},${(steps[last] as Step).y}H${to}"
            opacity=${opacity}></path>`,
      ),
      svg`<circle class="station ${toneOf(0)}" cx=${ring.x} cy=${ring.y} r=${ring.radius}></circle>`,
    ];
  }
}
