/**
 * The custom properties that a story sets on itself. They stand in a sheet of its shadow root, not in
 * its `style` attribute: the host stays as its author wrote it.
 */
export class StoryProperties {
  readonly sheet = new CSSStyleSheet();

  constructor() {
    this.sheet.replaceSync(':host{}');
  }

  set(step: number, progress: number): void {
    const { style } = this.sheet.cssRules[0] as CSSStyleRule;
    style.setProperty('--scrolly-step', String(step));
    style.setProperty('--scrolly-progress', String(Math.round(progress * 10_000) / 10_000));
  }
}
