import { FieldElement } from '../../graphic/field/field-element.js';
import type { FieldView } from '../../graphic/field/field-view.js';
import { caseFieldExcerpt } from '../../story/article/excerpts/case-field.js';
import { type FieldState, fieldWords } from './case-field.words.js';

/**
 * One mark for each case that a document lists. Those with a date leave for a time axis, on which width
 * is time and height is pace; all others stay where they are. A mark is the same case in every state.
 *
 * States: `opening`, `all`, `2024`, `2025-h1`, `rest`. Facts: F4, F5a, F5b, D2.
 *
 * @element case-field
 * @slot clearing - In the state `opening`: a title and what goes with it. The marks fill the screen and flow round it.
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
export class CaseFieldElement extends FieldElement<FieldState> {
  protected readonly excerpt = caseFieldExcerpt;
  protected readonly words = fieldWords;
  protected readonly views: Record<FieldState, FieldView> = {
    opening: { told: 0, opens: true },
    all: { told: 0 },
    '2024': { told: 1, about: 'earlier' },
    '2025-h1': { told: 2, about: 'later' },
    rest: { told: 2, about: 'rest' },
  };
}
