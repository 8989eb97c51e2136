import { graphicTags } from '../../../story/graphic-tags.js';
import { listNames } from '../../../story/list-names.js';
import { warnOnce } from '../../../support/warn-once.js';
import { outsideSteps, ownDescendants } from './own-descendants.js';

/** Finds the graphics of a story. However many steps name them, the story is searched once. */
export class GraphicFinder {
  readonly #story: HTMLElement;
  readonly #found = new Map<string, HTMLElement | undefined>();
  #all: readonly HTMLElement[] | undefined;
  #ours: readonly HTMLElement[] | undefined;

  constructor(story: HTMLElement) {
    this.#story = story;
  }

  /** Graphics of the bundle that stand on their own in the story. */
  get ours(): readonly HTMLElement[] {
    return (this.#ours ??= outsideSteps(this.#story, graphicTags.join()));
  }

  /** By id, else by tag name; of one that is not there, the author is told. */
  find(name: string): HTMLElement | undefined {
    if (!this.#found.has(name)) this.#found.set(name, this.#search(name));
    return this.#found.get(name);
  }

  #search(name: string): HTMLElement | undefined {
    this.#all ??= outsideSteps(this.#story, '*');
    const byId = this.#all.filter(({ id }) => id === name);
    const found = byId.length
      ? byId
      : this.#all.filter((it) => it.localName === name.toLowerCase());
    if (found.length > 1)
      warnOnce(
        'scrolly-step',
        `names the graphic "${name}", which ${found.length} graphics are: the first is shown. Give each an id of its own.`,
      );
    if (!found.length) this.#warn(name);
    return found[0];
  }

  #warn(name: string): void {
    const ids = ownDescendants(this.#story, '[id]').map(({ id }) => id);
    const choices = new Set([...this.ours.map(({ localName }) => localName), ...ids]);
    warnOnce(
      'scrolly-step',
      `names the graphic "${name}", which is not in its story. Use a tag name or an id: ${
        listNames(choices) || 'the story holds no graphic'
      }.`,
    );
  }
}
