/**
 * The custom properties that a story sets on itself. They stand in a sheet of its shadow root, not in
 * its `style` attribute: the host stays as its author wrote it.
 */
export class StoryProperties {
  readonly sheet = new CSSStyleSheet();

  set(step: number, progress: number): void {
    const rounded = Math.round(progress * 10_000) / 10_000;
    // The whole sheet: WebKit does not notice a custom property set on a rule of an adopted sheet.
    this.sheet.replaceSync(`:host{--scrolly-step:${step};--scrolly-progress:${rounded}}`);
  }
}
