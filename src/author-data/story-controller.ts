import type { PropertyDeclaration, ReactiveController, ReactiveControllerHost } from 'lit';
import { isStory, type Story } from '../story/story.js';
import { loadPart } from '../support/load-part.js';
import { nearestLanguage } from '../support/nearest-language.js';
import { LanguageController } from '../words/language-controller.js';
import { findAuthorData } from './find-author-data.js';
import type { AuthorData } from './read-author-data.js';

/** An element that tells a story: the built-in one, or one that its author gives. */
export interface StoryHost extends ReactiveControllerHost, HTMLElement {
  /**
   * Story data as a property: it is used before any other. `null` means that data is still to come.
   */
  story: unknown;
  /** Figures that fit an attribute: `F5a=3250; F5b=3450`. */
  values: string;
  /** The address of a story file. */
  src: string;
}

/** How such an element declares `story`: content systems let an attribute through that begins with `data-`. */
export const storyInAttribute: PropertyDeclaration = {
  attribute: 'data-story',
  // A removed attribute is `null`, which would mean that data is still to come.
  converter: (text) => text ?? undefined,
};

/**
 * Finds the story that an element tells: its `story` property or `data-story`, `values`, a JSON or
 * table child, `src`, or the built-in article, in this order. Data that cannot be used leaves the last good story in place.
 */
export class StoryController implements ReactiveController {
  /** The story to tell; undefined until the author's own has arrived and been found good. */
  story: Story | undefined;
  /** Whether the author gave a story, rightly or wrongly. */
  hasOwn = false;

  readonly #host: StoryHost;
  readonly #language: LanguageController;
  readonly #builtIn: (language: string) => Story;
  readonly #graphics: (story: Story) => readonly string[];
  #given: unknown;
  #src = '';
  #written: string | undefined;
  /** The author's data is being read; aborted when it is to be read anew, or the host has gone. */
  #reading: AbortController | undefined;
  #isSettled = false;

  /**
   * @param builtIn the article, or as much of it as the host tells, in a language
   * @param graphics the tags of the graphics that will show a story, which must have the facts that
   * they require
   */
  constructor(
    host: StoryHost,
    builtIn: (language: string) => Story,
    graphics: (story: Story) => readonly string[] = () => [],
  ) {
    this.#host = host;
    this.#builtIn = builtIn;
    this.#graphics = graphics;
    host.addController(this);
    this.#language = new LanguageController(host, () => this.#settle());
  }

  /**
   * The language of numbers and dates: that of the texts, or the page's for an author's own story.
   */
  get language(): string {
    return this.story?.isOwn ? this.#language.nearest : this.#language.told;
  }

  /** Whether the author's data is on its way. */
  get isLoading(): boolean {
    return this.#reading !== undefined;
  }

  hostConnected(): void {
    if (this.#reading?.signal.aborted) this.#read();
    else if (this.#isSettled) this.childrenChanged();
    if (isBeingRead())
      document.addEventListener('DOMContentLoaded', () => this.#read(), { once: true });
  }

  hostDisconnected(): void {
    // An element that is only moved is back at once.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#reading?.abort();
    });
  }

  /** To be called by the host before it derives anything from the story: its properties may be new. */
  update(): void {
    if (this.#ownGiven !== this.#given || this.#host.src !== this.#src) this.#read();
  }

  /** Reads the author's data anew; to be called when children have come or gone. */
  childrenChanged(): void {
    const written = findAuthorData(this.#host)?.textContent;
    if (this.#given === undefined && written !== this.#written) this.#read();
  }

  /** The data that is used before any other; `null` means that it is still to come. */
  get #ownGiven(): unknown {
    const { story, values } = this.#host;
    return story === undefined ? values || undefined : story;
  }

  #read(): void {
    const given = this.#ownGiven;
    const { src } = this.#host;
    const holder = findAuthorData(this.#host);
    this.#given = given;
    this.#src = src;
    this.#written = holder?.textContent;
    this.#reading?.abort();
    this.#reading = undefined;
    this.hasOwn = given !== undefined || Boolean(holder ?? src);
    if (this.#isSettled) this.#find(holder);
  }

  /** The translation has come or is another one: makes the story with it. */
  #settle(): void {
    this.#isSettled = true;
    this.#read();
    this.#host.requestUpdate();
  }

  #find(holder: Element | undefined): void {
    const given = this.#given;
    // A story that another element has read and checked is taken at once.
    if (isStory(given)) this.#accept(given);
    else if (!this.hasOwn) this.#accept(this.#builtIn(this.#language.words));
    else if (given === null || (holder && isBeingRead())) this.#wait();
    else void this.#load({ given, holder, src: this.#src });
  }

  async #load(data: AuthorData): Promise<void> {
    const { signal } = (this.#reading = new AbortController());
    const place = nearestLanguage(data.holder ?? this.#host);
    const part = await loadPart(this.#host.localName, () => import('./load-author-story.lazy.js'));
    const { story, error } =
      (await part?.loadAuthorStory(data, this.#graphics, this.#language.words, place, signal)) ??
      {};
    if (signal.aborted) return;
    if (story) this.#accept(story);
    if (error) {
      part?.reportError(this.#host, error);
      this.#host.requestUpdate();
    }
    this.#reading = undefined;
  }

  #wait(): void {
    this.story = undefined;
    this.#host.requestUpdate();
  }

  #accept(story: Story): void {
    if (story === this.story) return;
    this.story = story;
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new Event('scrolly-story-change', { bubbles: true }));
  }
}

/** While the page is being parsed, the JSON or the table may be incomplete. */
function isBeingRead(): boolean {
  return document.readyState === 'loading';
}
