import type { LitElement, ReactiveController } from 'lit';
import type { FigureView } from '../figure/figure-view.js';
import { addSheets } from '../support/adopted-sheets.js';
import { loadPart } from '../support/load-part.js';
import { whenIdle } from '../support/when-idle.js';
import type * as Tools from './tools.lazy.js';

/** Shared by all graphics once it has been loaded: those that come later have it from the first picture on. */
let tools: typeof Tools | undefined;

/** Loads what a reader can do with a graphic when the page is idle, after the first picture. */
export class ToolsController implements ReactiveController {
  readonly #host: LitElement;
  #isAsked = false;
  #isDressed = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** What renders it; undefined until it is there. */
  get render(): FigureView['tools'] {
    return tools?.renderTools;
  }

  /** Their looks come with them, also where another graphic has loaded them since. */
  hostUpdate(): void {
    const sheet = this.#isDressed ? undefined : tools?.toolStyles.styleSheet;
    if (!sheet) return;
    this.#isDressed = true;
    addSheets(this.#host.renderRoot as ShadowRoot, sheet);
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
