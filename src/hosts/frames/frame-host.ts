import { OPAQUE, readPageMessage, send, VERSION } from './frame-protocol.js';
import { FramedStory } from './framed-story.js';

const WRAPPER = '[data-scrolly-frame]';

/**
 * The embedding page's side of the talk with every story that it frames. The author writes the
 * wrapper, because a frame that is moved into one by script would load twice:
 *
 * ```html <div data-scrolly-frame><iframe src="https://story.example/" title="…"></iframe></div>
 * ```
 *
 * Nothing is asked of the page but to hear messages, until a story in such a frame says hello.
 */
export class FrameHost {
  readonly #stories = new Map<HTMLIFrameElement, FramedStory>();
  readonly #sizes = new ResizeObserver(() => this.#each((story) => story.fit()));

  start(): void {
    addEventListener('message', this.#onMessage);
    // Stories that have said hello before anybody listened.
    for (const { contentWindow } of findFrames()) send(contentWindow!, '*', { type: 'invite' });
  }

  stop(): void {
    removeEventListener('message', this.#onMessage);
    for (const [frame, story] of this.#stories) this.#release(frame, story);
  }

  #listen(): void {
    // Scrolling does not bubble, and it may be a box of the page that scrolls.
    addEventListener('scroll', this.#onScroll, { capture: true, passive: true });
    addEventListener('resize', this.#onResize);
    addEventListener('hashchange', this.#onHashChange);
    // On paper, nothing sticks: the wrapper would be pages of nothing.
    addEventListener('beforeprint', this.#onBeforePrint);
    addEventListener('afterprint', this.#onResize);
    this.#sizes.observe(document.body);
  }

  #stopListening(): void {
    removeEventListener('scroll', this.#onScroll, { capture: true });
    removeEventListener('resize', this.#onResize);
    removeEventListener('hashchange', this.#onHashChange);
    removeEventListener('beforeprint', this.#onBeforePrint);
    removeEventListener('afterprint', this.#onResize);
    this.#sizes.disconnect();
  }

  /** The story in a frame, if it is the frame's own page that speaks and not one it was led to. */
  #storyOf(frame: HTMLIFrameElement, origin: string): FramedStory | undefined {
    if (origin !== originOf(frame)) return undefined;
    const known = this.#stories.get(frame);
    if (known) return known;
    if (this.#stories.size === 0) this.#listen();
    const wrapper = frame.closest<HTMLElement>(WRAPPER)!;
    const story = new FramedStory(frame, wrapper, origin);
    this.#stories.set(frame, story);
    // Tells of the frame's removal as well: then it has no size.
    this.#sizes.observe(frame);
    return story;
  }

  #each(act: (story: FramedStory) => void): void {
    for (const [frame, story] of this.#stories) {
      if (story.isThere) act(story);
      else this.#release(frame, story);
    }
  }

  #release(frame: HTMLIFrameElement, story: FramedStory): void {
    story.release();
    this.#sizes.unobserve(frame);
    this.#stories.delete(frame);
    if (this.#stories.size === 0) this.#stopListening();
  }

  readonly #onMessage = ({ data, source, origin }: MessageEvent): void => {
    const message = readPageMessage(data);
    const frame = message && findFrames().find(({ contentWindow }) => contentWindow === source);
    if (!frame) return;
    if (message.type !== 'hello')
      return this.#stories.get(frame) && this.#storyOf(frame, origin)?.hear(message);
    if (message.version >= VERSION) this.#storyOf(frame, origin)?.welcome(message.nonce);
  };

  readonly #onScroll = (): void => this.#each((story) => story.pageScrolled());
  readonly #onResize = (): void => this.#each((story) => story.fit());
  readonly #onBeforePrint = (): void => this.#each((story) => story.release());
  readonly #onHashChange = (): void => this.#each((story) => story.sendPlace());
}

function findFrames(): HTMLIFrameElement[] {
  return [...document.querySelectorAll<HTMLIFrameElement>(`${WRAPPER} iframe`)];
}

/** The origin that the page in a frame must have: in a sandbox, usually none. */
function originOf(frame: HTMLIFrameElement): string {
  const isOpaque = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
  if (isOpaque) return OPAQUE;
  // What is written in the frame's own markup, or by a script, comes from this page.
  const isOurs = frame.hasAttribute('srcdoc') || /^(about:|$)/.test(frame.src);
  return isOurs || !URL.canParse(frame.src) ? self.origin : new URL(frame.src).origin;
}
