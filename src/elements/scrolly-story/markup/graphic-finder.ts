import { graphicTags } from '../../../story/graphic-tags.js';
import { listNames } from '../../../story/list-names.js';
import { warnOnce } from '../../../support/warn-once.js';
import { outsideSteps, ownDescendants } from './own-descendants.js';

type Groups = ReadonlyMap<string, readonly HTMLElement[]>;

/** As many missing graphics as an author reads of at once. */
const MOST_MISSING = 20;

/** Finds the graphics of a story. However many steps name them, the story is searched once. */
export class GraphicFinder {
  readonly #story: HTMLElement;
  /** How many names have been told to be missing. */
  #missing = 0;
  readonly #found = new Map<string, HTMLElement | undefined>();
  #named: { byId: Groups; byTag: Groups } | undefined;
  #choices: string | undefined;
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
    const { byId, byTag } = (this.#named ??= nameAll(outsideSteps(this.#story, '*')));
    const found = byId.get(name) ?? byTag.get(name.toLowerCase()) ?? [];
    if (found.length > 1)
      warnOnce(
        'scrolly-step',
        `names the graphic "${name}", which ${found.length} graphics are: the first is shown. Give each an id of its own.`,
      );
    if (!found.length) this.#warn(name);
    return found[0];
  }

  #warn(name: string): void {
    if (++this.#missing > MOST_MISSING) return;
    this.#choices ??= this.#listChoices();
    const more = this.#missing === MOST_MISSING ? ' There may be more of this kind.' : '';
    warnOnce(
      'scrolly-step',
      `names the graphic "${name}", which is not in its story. Use a tag name or an id: ${this.#choices}.${more}`,
    );
  }

  #listChoices(): string {
    const ids = ownDescendants(this.#story, '[id]').map(({ id }) => id);
    const choices = new Set([...this.ours.map(({ localName }) => localName), ...ids]);
    return listNames(choices) || 'the story holds no graphic';
  }
}

function nameAll(elements: readonly HTMLElement[]): { byId: Groups; byTag: Groups } {
  const [byId, byTag] = [new Map<string, HTMLElement[]>(), new Map<string, HTMLElement[]>()];
  for (const element of elements) {
    addTo(byTag, element.localName, element);
    if (element.id) addTo(byId, element.id, element);
  }
  return { byId, byTag };
}

function addTo(groups: Map<string, HTMLElement[]>, name: string, element: HTMLElement): void {
  const group = groups.get(name);
  if (group) group.push(element);
  else groups.set(name, [element]);
}
