import type { ReactiveController } from 'lit';
import { sum } from '../../charts/sum.js';
import { graphicTags } from '../../story/graphic-tags.js';
import type { FieldController } from './field-controller.js';
import type { FieldHost } from './field-host.js';
import { type Board, FlightLayer } from './flight-layer.js';
import { adoptOpeningStyles } from './opening.styles.js';

/** How much of an opening is left in view when its marks leave. */
const LEFT = 0.36;
/** As often as it is told how much of it is in view: every twentieth. */
const threshold = Array.from({ length: 21 }, (_, i) => i / 20);

/**
 * The marks of an opening leave for the next picture of the same list while a part of it is still in
 * view, and come back: they are in one of the two, never in both. On the way they are on a layer over the page,
 * which is there for no longer; a reader who turns round turns them round. Where the reader wants no motion, it is
 * a cut.
 */
export class FlightController implements ReactiveController {
  readonly #host: FieldHost;
  readonly #observer = new IntersectionObserver((entries) => this.#notice(entries), { threshold });
  readonly #layer = new FlightLayer();
  #isWatched = false;
  #next: FieldController | undefined;
  /** Whether the marks have left: 0 or 1, and on the way what is between. */
  #part = 0;
  #goal = 0;
  #frame = 0;

  constructor(host: FieldHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#isWatched) this.#observer.observe(this.#own.canvas);
  }

  hostDisconnected(): void {
    this.#stop();
  }

  /** Lets marks leave, or keeps them. */
  watch(isWatched: boolean): void {
    if (isWatched === this.#isWatched) return;
    this.#isWatched = isWatched;
    if (isWatched) this.#observer.observe(this.#own.canvas);
    else this.#stop();
  }

  get #own(): FieldController {
    return this.#host.field;
  }

  get #both(): FieldController[] {
    return this.#next ? [this.#own, this.#next] : [this.#own];
  }

  #notice(entries: readonly IntersectionObserverEntry[]): void {
    const { isIntersecting, intersectionRect, boundingClientRect } = entries.at(-1)!;
    const isFirst = !this.#next?.canvas.isConnected;
    if (isFirst) this.#findNext();
    if (!this.#next) return;
    const { bottom, height } = boundingClientRect;
    // In a frame that is as high as its page, only what is in view says where the reader is.
    const top = isIntersecting ? intersectionRect.top : 0;
    const goal = bottom - top < height * LEFT ? 1 : 0;
    if (goal === this.#goal && !isFirst) return;
    this.#goal = goal;
    this.#go(isFirst);
  }

  /** The field after this one that shows as many marks of the same. */
  #findNext(): void {
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    const after = [...root.querySelectorAll<FieldHost>(graphicTags.join())].filter(
      (it) => this.#host.compareDocumentPosition(it) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    const next = after.map(({ field }) => field).find((it) => it?.present);
    this.#next = next && total(next) === total(this.#own) ? next : undefined;
    if (this.#next) adoptOpeningStyles(this.#next.canvas.getRootNode());
  }

  #stop(): void {
    this.#observer.disconnect();
    this.#arrive();
    for (const field of this.#both) field.canvas.classList.remove('away');
    this.#next = undefined;
    this.#part = this.#goal = 0;
  }

  #go(isCut: boolean): void {
    const duration = parseFloat(getComputedStyle(this.#own.canvas).animationDuration) * 1000;
    const [from, to] = [this.#part, this.#goal];
    let start: number | undefined;
    cancelAnimationFrame(this.#frame);
    if (isCut || !(duration > 0)) return this.#arrive();
    const step = (time: number): void => {
      start ??= time;
      const part = Math.min((time - start) / duration, 1);
      this.#part = from + (to - from) * part;
      if (part === 1 || !this.#fly()) return this.#arrive();
      this.#frame = requestAnimationFrame(step);
    };
    this.#frame = requestAnimationFrame(step);
  }

  /** Paints one moment of the flight; false where one of the pictures is not laid out. */
  #fly(): boolean {
    const boards = this.#both.map(readBoard);
    if (boards.length < 2 || boards.includes(undefined)) return false;
    const [from, to] = boards as [Board, Board];
    for (const { canvas } of this.#both) canvas.classList.add('away');
    return this.#layer.show(this.#host.renderRoot, from, to, this.#part);
  }

  /** The marks are in one of the pictures, and only there. */
  #arrive(): void {
    cancelAnimationFrame(this.#frame);
    this.#part = this.#goal;
    this.#layer.remove();
    this.#own.canvas.classList.toggle('away', this.#goal === 1);
    this.#next?.canvas.classList.toggle('away', this.#goal === 0);
  }
}

const total = ({ present }: FieldController): number => {
  const { marks = [], perMark = 0 } = present?.drawing.lattice ?? {};
  return Math.round((sum(marks) * perMark) / 100);
};

/** Where a picture is on the screen, and its marks on it. */
function readBoard({ canvas, present }: FieldController): Board | undefined {
  const { left, top, width } = canvas.getBoundingClientRect();
  return present && width
    ? { ...present, left, top, scale: width / canvas.width, width }
    : undefined;
}
