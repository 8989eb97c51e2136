/*
 * The part of scrollama 3.2.0 that we use. Its own types are wrong: they leave out `container` and
 * `root`, and narrow `offset` to tenths.
 */
declare module 'scrollama' {
  export interface Scrollama {
    setup(options: {
      step: Element[];
      offset?: number;
      root?: Element | Document | null;
      container?: Element | undefined;
    }): Scrollama;
    onStepEnter(callback: () => void): Scrollama;
    onStepExit(callback: () => void): Scrollama;
    destroy(): Scrollama;
  }

  export default function scrollama(): Scrollama;
}
