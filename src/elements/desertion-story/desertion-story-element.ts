import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { StoryController, storyInAttribute } from '../../author-data/story-controller.js';
import { languageOfWords } from '../../figure/figure-view.js';
import { languageOf } from '../../languages/language.js';
import { LinkController } from '../../links/link-controller.js';
import type { LinkTarget } from '../../links/linked-host.js';
import type { Outline } from '../../links/outline.js';
import type { ScrollReason } from '../../scroll/scroll-state.js';
import { builtInStory } from '../../story/article/built-in-story.js';
import { findBuiltIn } from '../../story/article/excerpt.js';
import type { Section } from '../../story/chapters.js';
import { createFormatter } from '../../story/format/format-figure.js';
import { listNames } from '../../story/list-names.js';
import type { Step } from '../../story/story-data.js';
import { loadPart } from '../../support/load-part.js';
import { warnOnce } from '../../support/warn-once.js';
import { resetProof } from '../../theme/reset-proof.js';
import { StyledElement } from '../../theme/styled-element.js';
import type { Theme } from '../../theme/theme.js';
import { tokens } from '../../theme/tokens.js';
import { watchForReset } from '../../theme/watch-for-reset.js';
import { wholeStyles } from './desertion-story.styles.js';
import { renderHeading, renderText, type StoryCopy } from './render-step.js';
import type * as WholeStory from './whole-story.lazy.js';

/**
 * The whole article in one tag: every chapter in order, in prose, graphics and sources. With `src` or
 * data inside it tells a newsroom's own story by the same graphics.
 *
 * @element desertion-story
 * @slot - The author's own version, for instance the story as static markup: shown without JavaScript and when data cannot be used.
 * @fires {ScrollyErrorEvent} scrolly-error - The author's data cannot be used.
 * @fires {ScrollyStateEvent} scrolly-state - From the stories within: the active step has changed.
 * @csspart story - All of it.
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
  static override styles = resetProof([tokens, wholeStyles]);
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
  /** The address of a story file in JSON that replaces or updates the built-in one. */
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
  private whole: typeof WholeStory | undefined;

  #outline: Outline | undefined;

  readonly #graphics = new Map<string, HTMLElement & { story: unknown }>();
  /** How often each tag has been used in this rendering: two sections may show the same graphic. */
  readonly #used = new Map<string, number>();

  /** The names of the chapters that the story has, in order. */
  get chapterNames(): readonly string[] {
    return this.whole?.listChapters(this.#listSteps()) ?? [];
  }

  /** Brings a step, by its name, to the reader. */
  goTo(name: string, { reason = 'api' }: { reason?: ScrollReason } = {}): void {
    const step = this.#findStep(name);
    const story = step?.closest('scrolly-story');
    if (story) story.goTo(name, { reason });
    else if (step) step.scrollIntoView();
    else warnOnce(this.localName, `has no step "${name}".`);
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
    new LinkController(this, (name) => this.#findLinked(name));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    watchForReset(this);
    void loadPart(this.localName, () => import('./whole-story.lazy.js')).then(
      (it) => (this.whole = it),
    );
  }

  protected override willUpdate(): void {
    this.#data.update();
  }

  protected override render(): TemplateResult {
    const { story } = this.#data;
    const steps = this.#chooseSteps();
    if (!story || !this.whole || !steps.length) return html`<slot></slot>`;
    const format = createFormatter(story, this.#data.language);
    // Every tag has the built-in data: only other data is handed down.
    const given = findBuiltIn(story.data) ? undefined : story.data;
    const copy = { story, format, given };
    const { labelStep } = this.whole;
    this.#used.clear();
    this.#outline = {
      name: this.name,
      items: steps.map((step) => ({ name: step.name, label: labelStep(step, story, format) })),
      offset: 0,
      go: (index, reason) => this.#go(steps[index]?.name ?? '', reason),
    };
    return html`<article part="story" lang=${languageOfWords(copy)}>
        ${this.whole
          .cutIntoSections(steps)
          .map((section) =>
            section.graphics.length
              ? this.#renderStaged(section, copy)
              : section.steps.map((step) => this.#renderProse(step, copy)),
          )}
      </article>
      <slot hidden @slotchange=${this.#onSlotChange}></slot>`;
  }

  /** Goes to a step that a reader has chosen in a bar, and moves the focus there. */
  #go(name: string, reason: ScrollReason): void {
    this.goTo(name, { reason });
    const step = this.#findStep(name);
    if (step) this.whole?.focusProse(step);
  }

  #findStep(name: string): HTMLElement | null {
    return this.shadowRoot?.querySelector(`[name="${CSS.escape(name)}"]`) ?? null;
  }

  #findLinked(name: string): LinkTarget | undefined {
    const element = this.#findStep(name);
    if (!element) return undefined;
    const story = element.closest('scrolly-story');
    const { top, bottom } = element.getBoundingClientRect();
    const isSeen = top <= innerHeight / 2 && bottom > innerHeight / 2;
    const isHere = story ? story.steps[story.index] === element && isSeen : isSeen;
    return { element, isHere, go: () => this.goTo(name, { reason: 'link' }) };
  }

  #offsetOf([first]: readonly Step[]): number {
    return this.#outline?.items.findIndex(({ name }) => name === first?.name) ?? 0;
  }

  /** All steps that the story has; none before the prose has been loaded. */
  #listSteps(): readonly Step[] {
    const { story } = this.#data;
    if (!story || !this.whole) return [];
    const { updateSteps, articleStepsIn } = this.whole;
    const built = articleStepsIn(languageOf(this.#data.language));
    return story.isOwn ? story.data.steps : updateSteps(built, story.data.steps);
  }

  #chooseSteps(): readonly Step[] {
    const steps = this.#listSteps();
    // Frameworks set what an author has left out to null or undefined, and a list as a list.
    const wanted = String(this.chapters ?? '')
      .split(/[\s,]+/)
      .filter(Boolean);
    if (!wanted.length || !steps.length) return steps;
    const names = this.chapterNames;
    const unknown = new Set(wanted.filter((name) => !names.includes(name)));
    if (unknown.size)
      warnOnce(
        this.localName,
        `has no chapter "${listNames(unknown)}". Use some of: ${listNames(names)}.`,
      );
    const chosen = steps.filter((step) => wanted.includes(this.whole?.chapterOf(step) ?? ''));
    return chosen.length ? chosen : steps;
  }

  #renderStaged({ graphics, steps }: Section, stateCopy: StoryCopy): TemplateResult {
    const outline = { ...this.#outline, offset: this.#offsetOf(steps) } as Outline;
    return html`<scrolly-story
      layout=${this.layout || nothing}
      mode=${this.mode}
      ?repair-clip=${this.repairClip}
      theme=${this.theme}
      exportparts="stage, still, controls, button, position, reader, reader-button, reader-panel, skip"
      ?no-controls=${this.noControls}
      .outline=${outline}
      .story=${stateCopy.given}
    >
      ${graphics.map((tag) => this.#graphic(tag, stateCopy))}
      ${steps.map(
        (step) =>
          html`<scrolly-step
            part="step"
            name=${step.name}
            graphic=${step.graphic ?? ''}
            state=${step.state ?? ''}
            >${renderHeading(step)}${renderText(step, stateCopy)}</scrolly-step
          >`,
      )}
    </scrolly-story>`;
  }

  #renderProse(step: Step, stateCopy: StoryCopy): TemplateResult {
    const { name, graphic } = step;
    return html`<section part="prose" class="prose" name=${name} tabindex="-1">
      ${renderHeading(step)}${renderText(step, stateCopy)}
      ${graphic ? this.#graphic(graphic, stateCopy) : nothing}
      ${name === 'sources' ? html`<div part="sources">${this.whole?.renderSources(stateCopy.story, stateCopy.format)}</div>` : nothing}
    </section>`;
  }

  /** A graphic keeps its element, and so its place and its motion, whatever else is rendered. */
  #graphic(tag: string, { given }: StoryCopy): HTMLElement {
    const turn = this.#used.get(tag) ?? 0;
    this.#used.set(tag, turn + 1);
    let graphic = this.#graphics.get(`${tag} ${turn}`);
    if (!graphic) {
      graphic = document.createElement(tag) as HTMLElement & { story: unknown };
      graphic.setAttribute('part', 'graphic');
      this.#graphics.set(`${tag} ${turn}`, graphic);
    }
    graphic.story = given;
    return graphic;
  }

  readonly #onSlotChange = (): void => this.#data.childrenChanged();
}
