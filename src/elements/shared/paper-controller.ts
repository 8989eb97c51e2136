import type { LitElement, ReactiveController } from 'lit';
import { whenIdle } from '../../support/when-idle.js';
import type * as Paper from './put-on-paper.js';
import type { Frame } from './render-frame.js';

/** A graphic that can be drawn at once. */
export interface PrintedGraphic extends LitElement {
  readonly staging: unknown;
  drawNow(): void;
}

/** Once it has come, at hand for every graphic: who prints waits for nothing. */
let paper: typeof Paper | undefined;

/** Draws a graphic for paper when the page is printed, and for the screen again after. */
export class PaperController implements ReactiveController {
  readonly #host: PrintedGraphic;
  readonly #frame: () => Frame | undefined;
  #takeBack: (() => void) | undefined;

  constructor(host: PrintedGraphic, frame: () => Frame | undefined) {
    this.#host = host;
    this.#frame = frame;
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of ['beforeprint', 'afterprint']) window.addEventListener(type, this);
    whenIdle(() => {
      // Without it, the graphic is printed as it stands on the screen.
      void import('./put-on-paper.js').then(
        (it) => (paper = it),
        () => {},
      );
    });
  }

  hostDisconnected(): void {
    for (const type of ['beforeprint', 'afterprint']) window.removeEventListener(type, this);
    this.handleEvent();
  }

  handleEvent(event?: Event): void {
    if (event?.type === 'beforeprint') return this.putOnPaper();
    this.#takeBack?.();
    this.#takeBack = undefined;
  }

  putOnPaper(): void {
    this.#takeBack?.();
    this.#host.drawNow();
    const frame = this.#frame();
    if (frame) this.#takeBack = paper?.putOnPaper(this.#host, frame);
  }
}
