import type { ReactiveController } from 'lit';
import type { FigureView } from '../figure/figure-view.js';
import { whenIdle } from '../support/when-idle.js';
import type * as Print from './print.lazy.js';
import { type Printed, printed, type PrintedGraphic } from './printed-graphics.js';

/** Shared by all graphics once it has been loaded: `beforeprint` waits for nothing. */
let print: typeof Print | undefined;

/** Has a graphic drawn for paper when the page is printed, and for the screen again after. */
export class PrintController implements ReactiveController, Printed {
  readonly host: PrintedGraphic;
  readonly figure: () => FigureView | undefined;

  /** @param figure what the graphic shows just now */
  constructor(host: PrintedGraphic, figure: () => FigureView | undefined) {
    this.host = host;
    this.figure = figure;
    host.addController(this);
  }

  hostConnected(): void {
    printed.add(this);
    print?.listen();
    whenIdle(() => {
      // Without it, the graphic is printed as it stands on the screen.
      void import('./print.lazy.js').then(
        (it) => (print = it).listen(),
        () => {},
      );
    });
  }

  hostDisconnected(): void {
    printed.delete(this);
    print?.takeBack(this);
  }

  drawForPrint(): void {
    if (print) print.drawForPrint(this);
    else this.host.drawNow();
  }
}
