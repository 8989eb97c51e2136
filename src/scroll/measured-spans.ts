import type { Span, Spans } from './scroll-state.js';

/** The steps of one moment, each measured when it is asked for, and once. */
export class MeasuredSpans implements Spans {
  readonly length: number;
  readonly #measure: (index: number) => Span;
  readonly #known: Span[] = [];

  constructor(length: number, measure: (index: number) => Span) {
    this.length = length;
    this.#measure = measure;
  }

  at(index: number): Span | undefined {
    if (index < 0 || index >= this.length) return undefined;
    return (this.#known[index] ??= this.#measure(index));
  }

  /** All of them, measured. */
  all(): readonly Span[] {
    return Array.from({ length: this.length }, (_, index) => this.at(index)!);
  }
}
