import { nothing, svg } from 'lit';
import type { Room } from '../../charts/geometry.js';
import type { Copy } from '../../figure/copy.js';
import { GraphicElement } from '../../graphic/graphic-element.js';
import { hatches, hatchStyles } from '../../graphic/hatches.js';
import { desertionTimelineExcerpt } from '../../story/article/excerpts/desertion-timeline.js';
import type { Figure } from '../../story/figure.js';
import { paceOf } from '../../story/pace.js';
import { inlineStyle } from '../../support/inline-style.js';
import { timelineStyles } from './desertion-timeline.styles.js';
import { type TimelineState, timelineWords } from './desertion-timeline.words.js';
import { drawTimeline, type TimelineDrawing, timelineLabelOrder } from './draw-timeline.js';

/**
 * Cases registered in one document through time. Width is time, height is cases a month, so area is
 * the number of cases: twelve months and six compare honestly. What the article does not break down
 * lies apart from the axis, on the same area scale.
 *
 * States: `document`, `2024`, `2025-h1`, `pace`, `remainder`. Facts: F1, F4, F5a, F5b, D1, D2.
 *
 * @element desertion-timeline
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
export class DesertionTimelineElement extends GraphicElement<TimelineDrawing, TimelineState> {
  static override styles = [...GraphicElement.styles, hatchStyles, timelineStyles];

  protected readonly excerpt = desertionTimelineExcerpt;
  protected readonly words = timelineWords;
  protected readonly labelOrder = timelineLabelOrder;

  protected override tabulate(copy: Copy): readonly Figure[] {
    const { format, figure } = copy;
    const paces = ['earlier', 'later'].map((role) => paceOf(figure(role), format.rate));
    return [...super.tabulate(copy), ...paces];
  }

  protected draw(state: TimelineState, copy: Copy, room: Room): TimelineDrawing {
    return drawTimeline(state, copy, room);
  }

  protected renderMarks(drawing: TimelineDrawing): unknown {
    return [
      drawing.blocks.map((block) => this.#renderBlock(block)),
      this.#renderRemainder(drawing.remainder),
      this.#renderFrame(drawing),
      this.#renderAxis(drawing),
      this.#renderLevel(drawing),
    ];
  }

  protected override renderOver(): unknown {
    return hatches;
  }

  #renderBlock({
    key,
    tone,
    outlined,
    onAxis,
    x,
    y,
    width,
    height,
  }: TimelineDrawing['blocks'][number]): unknown {
    return svg`<rect class="block ${tone} ${outlined ? 'light' : ''} ${onAxis ? 'apart' : ''}" data-key=${key} width="1" height="1"
      .style=${inlineStyle({ transform: `translate(${x}px, ${y}px) scale(${width}, ${height})` })}></rect>`;
  }

  #renderRemainder({
    tone,
    outlined,
    hatched,
    x,
    y,
    width,
    height,
  }: TimelineDrawing['remainder']): unknown {
    const hatch = tone === 'accent' ? 'accent' : 'ink';
    return svg`<g class="remainder ${tone} ${outlined ? 'light' : ''}" data-key="rest">
      <rect class="solid" x=${x} y=${y} width=${width} height=${height} opacity=${hatched ? 0 : 1}></rect>
      <rect class="hatched" x=${x + 0.75} y=${y + 0.75} width=${Math.max(width - 1.5, 0)} height=${Math.max(height - 1.5, 0)}
        fill="url(#hatch-${hatch})" opacity=${hatched ? 1 : 0}></rect>
    </g>`;
  }

  #renderFrame({ frame }: TimelineDrawing): unknown {
    if (!frame) return nothing;
    const { x, y, width, height } = frame;
    return svg`<rect class="frame" x=${x + 0.75} y=${y + 0.75}
      width=${Math.max(width - 1.5, 0)} height=${Math.max(height - 1.5, 0)}></rect>`;
  }

  #renderAxis({ axis }: TimelineDrawing): unknown {
    if (!axis) return nothing;
    return svg`<g class="time" .style=${inlineStyle({ transform: `translateY(${axis.y}px)` })}>
      <line class="axis" x1=${Math.min(...axis.ticks)} x2=${Math.max(...axis.ticks)}></line>
      ${axis.ticks.map((x) => svg`<line class="axis" x1=${x} x2=${x} y2="5"></line>`)}
    </g>`;
  }

  #renderLevel({ level }: TimelineDrawing): unknown {
    if (!level) return nothing;
    const middle = (level.from + level.to) / 2;
    return svg`<g class="level">
      <line x1=${level.from} x2=${level.to} y1=${level.y} y2=${level.y}></line>
      <path d="M${middle},${level.y}V${level.top + 4}m-5,7l5,-7l5,7"></path>
    </g>`;
  }
}
