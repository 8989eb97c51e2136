import type { Embed } from './embed.js';
import { renderEmbed } from './render-embed.js';

/** A page of its own with the built files, in a frame as wide as a screen; what it shows is exchanged. */
export class Preview {
  readonly #frame: HTMLIFrameElement;
  readonly #isReady: Promise<Document>;
  #shown = '';

  constructor(frame: HTMLIFrameElement) {
    this.#frame = frame;
    this.#isReady = loadPage(frame, new URL('../demo/builder/preview.html', document.baseURI).href);
    new ResizeObserver(() => this.#fit()).observe(frame.parentElement!);
  }

  /** Shows an embed in place of the one before. */
  async show(embed: Embed): Promise<void> {
    const wanted = JSON.stringify(embed);
    if (wanted === this.#shown) return;
    this.#shown = wanted;
    const page = await this.#isReady;
    if (wanted !== this.#shown) return;
    const { documentElement: root, body } = page;
    const { lang = 'en', dir = 'ltr', theme = '' } = embed.attributes;
    Object.assign(root, { lang, dir });
    root.style.colorScheme = theme || 'light dark';
    body.replaceChildren(renderEmbed(page, embed));
    page.defaultView!.scrollTo(0, 0);
  }

  #fit(): void {
    const { clientWidth } = this.#frame.parentElement!;
    this.#frame.style.setProperty('--scale', String(clientWidth / this.#frame.offsetWidth));
  }
}

/** A frame may tell first that the empty page which it begins with has been loaded. */
function loadPage(frame: HTMLIFrameElement, address: string): Promise<Document> {
  return new Promise((resolve) => {
    frame.addEventListener('load', () => {
      if (frame.contentDocument?.URL === address) resolve(frame.contentDocument);
    });
    frame.src = address;
  });
}
