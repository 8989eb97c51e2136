import { nothing } from 'lit';
import type { Room } from '../../charts/geometry.js';
import type { Copy } from '../../figure/copy.js';
import { GraphicElement } from '../../graphic/graphic-element.js';
import { caseFieldExcerpt } from '../../story/article/excerpts/case-field.js';
import { fieldStyles } from './case-field.styles.js';
import { type FieldState, fieldWords } from './case-field.words.js';
import { drawField, type FieldDrawing, fieldLabelOrder } from './draw-field.js';
import { FieldController } from './field-controller.js';

/**
 * One mark for each case that a document lists. The field parts into the groups for which there is a
 * count; what is not broken down is hatched. A mark is the same case in every state.
 *
 * States: `all`, `2024`, `2025-h1`, `rest`. Facts: F4, F5a, F5b, D2.
 *
 * @element case-field
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
export class CaseFieldElement extends GraphicElement<FieldDrawing, FieldState> {
  static override styles = [...GraphicElement.styles, fieldStyles];

  protected readonly excerpt = caseFieldExcerpt;
  protected readonly words = fieldWords;
  protected readonly labelOrder = fieldLabelOrder;

  /** Pixels of the canvas to one of CSS, where it is not drawn for a screen. */
  protected density = 0;

  readonly #field = new FieldController(this);

  protected draw(state: FieldState, copy: Copy, room: Room): FieldDrawing {
    return drawField(state, copy, room, this.density || devicePixelRatio);
  }

  protected override renderUnderlay(drawing: FieldDrawing, rightToLeft: boolean): unknown {
    return this.#field.show(drawing, rightToLeft);
  }

  protected renderMarks(): unknown {
    return nothing;
  }
}
