import { measureReserved } from '../../elements/scrolly-story/layout/reserved-heights.js';
import { defineOnce } from '../../support/define-once.js';
import { graphicFiles } from './graphic-files.js';
import { STORY } from './sought-tags.js';
import type { Loading } from './tag-loader.js';

/** The class of each tag, loaded when it is asked for; nothing is registered by that. */
const files: Readonly<Record<string, () => Promise<CustomElementConstructor>>> = {
  'scrolly-story': async () =>
    (await import('../../elements/scrolly-story/scrolly-story-element.js')).ScrollyStoryElement,
  'scrolly-step': async () =>
    (await import('../../elements/scrolly-step/scrolly-step-element.js')).ScrollyStepElement,
  'desertion-story': async () =>
    (await import('../../elements/desertion-story/desertion-story-element.js'))
      .DesertionStoryElement,
  'story-figure': async () =>
    (await import('../../elements/story-figure/story-figure-element.js')).StoryFigureElement,
  'certainty-key': async () =>
    (await import('../../elements/certainty-key/certainty-key-element.js')).CertaintyKeyElement,
  ...graphicFiles,
};

/** The tag whose file another's is built upon: asked for at the same time, it is not waited for later. */
const BASES: Readonly<Record<string, string>> = { 'desertion-timeline': 'case-field' };

/** What an element of a tag asks for as soon as it is there, so that it need not wait for it then. */
const CONTENTS: Readonly<Record<string, readonly (() => Promise<unknown>)[]>> = {
  'desertion-story': [
    () => import('../../elements/desertion-story/whole-story.lazy.js'),
    () => import('../../graphic/field/opening.lazy.js'),
  ],
};

/** Fetches all files at once, in whatever order they come, and registers each tag when it is its turn. */
export class TagFiles implements Loading {
  readonly #fetched = new Map<string, Promise<CustomElementConstructor>>();

  /** What does not come is told of by the element that asks for it. */
  async prefetchContent(tag: string): Promise<void> {
    await Promise.allSettled(CONTENTS[tag]?.map((load) => load()) ?? []);
  }

  prefetch(tag: string): void {
    void this.#fetch(tag);
  }

  async load(tag: string): Promise<void> {
    const element = await this.#fetch(tag);
    // By another copy, which has been told.
    if (customElements.get(tag)) return;
    if (tag === STORY) measureReserved(document.querySelectorAll(STORY));
    defineOnce(tag, element);
  }

  #fetch(tag: string): Promise<CustomElementConstructor> {
    const base = BASES[tag];
    if (base) this.prefetch(base);
    const fetched = this.#fetched.get(tag) ?? files[tag]!();
    this.#fetched.set(tag, fetched);
    fetched.catch(() => this.#fetched.delete(tag));
    return fetched;
  }
}
