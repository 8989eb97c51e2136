/*
 * What only the opening of a story needs: marks over all the room there is, round the words of the
 * page, and their way into the next picture of the same list.
 */
import { svg, type TemplateResult } from 'lit';
import type { Box, Room } from '../../charts/geometry.js';
import type { Copy } from '../../figure/copy.js';
import { ClearingController } from './clearing-controller.js';
import type { Called, FieldDrawing } from './draw-field.js';
import { drawOpening } from './draw-opening.js';
import type { FieldHost } from './field-host.js';
import type { FieldView } from './field-view.js';
import { FlightController } from './flight-controller.js';
import { adoptOpeningStyles } from './opening.styles.js';

export class Opening {
  readonly #host: FieldHost;
  readonly #clearing: ClearingController;
  readonly #flight: FlightController;
  #room: Room | undefined;

  constructor(host: FieldHost) {
    this.#host = host;
    adoptOpeningStyles(host.renderRoot);
    this.#clearing = new ClearingController(host);
    this.#flight = new FlightController(host);
  }

  draw(view: FieldView, copy: Copy, room: Room, density: number): FieldDrawing {
    this.#clearing.take(this.#title);
    // Both change at once: the marks are laid out for both.
    if (room !== this.#room) this.#clearing.measure();
    this.#room = room;
    return drawOpening(view, copy, room, density, this.#fromStart(room));
  }

  /** To be called after each update. */
  updated(): void {
    this.#clearing.take(this.#title);
    this.#flight.watch(this.#title !== null);
  }

  renderCalled({ x, y, width, height, end }: Called): TemplateResult<2> {
    return svg`<g class="called">
      <path d="M${x + width / 2},${y + height}V${end - 2}"></path>
      <rect x=${x} y=${y} width=${width} height=${height}></rect>
    </g>`;
  }

  get #title(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.words');
  }

  /** As pictures are laid out: from the side where reading begins. */
  #fromStart({ width }: Room): Box | undefined {
    const { box } = this.#clearing;
    const isTurned = box && this.#host.matches(':dir(rtl)');
    return isTurned ? { ...box, x: width - box.x - box.width } : box;
  }
}
