import { nothing, svg } from 'lit';
import type { Box, Room } from '../../charts/geometry.js';
import type { Copy } from '../../figure/copy.js';
import { GraphicElement } from '../../graphic/graphic-element.js';
import { hatches, hatchStyles } from '../../graphic/hatches.js';
import { projectionMeterExcerpt } from '../../story/article/excerpts/projection-meter.js';
import { inlineStyle } from '../../support/inline-style.js';
import { drawMeter, type MeterDrawing, type MeterMark } from './draw-meter.js';
import { meterLabelOrder } from './label-meter.js';
import { meterStyles } from './projection-meter.styles.js';
import { type MeterState, meterWords } from './projection-meter.words.js';

/**
 * What a rate carried forward would come to by the end of the year: one hatched band a month at an
 * even pace, which is our arithmetic; a column of them for each month, the last with an open top where
 * the figure is a lower bound; and the same column as a part of the army. It speaks of the whole army
 * and shares no scale with the timeline, which speaks of one document.
 *
 * States: `rate`, `year-end`, `one-in-ten`. Facts: F2a, F2b, D3, D4.
 *
 * @element projection-meter
 * @slot - The author's own picture or table: shown without JavaScript and when data cannot be used.
 * @fires {ScrollyErrorEvent} scrolly-error - The author's data cannot be used.
 * @fires {ScrollySaveEvent} scrolly-save - A reader is about to save or share it: `format`, `state`; can be prevented.
 * @csspart figure - The whole graphic.
 * @csspart eyebrow - What it speaks of, and how sure that is.
 * @csspart headline - The headline.
 * @csspart finding - What it finds, in accent.
 * @csspart picture - The box of the picture.
 * @csspart notes - Certainty, sums and caveats.
 * @csspart source - The source line.
 * @csspart table - The table, while it is shown.
 * @csspart table-button - The button that shows it.
 * @csspart save-button - The button that opens what can be saved.
 * @csspart save-menu - What can be saved, while it is open.
 * @csspart more-button - The button that opens ways to share it.
 * @csspart share-menu - Ways to share it, while they are open.
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
    const { state, marks, others, top, base, extent, leader, level, falls } = drawing;
    const rest = others.map(
      ({ x, y, width }) => `M${x + 0.75},${base}V${y + 0.75}h${width - 1.5}V${base}`,
    );
    const parts = [
      svg`<path class="others" opacity=${state === 'one-in-ten' ? 1 : 0} d=${rest.join('')}></path>`,
      marks.map((mark) => this.#renderColumn(mark, drawing)),
      svg`<path class="base" d="M0,${base}H${extent}"></path>`,
      [leader, level].map((d) => d && svg`<path class="helper" d=${d}></path>`),
      drawing.isOpen && state === 'year-end' ? this.#renderOpenEnd(drawing) : nothing,
    ];
    // What is below zero hangs from the line that all else stands on.
    return falls ? svg`<g transform="matrix(1 0 0 -1 0 ${top + base})">${parts}</g>` : parts;
  }

  protected override renderOver(): unknown {
    return hatches;
  }

  /** Each month's own band lies on those before it; they keep their elements wherever they go. */
  #renderColumn(mark: MeterMark, { state, base, width, isOpen }: MeterDrawing): unknown {
    const { before, own, extension, at, shown, isLast, level } = mark;
    const style = inlineStyle({ transform: `translate(${at}px, ${shown ? 0 : 8}px)` });
    const foot = own ? own.y + own.height : (before.at(-1)?.y ?? base);
    const isDash = state === 'rate' && !shown;
    return svg`<g class="column ${isLast ? 'last' : ''}" opacity=${shown ? 1 : 0} .style=${style}>
        <path class="bands" fill="url(#hatch-${isLast ? 'accent' : 'ink'})" d=${before.map((it) => outline(it)).join('')}></path>
        <path class="edges" d="M0.75,${foot}V${base}M${width - 0.75},${foot}V${base}"></path>
        ${extension && svg`<path class="extension" d=${outline(extension)}></path>`}
        ${own && svg`<path class="projection" fill="url(#hatch-accent)" d=${outline(own, isLast && isOpen)}></path>`}
      </g>
      <path class="dash" opacity=${isDash ? 1 : 0} d="M${mark.x},${level}h${width}"></path>`;
  }

  /** Nothing closes the bound: its sides run up to where an arrow leads on. */
  #renderOpenEnd({ extent, width, top }: MeterDrawing): unknown {
    const x = extent - Math.max(width / 2, 8);
    const foot = top - 5;
    return svg`<path class="open-end"
      d="M${x},${foot}V${Math.max(foot - 30, 2)}m-7,8l7,-8l7,8"></path>`;
  }
}

/** A box as a path, inset by half of its line; an open one has a fill and no line at its top. */
function outline({ x, y, width, height }: Box, isOpen = false): string {
  const top = y + (isOpen ? 0 : 0.75);
  return `M${x + 0.75},${top}V${y + height - 0.75}h${width - 1.5}V${top}${isOpen ? '' : 'z'}`;
}
