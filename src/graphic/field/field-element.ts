import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Room } from '../../charts/geometry.js';
import type { Copy } from '../../figure/copy.js';
import { inlineStyle } from '../../support/inline-style.js';
import { loadPart } from '../../support/load-part.js';
import { GraphicElement } from '../graphic-element.js';
import { drawField, type FieldDrawing } from './draw-field.js';
import { fieldStyles } from './field.styles.js';
import { FieldController } from './field-controller.js';
import type { FieldView, Level } from './field-view.js';
import { fieldLabelOrder } from './label-field.js';
import type { Opening } from './opening.lazy.js';
import { loadOpening, openingPart } from './opening-part.js';

/** Half of an edge, which is drawn inside of what it is around. */
const HALF = 0.875;
/** A rise of fewer pixels than this has no room for an arrow. */
const SHORTEST = 16;

/** A whole as marks, of which those with a date leave for a time axis: what its graphics share. */
export abstract class FieldElement<State extends string> extends GraphicElement<
  FieldDrawing,
  State
> {
  static override styles = [...GraphicElement.styles, fieldStyles];

  protected readonly labelOrder = fieldLabelOrder;
  /** What each state shows. */
  protected abstract readonly views: Readonly<Record<State, FieldView>>;

  /** Pixels of the canvas to one of CSS, where it is not drawn for a screen. */
  protected density = 0;

  readonly #field = new FieldController(this);
  /** Loaded for a state that is an opening; null if it does not come. */
  #opening: Opening | null | undefined;
  #isLoading = false;

  /** @ignore Its marks as they are just now, for another field that takes them over. */
  get field(): FieldController {
    return this.#field;
  }

  /** Whether each mark is one of what is counted; otherwise marks touch, as parts of an amount. */
  protected isCounted(_copy: Copy): boolean {
    return true;
  }

  /** Words of the page that stand in a clearing, where it is an opening and has some. */
  get #title(): Element | null {
    const isOpening = this.views[this.state as State]?.opens;
    return isOpening ? this.querySelector(':scope > [slot="clearing"]') : null;
  }

  protected override updated(): void {
    super.updated();
    this.#opening?.updated();
  }

  protected override render(): TemplateResult {
    // First, for it is what is read first.
    const clearing = html`<div class="opening">
      <div class="words"><slot name="clearing"></slot></div>
    </div>`;
    return html`${this.#title ? clearing : nothing}${super.render()}`;
  }

  protected draw(state: State, copy: Copy, room: Room): FieldDrawing {
    const density = this.density || devicePixelRatio;
    const view = this.views[state];
    const draw = (): FieldDrawing => drawField(view, copy, room, this.isCounted(copy), density);
    if (!view.opens || this.#opening === null) return draw();
    if (openingPart) this.#opening ??= new openingPart.Opening(this);
    else void this.#loadOpening();
    const opening = this.#opening?.draw(view, copy, room, density);
    // No other picture goes before the first one.
    return opening ?? { ...draw(), labels: [], isToCome: !this.#field.present };
  }

  protected override renderUnderlay(drawing: FieldDrawing, rightToLeft: boolean): unknown {
    return drawing.isToCome ? nothing : this.#field.show(drawing, rightToLeft);
  }

  protected renderMarks({ edges, blocks, base, level, rule, called }: FieldDrawing): unknown {
    return [
      called ? this.#opening?.renderCalled(called) : nothing,
      edges.map(
        ({ key, tone, x, y, width, height }) =>
          svg`<rect class="edge ${tone}" data-key=${key} x=${x + HALF} y=${y + HALF} width=${Math.max(width - 2 * HALF, 0)} height=${Math.max(height - 2 * HALF, 0)}></rect>`,
      ),
      blocks.map(
        ({ x, width }) =>
          svg`<path class="bracket" d="M0.75,6V0.75H${width - 0.75}V6"
            .style=${inlineStyle({ transform: `translate(${x}px, ${base}px)` })}></path>`,
      ),
      level ? this.#renderLevel(level) : nothing,
      rule ? svg`<path class="rule" d="M0,${rule.y - 3}H${rule.width}"></path>` : nothing,
    ];
  }

  async #loadOpening(): Promise<void> {
    if (this.#isLoading) return;
    this.#isLoading = true;
    await loadPart(this.localName, loadOpening);
    if (!openingPart) this.#opening = null;
    this.requestUpdate();
  }

  #renderLevel({ y, from, to, x, top }: Level): unknown {
    const rise = y - top;
    const back = Math.sign(rise) * 7;
    return svg`<g class="level">
      ${rise > 4 ? svg`<path class="clearing" d="M${from},${y}H${to}"></path>` : nothing}
      <path d="M${from},${y}H${to}"></path>
      ${Math.abs(rise) < SHORTEST || x < 7 ? nothing : svg`<path class="arrow" d="M${x},${y}V${top}m-5,${back}l5,${-back}l5,${back}"></path>`}
    </g>`;
  }
}
