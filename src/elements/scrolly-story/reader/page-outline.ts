import { focusProse } from '../../../links/focus-prose.js';
import type { Outline } from '../../../links/outline.js';
import { nameStep } from '../markup/name-step.js';
import { readName } from '../markup/read-steps.js';
import type { StoryHost } from '../story-host.js';

/** Where a text of its own begins: the steps of two texts are not counted together. */
const TEXT = 'article, main';

interface StepCount {
  all: number;
  /** Where among all of them the story’s own first step stands. */
  offset: number;
}

/** Those of all stories on the page: what one has changes what the others count. */
const outlines = new Set<PageOutline>();
let isDue = false;

/**
 * What a reader can go to from a story: the steps of all stories of the same text, counted through. A text
 * is an `article` or a `main`, else the page. A story that `desertion-story` tells has the outline of that
 * whole; one without a reader’s bar counts for itself.
 */
export class PageOutline {
  readonly #host: StoryHost;
  /** Of the same text, in reading order; the story itself among them. */
  #stories: readonly StoryHost[];
  #count: StepCount;

  constructor(host: StoryHost) {
    this.#host = host;
    this.#stories = [host];
    this.#count = { all: host.steps.length, offset: 0 };
  }

  /** To be called when the story has come to the page and when its steps have changed. */
  join(): void {
    if (!this.#host.isConnected) return;
    outlines.add(this);
    this.find();
    recount();
  }

  /** To be called when the story leaves the page. */
  leave(): void {
    outlines.delete(this);
    recount();
  }

  /** How many steps there are for a reader. */
  get count(): StepCount {
    const { outline } = this.#host;
    return outline ? { all: outline.items.length, offset: outline.offset } : this.#count;
  }

  get outline(): Outline {
    const { outline, name } = this.#host;
    if (outline) return outline;
    const places = this.#stories.flatMap((story) =>
      story.steps.map((element, index) => ({ story, element, index })),
    );
    return {
      name,
      items: places.map(({ story, element, index }) => {
        const step = { element, name: readName(element, index) };
        return { name: step.name, label: nameStep(step, index), story: story.name };
      }),
      offset: this.#count.offset,
      go: (to, reason) => {
        const { story, element, index } = places[to]!;
        story.goTo(index, { reason });
        if (story !== this.#host) focusProse(element);
      },
    };
  }

  /** Counts anew; only where that changes what the story says is it rendered. */
  find(): void {
    const text = findText(this.#host);
    const stories = [...text.querySelectorAll<StoryHost>('scrolly-story')];
    const together = stories.filter((it) => isCounted(it) && findText(it) === text);
    const at = together.indexOf(this.#host);
    this.#stories = at < 0 ? [this.#host] : together;
    const { all, offset } = this.#count;
    const before = this.#stories.slice(0, Math.max(at, 0));
    this.#count = { all: countSteps(this.#stories), offset: countSteps(before) };
    if (this.#count.all !== all || this.#count.offset !== offset) this.#host.requestUpdate();
  }
}

/** Once for all changes of a frame. */
function recount(): void {
  if (isDue) return;
  isDue = true;
  requestAnimationFrame(() => {
    isDue = false;
    for (const outline of outlines) outline.find();
  });
}

function findText(story: Element): ParentNode {
  return story.closest(TEXT) ?? (story.getRootNode() as Document | ShadowRoot);
}

/** Not before its tag is defined, nor within another story. */
function isCounted({ steps, outline, noControls, parentElement }: StoryHost): boolean {
  return Boolean(steps) && !outline && !noControls && !parentElement?.closest('scrolly-story');
}

function countSteps(stories: readonly StoryHost[]): number {
  return stories.flatMap(({ steps }) => steps).length;
}
