import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { StoryController, storyInAttribute } from '../../author-data/story-controller.js';
import { loadKeyList } from '../../figure/key-list-part.js';
import { loadOpening } from '../../graphic/field/opening-part.js';
import { LinkController } from '../../links/link-controller.js';
import type { ScrollReason } from '../../scroll/scroll-state.js';
import { builtInStory } from '../../story/article/built-in-story.js';
import { addSheets } from '../../support/adopted-sheets.js';
import { loadPart } from '../../support/load-part.js';
import { warnOnce } from '../../support/warn-once.js';
import { resetProof } from '../../theme/reset-proof.js';
import { StyledElement } from '../../theme/styled-element.js';
import type { Theme } from '../../theme/theme.js';
import { tokens } from '../../theme/tokens.js';
import { watchForReset } from '../../theme/watch-for-reset.js';
import { hostStyles } from './desertion-story.styles.js';
import type { WholeStory } from './whole-story.js';
import type * as WholePart from './whole-story.lazy.js';

/**
 * The whole article in one tag: every chapter in order, in prose, graphics and sources. With `src` or
 * data inside it tells a newsroom's own story by the same graphics.
 *
 * @element desertion-story
 * @slot - The author's own version, for instance the story as static markup: shown without JavaScript and when data cannot be used.
 * @fires {ScrollyErrorEvent} scrolly-error - The author's data cannot be used.
 * @fires {ScrollyStateEvent} scrolly-state - From the stories within: the active step has changed.
 * @csspart story - All of it.
 * @csspart progress - The line at the top that grows as the story passes.
 * @csspart prose - A chapter of prose without a graphic.
 * @csspart heading - The heading of a chapter.
 * @csspart step - A step of prose beside a graphic.
 * @csspart stage - What stays in view.
 * @csspart still - A still picture, in mode `flat`, or its words, in mode `text`.
 * @csspart controls - Buttons and position, in mode `step`.
 * @csspart button - One of the buttons.
 * @csspart position - Which step this is, of how many.
 * @csspart reader - The reader's bar.
 * @csspart reader-button - Its button, which says where the reader is.
 * @csspart reader-panel - What the button opens.
 * @csspart skip - The way past the graphic, for readers by keyboard.
 * @csspart graphic - A graphic.
 * @csspart sources - The key, the sums and the sources.
 * @cssprop --scrolly-top - How far from the top the stage stays: the height of a fixed header.
 */
export class DesertionStoryElement extends StyledElement {
  static override styles = resetProof([tokens, hostStyles]);
  static override properties: PropertyDeclarations = {
    chapters: {},
    src: {},
    theme: {},
    layout: {},
    mode: {},
    repairClip: { type: Boolean, attribute: 'repair-clip' },
    values: {},
    name: {},
    noControls: { type: Boolean, attribute: 'no-controls' },
    story: storyInAttribute,
    whole: { state: true },
  };

  /** The chapters to tell, by name, with spaces between; by default all. */
  chapters = '';
  /** The address of a story file in JSON that replaces or updates the built-in one, or of a sheet in CSV with new figures. */
  src = '';
  /** `auto` (the reader's preference, the default), `light` or `dark`. */
  theme: Theme = 'auto';
  /** `side`, `overlay` or `stack`; by default chosen by the width. */
  layout: HTMLElementTagNameMap['scrolly-story']['layout'] = '';
  /** `scroll` (the default), `step` (buttons and keys), `flat` (a still picture after each step) or `text` (words and tables); a reader may choose another. */
  mode: HTMLElementTagNameMap['scrolly-story']['mode'] = 'scroll';
  /** Writes `overflow: clip` on a box around the story that keeps its stages from sticking. */
  repairClip = false;
  /** Figures that replace the built-in ones: `F5a=3250; F5b=3450`, a range as `F6=2..6`. */
  values = '';
  /** The name of the story, in the addresses of its steps: `#story/origin`. */
  name = 'story';
  /** Leaves out the reader's bar: steps by name, ways to read, a link to the step. */
  noControls = false;
  /** Story data as an object, or as JSON in `data-story`; without `sources` it updates the built-in one. */
  story: unknown;

  readonly #data = new StoryController(this, builtInStory, ({ data }) =>
    data.steps.flatMap(({ graphic }) => graphic ?? []),
  );
  private whole: WholeStory | undefined;

  /** The names of the chapters that the story has, in order. */
  get chapterNames(): readonly string[] {
    const { story, language } = this.#data;
    return (story && this.whole?.listChapters(story, language)) ?? [];
  }

  /** Brings a step, by its name, to the reader. */
  goTo(name: string, { reason = 'api' }: { reason?: ScrollReason } = {}): void {
    if (!this.whole?.inPage.goTo(name, reason)) warnOnce(this.localName, `has no step "${name}".`);
  }

  /** @ignore Whether all of it is told as it will be. */
  get isSettled(): boolean {
    const stories = [...(this.shadowRoot?.querySelectorAll('scrolly-story') ?? [])];
    return stories.length > 0 && stories.every((it) => it.isSettled);
  }

  constructor() {
    super();
    // Created in the constructor, it acts when the story is connected: its attributes have been
    // read by then.
    new LinkController(this, (name) => this.whole?.inPage.findLinked(name));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    watchForReset(this);
    void this.#loadWhole();
  }

  protected override willUpdate(): void {
    this.#data.update();
  }

  protected override render(): TemplateResult {
    const { story, language } = this.#data;
    const whole = story && this.whole?.render(story, language);
    return whole
      ? html`${whole}<slot hidden @slotchange=${this.#onSlotChange}></slot>`
      : html`<slot></slot>`;
  }

  async #loadWhole(): Promise<void> {
    const part = await loadPart(this.localName, loadWhole);
    const sheet = part?.wholeStyles.styleSheet;
    if (sheet) addSheets(this.renderRoot as ShadowRoot, sheet);
    this.whole = part && new part.WholeStory(this);
  }

  readonly #onSlotChange = (): void => this.#data.childrenChanged();
}

/** The story is told once its first picture can be drawn in the same frame, and the key below it. */
async function loadWhole(): Promise<typeof WholePart> {
  // A key that does not come says so itself, and the story is told without it.
  const key = loadKeyList().catch(() => undefined);
  const [part] = await Promise.all([import('./whole-story.lazy.js'), loadOpening(), key]);
  return part;
}
