import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { StoryDataError, type Fault } from '../../story/fault.js';
import { builtInStory, knownStory, resolveStory } from '../../story/resolve-story.js';
import type { Story } from '../../story/story.js';
import { findAuthorData, readAuthorData } from './read-author-data.js';
import { ScrollyErrorEvent } from './scrolly-error-event.js';

/** An element that tells a story: the built-in one, or one that its author gives. */
export interface StoryHost extends ReactiveControllerHost, HTMLElement {
  /** Story data as a property: goes before all else. `null` waits for data that is on its way. */
  story: unknown;
  /** The address of a story file. */
  src: string;
}

/**
 * Finds the story that an element tells: its `story` property, a JSON or table child, `src`, or the
 * built-in article, in this order. Data that cannot be used leaves the last good story in place.
 */
export class StoryController implements ReactiveController {
  /** The story to tell; undefined until the author's own has arrived and been found good. */
  story: Story | undefined;
  /** Whether the author gave a story, rightly or wrongly. */
  hasOwn = false;

  readonly #host: StoryHost;
  readonly #check: (story: Story) => readonly Fault[];
  #given: unknown;
  #src = '';
  #written: string | undefined;
  #turn = 0;

  /** @param check finds what a particular graphic misses in a valid story */
  constructor(host: StoryHost, check: (story: Story) => readonly Fault[] = () => []) {
    this.#host = host;
    this.#check = check;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#turn === 0) this.#read();
    else this.childrenChanged();
  }

  /** To be called by the host before it derives anything from the story: its properties may be new. */
  update(): void {
    if (this.#host.story !== this.#given || this.#host.src !== this.#src) this.#read();
  }

  /** Reads the author's data anew; to be called when children have come or gone. */
  childrenChanged(): void {
    const written = findAuthorData(this.#host)?.textContent;
    if (this.#given === undefined && written !== this.#written) this.#read();
  }

  #read(): void {
    const { story: given, src } = this.#host;
    this.#given = given;
    this.#src = src;
    const turn = ++this.#turn;
    this.hasOwn = given !== undefined || src !== '';
    if (given === null) return this.#wait();
    const known = typeof given === 'object' && given ? knownStory(given) : undefined;
    if (known) return this.#accept(known, turn);
    void this.#load(given, src, turn);
  }

  async #load(given: unknown, src: string, turn: number): Promise<void> {
    try {
      const holder = findAuthorData(this.#host);
      this.#written = holder?.textContent;
      const data = given ?? (holder && readAuthorData(holder));
      this.hasOwn ||= data !== undefined;
      if (data !== undefined) this.#accept(await resolveStory(data), turn);
      else if (src) this.#accept(await resolveStory(await fetchJson(src)), turn);
      else this.#accept(builtInStory(), turn);
    } catch (error) {
      if (turn === this.#turn) this.#refuse(toDataError(error));
    }
  }

  #wait(): void {
    this.story = undefined;
    this.#host.requestUpdate();
  }

  #accept(story: Story, turn: number): void {
    if (turn !== this.#turn) return;
    const faults = this.#check(story);
    if (faults.length) return this.#refuse(new StoryDataError(faults));
    if (story === this.story) return;
    this.story = story;
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new Event('scrolly-story-change', { bubbles: true }));
  }

  #refuse(error: StoryDataError): void {
    const message = `<${this.#host.localName}> ${error.message}`;
    console.error(message);
    this.#host.dispatchEvent(new ScrollyErrorEvent(message, error.faults));
    this.#host.requestUpdate();
  }
}

async function fetchJson(src: string): Promise<unknown> {
  try {
    const response = await fetch(src);
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    return await response.json();
  } catch (error) {
    const cure = `give the address of a story file in JSON (${String(error)})`;
    throw new StoryDataError([{ path: 'src', value: src, cure }]);
  }
}

/** Whatever went wrong on the way to the data, as a fault with a cure. */
function toDataError(error: unknown): StoryDataError {
  if (error instanceof StoryDataError) return error;
  const cure = 'write the data as JSON, with quotes around every key';
  return new StoryDataError([{ path: '', value: String(error), cure }]);
}
