import { isOpenedAnew } from '../../support/opened-anew.js';
import { savesData, whenIdle } from '../../support/when-idle.js';
import { tags } from '../markup/plain-tag.js';
import { firstTags, WHOLE } from './first-tags.js';
import { tagOf } from './sought-tags.js';
import { type Loading, TagLoader } from './tag-loader.js';
import { TagWatch } from './tag-watch.js';

interface PageLoading extends Loading {
  /** Fetches what an element of a tag asks for as soon as it is there. */
  prefetchContent(tag: string): Promise<void>;
}

/**
 * Loads the tags that a page has: those of the first picture at once and together, the others of the page once
 * these are registered. Then all the rest, so that a page which makes one later, also where nobody can look
 * for it, finds it registered.
 */
export class PageLoader {
  readonly #loading: PageLoading;
  readonly #loader: TagLoader;
  readonly #page = new TagWatch((elements) => this.#found(elements));
  #loads: Promise<void> = Promise.resolve();

  constructor(loading: PageLoading) {
    this.#loading = loading;
    this.#loader = new TagLoader(loading);
  }

  /** Looks after a document or a shadow root, until every tag is registered. */
  watch(root: Document | ShadowRoot): void {
    this.#page.watch(root);
  }

  /** Loads all tags when the page has nothing better to do; for a reader who saves data, each when it is needed. */
  async loadRest(): Promise<void> {
    await this.#loads;
    if (savesData()) return;
    await idle();
    await this.#loader.load(tags, false);
    if (tags.every((tag) => this.#loader.isReady(tag))) this.stop();
  }

  stop(): void {
    this.#page.stop();
  }

  #found(elements: readonly Element[]): void {
    const found = elements.map(tagOf);
    const all = found.includes(WHOLE) ? tags : found;
    const load = beginsAtTop() ? this.#loadInTurn(firstTags(elements), all) : this.#load(all);
    this.#loads = Promise.all([this.#loads, load]).then(() => {});
  }

  /** Whoever waits for the picture shares neither the network nor the processor with what comes after it. */
  async #loadInTurn(first: readonly string[], all: readonly string[]): Promise<void> {
    await this.#load(first);
    await idle();
    await this.#loader.load(all);
  }

  async #load(wanted: readonly string[]): Promise<void> {
    const contents = [...new Set(wanted)].map((tag) => this.#loading.prefetchContent(tag));
    await Promise.all([this.#loader.load(wanted), ...contents]);
  }
}

/** What comes later, or is opened by a link into it or again, may be anywhere on the screen. */
function beginsAtTop(): boolean {
  return document.readyState !== 'complete' && !location.hash && isOpenedAnew();
}

function idle(): Promise<void> {
  return new Promise((resolve) => whenIdle(resolve, true));
}
