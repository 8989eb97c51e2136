/** A frame that may not scroll (`scrolling="no"`, as in WordPress) still lets a box in it scroll. */
const SCROLLING = `
  html { overflow: hidden !important; }
  body { position: fixed; inset: 0; margin: 0; overflow: auto; }
`;

/** Tells the page's stories by buttons instead of scrolling, as long as it is started. */
export class StepInstead {
  readonly #sheet = new CSSStyleSheet();
  #stories: Element[] = [];

  start(): void {
    if (this.#stories.length > 0) return;
    this.#sheet.replaceSync(SCROLLING);
    document.adoptedStyleSheets.push(this.#sheet);
    // An author who has chosen a mode has chosen it for frames, too.
    this.#stories = [
      ...document.querySelectorAll(':is(scrolly-story, desertion-story):not([mode])'),
    ];
    for (const story of this.#stories) story.setAttribute('mode', 'step');
  }

  stop(): void {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((it) => it !== this.#sheet);
    for (const story of this.#stories.splice(0)) story.removeAttribute('mode');
  }
}
