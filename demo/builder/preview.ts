import type { Embed } from './embed.js';
import { writeTag } from './write-markup.js';

/** Room above and below, so that a graphic which stands alone can pass the middle of the screen. */
const ROOM = 'min(30vh, 16rem)';

/** A page of its own with the built files, in a frame as wide as a screen; what it shows is exchanged. */
export class Preview {
  readonly #frame: HTMLIFrameElement;
  readonly #isReady: Promise<Document>;
  #shown = '';

  constructor(frame: HTMLIFrameElement) {
    this.#frame = frame;
    this.#isReady = new Promise((resolve) =>
      frame.addEventListener('load', () => resolve(frame.contentDocument!), { once: true }),
    );
    frame.srcdoc = writePage(new URL('../dist/', document.baseURI).href);
    new ResizeObserver(() => this.#fit()).observe(frame.parentElement!);
  }

  /** Shows an embed in place of the one before. */
  async show(embed: Embed): Promise<void> {
    const markup = writeTag(embed);
    if (markup === this.#shown) return;
    this.#shown = markup;
    const { documentElement: root, body } = await this.#isReady;
    if (markup !== this.#shown) return;
    const { lang = 'en', dir = 'ltr', theme = '' } = embed.attributes;
    Object.assign(root, { lang, dir });
    root.style.colorScheme = theme || 'light dark';
    body.innerHTML = markup;
    this.#frame.contentWindow!.scrollTo(0, 0);
  }

  #fit(): void {
    const { clientWidth } = this.#frame.parentElement!;
    this.#frame.style.setProperty('--scale', String(clientWidth / this.#frame.offsetWidth));
  }
}

function writePage(base: string): string {
  return `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>Preview</title>
  <link rel="stylesheet" href="${base}desertion-story.css" />
  <style>
    body { margin: 0; background: light-dark(#fbf9f4, #15161a); color: light-dark(#1b1a17, #edeae3) }
    body > :not(desertion-story) { margin-block: ${ROOM} }
  </style>
  <script type="module" src="${base}desertion-story.js"></script>
  <body></body>
</html>`;
}
