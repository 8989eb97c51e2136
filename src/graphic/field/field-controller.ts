import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Moment } from '../../charts/mix-marks.js';
import { type Look, paintMarks } from '../../charts/paint-marks.js';
import { loadPart } from '../../support/load-part.js';
import type { FieldDrawing, Tone } from './draw-field.js';
import type { FieldView } from './field-view.js';
import type * as Motion from './move-marks.lazy.js';

type Colour = readonly number[];

/** How much of its colour a light fill has. */
const LIGHT = 0.22;

/**
 * Paints the marks of a field on a canvas, and moves them from one state to the next. A move starts
 * from what is on the canvas just then, so it can be interrupted and turned round at any time; off
 * screen, or where the reader wants no motion, it is a cut. Nothing runs while nothing moves.
 */
export class FieldController implements ReactiveController {
  /** The element to render: it has one device pixel for each pixel that is painted. */
  readonly canvas = document.createElement('canvas');

  readonly #host: ReactiveControllerHost & Element;
  readonly #context = this.canvas.getContext('2d', { willReadFrequently: true });
  readonly #visibility = new IntersectionObserver((entries) => this.#noticeVisibility(entries));
  #density: MediaQueryList | undefined;
  #onScreen = false;
  #drawing: FieldDrawing | undefined;
  #mirrored = false;
  #image: ImageData | undefined;
  /** What the canvas was set up for: the number of marks and the size of the picture. */
  #setUpFor = '';
  #view: FieldView | undefined;
  /** How the marks stand in that view, in short. */
  #shape = '';
  #colours = '';
  #palette: Readonly<Record<Tone['tone'], Colour>> = { context: [], accent: [], ink: [] };
  #present: Moment | undefined;
  #target: Moment | undefined;
  #shown = '';
  #motion: typeof Motion | undefined;
  /** Ends the move that is under way. */
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#watchDensity();
    this.#visibility.observe(this.canvas);
    this.canvas.addEventListener('transitionend', this.#onRecolour);
  }

  hostDisconnected(): void {
    this.#density?.removeEventListener('change', this.#onDensity);
    this.#visibility.disconnect();
    this.canvas.removeEventListener('transitionend', this.#onRecolour);
    this.#onScreen = false;
    this.#arrive();
  }

  /** What is on the canvas just now, whose marks may be on their way; undefined before the first picture. */
  get present(): (Moment & { drawing: FieldDrawing; mirrored: boolean }) | undefined {
    const [present, drawing, mirrored] = [this.#present, this.#drawing, this.#mirrored];
    return present && drawing && { ...present, drawing, mirrored };
  }

  /** Takes a drawing and gives the element that will show it once the host has rendered. */
  show(drawing: FieldDrawing, mirrored: boolean): HTMLCanvasElement {
    this.#drawing = drawing;
    this.#mirrored = mirrored;
    return this.canvas;
  }

  hostUpdated(): void {
    // Removed from the page, or behind the table, it has no style to read and nobody sees it.
    if (!this.#drawing || !this.canvas.isConnected) return;
    const isNew = this.#setUp(this.#drawing);
    const { color, outlineColor, columnRuleColor, animationDuration } = getComputedStyle(
      this.canvas,
    );
    const colours = `${color} ${outlineColor} ${columnRuleColor}`;
    const isRecoloured = colours !== this.#colours;
    if (isRecoloured)
      this.#palette = {
        context: this.#read(color),
        accent: this.#read(outlineColor),
        ink: this.#read(columnRuleColor),
      };
    this.#colours = colours;
    const { x, y, lattice, blocks, tones } = this.#drawing;
    const shown = this.#shape + JSON.stringify([blocks, tones]);
    if (!isNew && !isRecoloured && shown === this.#shown) return;
    this.#shown = shown;
    const looks = tones.map(({ tone, light }): Look => {
      const [red = 0, green = 0, blue = 0, alpha = 0] = this.#palette[tone];
      return [red, green, blue, light ? alpha * LIGHT : alpha];
    });
    const { markWidth, markHeight } = lattice;
    this.#target = { spots: { x, y }, looks, markWidth, markHeight };
    const duration = parseFloat(animationDuration) * 1000;
    if (isNew || isRecoloured || !this.#onScreen || !(duration > 0)) this.#cut();
    else this.#move(this.#target, duration);
  }

  /**
   * Gives the canvas its pixels; true when these are new, or the marks stand otherwise in the same view:
   * a move is from one state to another.
   */
  #setUp({ view, lattice, clearings, room }: FieldDrawing): boolean {
    const { density, marks } = lattice;
    const width = Math.max(Math.round(room.width * density), 1);
    const height = Math.max(Math.round(room.height * density), 1);
    const shape = JSON.stringify([lattice, clearings]);
    const isRefit = view === this.#view && shape !== this.#shape;
    this.#view = view;
    this.#shape = shape;
    const setUpFor = JSON.stringify([marks, density, width, height, this.#mirrored]);
    if (setUpFor === this.#setUpFor) return isRefit;
    this.#setUpFor = setUpFor;
    Object.assign(this.canvas, { width, height });
    Object.assign(this.canvas.style, {
      width: `${width / density}px`,
      height: `${height / density}px`,
    });
    this.#image = this.#context?.createImageData(width, height);
    return true;
  }

  #move(to: Moment, duration: number): void {
    if (!this.#motion || !this.#present) return this.#cut();
    this.#stop?.();
    this.#stop = this.#motion.moveMarks(this.#present, to, duration, (moment) => {
      this.#present = moment;
      if (moment === to) this.#stop = undefined;
      this.#paint();
    });
  }

  #cut(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#present = this.#target;
    this.#paint();
  }

  /** Ends a move that nobody sees. */
  #arrive(): void {
    if (this.#stop) this.#cut();
  }

  #paint(): void {
    if (!this.#image || !this.#present || !this.#drawing) return;
    const { data, width } = this.#image;
    const { spots, ...how } = this.#present;
    const paint = { ...this.#drawing.lattice, ...how, mirrored: this.#mirrored };
    paintMarks({ data: new Uint32Array(data.buffer), width }, spots, paint);
    this.#context?.putImageData(this.#image, 0, 0);
  }

  /**
   * Any colour that CSS can write, as the canvas itself reads it; the next picture covers the pixel
   * that is used for that.
   */
  #read(colour: string): Colour {
    const context = this.#context;
    if (!context) return [];
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data];
  }

  /**
   * Calls back when the window is moved to a screen of another density; a zoom changes the size of
   * the box as well, which is noticed anyway.
   */
  #watchDensity(): void {
    this.#density?.removeEventListener('change', this.#onDensity);
    this.#density = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    this.#density.addEventListener('change', this.#onDensity);
  }

  #noticeVisibility(entries: readonly IntersectionObserverEntry[]): void {
    this.#onScreen = entries.at(-1)?.isIntersecting ?? false;
    if (!this.#onScreen) this.#arrive();
    else if (!this.#motion) void this.#loadMotion();
  }

  /** Once a picture is on the screen; until then, another takes its place at once. */
  async #loadMotion(): Promise<void> {
    this.#motion = await loadPart(this.#host.localName, () => import('./move-marks.lazy.js'));
  }

  readonly #onDensity = (): void => {
    this.#watchDensity();
    this.#host.requestUpdate();
  };

  /**
   * The colours are CSS properties of the canvas with a transition, whose end tells of every
   * change, whatever its cause.
   */
  readonly #onRecolour = (): void => this.hostUpdated();
}
