import { MOST_HEIGHT, readPageMessage, send, VERSION } from './frame-protocol.js';
import { type Slice, VisibleSlice } from './visible-slice.js';

/** The name by which a page knows that it is the one within. */
const NAME = 'scrolly-inner';

/** The part of its height that a screen may lose when its address bar comes back. */
const ADDRESS_BAR = 0.2;

/** What the visible height is known within, in pixels. */
const PRECISION = 4;

export function isInnerFrame(): boolean {
  return window.name === NAME;
}

/**
 * The page once more, in a frame within this one that is as high as the screen and is moved along
 * with the visible slice: this page is host to itself. There it is an ordinary page again, with its
 * own viewport, while a page in a frame of its whole height has one that is higher than any screen.
 */
export class InnerFrame {
  readonly #frame = document.createElement('iframe');
  readonly #sheet = new CSSStyleSheet();
  readonly #heightChanged: (height: number) => void;
  readonly #visible = new VisibleSlice((slice) => this.#follow(slice));
  #slice: Slice = { top: 0, height: 0 };
  #screen = Math.min(innerHeight, screen.availHeight);
  #isGuessed = true;
  #height = 0;
  #turn = 0;
  #nonce: string | undefined;

  /** @param heightChanged gets the height that this page's own frame should have */
  constructor(heightChanged: (height: number) => void) {
    this.#heightChanged = heightChanged;
    this.#sheet.replaceSync('html { overflow: hidden !important; } body { display: none; }');
    document.adoptedStyleSheets.push(this.#sheet);
    addEventListener('message', this.#onMessage);
    this.#frame.name = NAME;
    this.#frame.title = document.title;
    this.#frame.src = location.href;
    this.#frame.style.cssText = 'position:absolute;inset:0 auto auto 0;width:100%;border:0';
    this.#frame.style.height = `${this.#screen}px`;
    document.documentElement.append(this.#frame);
  }

  remove(): void {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((it) => it !== this.#sheet);
    removeEventListener('message', this.#onMessage);
    this.#visible.disconnect();
    this.#frame.remove();
  }

  #follow(slice: Slice): void {
    this.#slice = slice;
    // A slice that is cut off above and below is as high as the screen of the page around.
    const fills = slice.top > 0 && slice.top + slice.height < this.#height - 1;
    if (fills && this.#isOther(slice.height)) this.#setScreen(slice.height);
    this.#place();
  }

  #isOther(height: number): boolean {
    const more = height - this.#screen;
    return this.#isGuessed || more > PRECISION || -more > this.#screen * ADDRESS_BAR;
  }

  #setScreen(height: number): void {
    this.#isGuessed = false;
    this.#screen = height;
    this.#frame.style.height = `${height}px`;
  }

  #place(): void {
    const y = Math.max(0, Math.min(this.#slice.top, this.#height - this.#screen));
    this.#frame.style.translate = `0 ${y}px`;
    const { contentWindow } = this.#frame;
    // `self.origin` and not that of `location`: in a sandbox, it is "null", which both pages have.
    if (contentWindow) send(contentWindow, self.origin, { type: 'scroll', y, turn: this.#turn });
  }

  readonly #onMessage = ({ data, source, origin }: MessageEvent): void => {
    const message = readPageMessage(data);
    if (!message || source !== this.#frame.contentWindow || origin !== self.origin) return;
    // In a sandbox, the page that the frame may be led to has the same origin.
    this.#nonce ??= message.nonce;
    if (message.nonce !== this.#nonce) return;
    if (message.type === 'hello')
      send(source as Window, origin, {
        type: 'welcome',
        nonce: this.#nonce,
        version: VERSION,
      });
    if (message.type === 'height') {
      this.#height = Math.min(message.height, MOST_HEIGHT);
      this.#visible.observe(this.#height);
      this.#heightChanged(this.#height);
      this.#place();
    }
    if (message.type === 'please-scroll') {
      this.#turn = message.turn;
      // A script cannot scroll the page around, but `scrollIntoView` does so across frames.
      this.#bringIntoView(message.y);
      this.#place();
    }
  };

  #bringIntoView(y: number): void {
    const mark = document.createElement('div');
    mark.style.cssText = `position:absolute;top:${y}px;height:${this.#screen}px;width:1px`;
    document.documentElement.append(mark);
    mark.scrollIntoView({ block: 'start', behavior: 'instant' });
    mark.remove();
  }
}
