import type { Copy } from '../../figure/copy.js';
import { FieldElement } from '../../graphic/field/field-element.js';
import type { FieldView } from '../../graphic/field/field-view.js';
import { desertionTimelineExcerpt } from '../../story/article/excerpts/desertion-timeline.js';
import type { Figure } from '../../story/figure.js';
import { paceOf, readUnit } from '../../story/pace.js';
import { counts } from '../../story/story-data.js';
import { type TimelineState, timelineWords } from './desertion-timeline.words.js';

/**
 * Cases registered in one document through time. Width is time, height is cases a month, so area is
 * the number of cases: twelve months and six compare honestly. What has no published date lies below
 * the axis, on the same scale. What is counted is drawn mark by mark, any other amount as one area.
 *
 * States: `document`, `2024`, `2025-h1`, `pace`, `remainder`. Facts: F1, F4, F5a, F5b, D1, D2.
 *
 * @element desertion-timeline
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
export class DesertionTimelineElement extends FieldElement<TimelineState> {
  protected readonly excerpt = desertionTimelineExcerpt;
  protected readonly words = timelineWords;
  protected readonly views: Record<TimelineState, FieldView> = {
    document: { told: 0 },
    '2024': { told: 1, about: 'earlier' },
    '2025-h1': { told: 2, about: 'later' },
    pace: { told: 2, about: 'later', compares: true },
    remainder: { told: 2, about: 'rest' },
  };

  protected override tabulate(copy: Copy): readonly Figure[] {
    const { format, figure } = copy;
    const paces = ['earlier', 'later'].map((role) => paceOf(figure(role), format.rate));
    return [...super.tabulate(copy), ...paces];
  }

  /** Whole numbers of cases or people that a document records; nothing else has one mark each. */
  protected override isCounted({ figure, number }: Copy): boolean {
    return ['total', 'earlier', 'later'].every(
      (role) =>
        figure(role).certainty === 'recorded' &&
        Number.isInteger(number(role)) &&
        counts.includes(readUnit(figure(role)).counted),
    );
  }
}
