import type { LitElement, ReactiveController } from 'lit';
import { whenIdle } from '../support/when-idle.js';
import type * as Paper from './print.lazy.js';
import type { Frame } from '../graphic/render-figure.js';

/** A graphic that can be drawn at once. */
export interface PrintedGraphic extends LitElement {
  readonly staging: unknown;
  drawNow(): void;
}

/** Every one on the page, for the file that prints. */
export const printed = new Set<PaperController>();

/** Once it has come, at hand for every graphic: who prints waits for nothing. */
let paper: typeof Paper | undefined;

/** Has a graphic drawn for paper when the page is printed, and for the screen again after. */
export class PaperController implements ReactiveController {
  readonly host: PrintedGraphic;
  /** What the graphic shows just now. */
  readonly frame: () => Frame | undefined;

  constructor(host: PrintedGraphic, frame: () => Frame | undefined) {
    this.host = host;
    this.frame = frame;
    host.addController(this);
  }

  hostConnected(): void {
    printed.add(this);
    paper?.listen();
    whenIdle(() => {
      // Without it, the graphic is printed as it stands on the screen.
      void import('./print.lazy.js').then(
        (it) => (paper = it).listen(),
        () => {},
      );
    });
  }

  hostDisconnected(): void {
    printed.delete(this);
    paper?.takeBack(this);
  }

  putOnPaper(): void {
    this.host.drawNow();
    paper?.putOnPaper(this);
  }
}
