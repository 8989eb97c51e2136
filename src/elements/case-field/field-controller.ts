import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Look, mixLooks, mixSpots, paintMarks, type Spots } from '../../charts/paint-marks.js';
import type { FieldDrawing, Tone } from './draw-field.js';

type Colour = readonly number[];

/** What the canvas shows at one moment. */
interface Moment {
  spots: Spots;
  looks: readonly Look[];
}

/**
 * Paints the marks of a field on a canvas, and moves them from one state to the next. A move starts
 * from what is on the canvas just then, so it can be interrupted and turned round at any time; off
 * screen, or where the reader wants no motion, it is a cut. Nothing runs while nothing moves.
 */
export class FieldController implements ReactiveController {
  /** The element to render: it has one device pixel for each pixel that is painted. */
  readonly canvas = document.createElement('canvas');

  readonly #host: ReactiveControllerHost;
  readonly #context = this.canvas.getContext('2d', { willReadFrequently: true });
  readonly #visibility = new IntersectionObserver((entries) => this.#noticeVisibility(entries));
  #density: MediaQueryList | undefined;
  #onScreen = false;
  #drawing: FieldDrawing | undefined;
  #mirrored = false;
  #image: ImageData | undefined;
  /** What the canvas was set up for: the lattice and the size of the picture. */
  #setUpFor = '';
  #colours = '';
  #palette: Readonly<Record<Tone['tone'], Colour>> = { context: [], accent: [] };
  #present: Moment | undefined;
  #target: Moment | undefined;
  #shown = '';
  #frame = 0;

  constructor(host: ReactiveControllerHost) {
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
    const { color, outlineColor, animationDuration } = getComputedStyle(this.canvas);
    const colours = `${color} ${outlineColor}`;
    const isRecoloured = colours !== this.#colours;
    if (isRecoloured)
      this.#palette = { context: this.#read(color), accent: this.#read(outlineColor) };
    this.#colours = colours;
    const { x, y, boxes, tones } = this.#drawing;
    const shown = JSON.stringify([boxes, tones]);
    if (!isNew && !isRecoloured && shown === this.#shown) return;
    this.#shown = shown;
    const looks = tones.map(({ tone, hatched }) => [...this.#palette[tone], Number(hatched)]);
    this.#target = { spots: { x, y }, looks: looks as unknown as Look[] };
    const duration = parseFloat(animationDuration) * 1000;
    if (isNew || isRecoloured || !this.#onScreen || !(duration > 0)) this.#cut();
    else this.#move(this.#present ?? this.#target, this.#target, duration);
  }

  /** Gives the canvas its pixels and the marks their places; true when either is new. */
  #setUp({ lattice, room }: FieldDrawing): boolean {
    const { density } = lattice;
    const width = Math.max(Math.round(room.width * density), 1);
    const height = Math.max(Math.round(room.height * density), 1);
    const setUpFor = JSON.stringify([lattice, width, height, this.#mirrored]);
    if (setUpFor === this.#setUpFor) return false;
    this.#setUpFor = setUpFor;
    Object.assign(this.canvas, { width, height });
    Object.assign(this.canvas.style, {
      width: `${width / density}px`,
      height: `${height / density}px`,
    });
    this.#image = this.#context?.createImageData(width, height);
    return true;
  }

  #move(from: Moment, to: Moment, duration: number): void {
    let start: number | undefined;
    const step = (time: number): void => {
      start ??= time;
      const part = Math.min((time - start) / duration, 1);
      this.#frame = part < 1 ? requestAnimationFrame(step) : 0;
      this.#present = part < 1 ? mixMoments(from, to, easeOut(part)) : to;
      this.#paint();
    };
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(step);
  }

  #cut(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#present = this.#target;
    this.#paint();
  }

  /** Ends a move that nobody sees. */
  #arrive(): void {
    if (this.#frame) this.#cut();
  }

  #paint(): void {
    if (!this.#image || !this.#present || !this.#drawing) return;
    const { data, width } = this.#image;
    const { spots, looks } = this.#present;
    const paint = { ...this.#drawing.lattice, looks, mirrored: this.#mirrored };
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

/** The easing that the labels have in CSS. */
const easeOut = (part: number): number => 1 - (1 - part) ** 3;

const mixMoments = (from: Moment, to: Moment, part: number): Moment => ({
  spots: mixSpots(from.spots, to.spots, part),
  looks: mixLooks(from.looks, to.looks, part),
});
