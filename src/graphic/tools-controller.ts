import type { ReactiveController } from 'lit';
import type { FigureView } from '../figure/figure-view.js';
import type { Printed, PrintedGraphic } from '../print/printed-graphics.js';
import { addSheets } from '../support/adopted-sheets.js';
import { loadPart } from '../support/load-part.js';
import { whenIdle } from '../support/when-idle.js';
import type * as Tools from './tools.lazy.js';

/** Shared by all graphics once it has been loaded: those that come later have it from the first picture on. */
let tools: typeof Tools | undefined;

/** Loads what a reader can do with a graphic, print it among other things, when the page is idle, after the first picture. */
export class ToolsController implements ReactiveController {
  /** Has the graphic drawn for paper. */
  print: Tools.PrintController | undefined;

  readonly #host: PrintedGraphic;
  readonly #figure: Printed['figure'];
  #isAsked = false;

  /** @param figure what the graphic shows just now */
  constructor(host: PrintedGraphic, figure: Printed['figure']) {
    this.#host = host;
    this.#figure = figure;
    host.addController(this);
  }

  /** What renders it; undefined until it is there. */
  get render(): FigureView['tools'] {
    return tools?.renderTools;
  }

  /** Their looks come with them, also where another graphic has loaded them since. */
  hostUpdate(): void {
    if (!tools || this.print) return;
    const { PrintController, toolStyles } = tools;
    this.print = new PrintController(this.#host, this.#figure);
    if (toolStyles.styleSheet)
      addSheets(this.#host.renderRoot as ShadowRoot, toolStyles.styleSheet);
  }

  hostUpdated(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    if (!tools) whenIdle(() => void this.#load(), true);
  }

  async #load(): Promise<void> {
    tools ??= await loadPart(this.#host.localName, () => import('./tools.lazy.js'));
    this.#host.requestUpdate();
  }
}
