import { mixLooks } from '../../charts/mix-marks.js';
import { paintFlight } from '../../charts/paint-flight.js';
import type { FieldController } from './field-controller.js';

/** Marks as they are on a canvas, and where that is on the screen, in CSS pixels. */
export type Board = NonNullable<FieldController['present']> & {
  left: number;
  top: number;
  width: number;
  /** CSS pixels to one of the canvas. */
  scale: number;
};

/** Over everything, whatever clips or stacks what is below; nothing of it can be met. */
const STYLE =
  'position: fixed; inset: 0; width: 100vw; height: 100vh; margin: 0; padding: 0; border: 0; background: none; pointer-events: none; overflow: hidden';

/** A canvas as large as the screen, for as long as marks are on their way over it. */
export class FlightLayer {
  #canvas: HTMLCanvasElement | undefined;
  #image: ImageData | undefined;

  /** Shows marks on their way; false where there can be no layer. */
  show(root: Node, from: Board, to: Board, part: number): boolean {
    const [width, height] = [innerWidth, innerHeight].map((it) =>
      Math.round(it * devicePixelRatio),
    );
    const canvas = (this.#canvas ??= this.#add(root));
    if (!canvas || !width || !height) return false;
    if (canvas.width !== width || canvas.height !== height || !this.#image) {
      Object.assign(canvas, { width, height });
      this.#image = new ImageData(width, height);
    }
    const { data } = this.#image;
    const looks = mixLooks(from.looks, to.looks, part);
    const pixels = { data: new Uint32Array(data.buffer), width, height };
    paintFlight(pixels, [toScreen(from), toScreen(to)], looks, part);
    canvas.getContext('2d')?.putImageData(this.#image, 0, 0);
    return true;
  }

  remove(): void {
    this.#canvas?.remove();
    this.#canvas = this.#image = undefined;
  }

  #add(root: Node): HTMLCanvasElement | undefined {
    const canvas = document.createElement('canvas');
    if (typeof canvas.showPopover !== 'function') return undefined;
    canvas.popover = 'manual';
    canvas.style.cssText = STYLE;
    canvas.ariaHidden = 'true';
    root.appendChild(canvas);
    canvas.showPopover();
    return canvas;
  }
}

/** In pixels of the screen. */
function toScreen({
  spots,
  drawing,
  mirrored,
  markWidth,
  markHeight,
  left,
  top,
  width,
  scale,
}: Board) {
  const size = scale * devicePixelRatio;
  return {
    ...spots,
    marks: drawing.lattice.marks,
    left: (mirrored ? left + width : left) * devicePixelRatio,
    top: top * devicePixelRatio,
    across: mirrored ? -size : size,
    down: size,
    markWidth: markWidth * size,
    markHeight: markHeight * size,
  };
}
