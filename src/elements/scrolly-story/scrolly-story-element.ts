import {
  LitElement,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { StoryController } from '../../author-data/story-controller.js';
import { ScrollController } from '../../scroll/scroll-controller.js';
import type { ScrollReason, ScrollState } from '../../scroll/scroll-state.js';
import { type Excerpt, tellExcerpt } from '../../story/article/excerpt.js';
import { addSheets } from '../../support/adopted-sheets.js';
import { resetProof } from '../../theme/reset-proof.js';
import { tokens } from '../../theme/tokens.js';
import { visuallyHidden } from '../../theme/visually-hidden.js';
import { watchForReset } from '../../theme/watch-for-reset.js';
import { LateLoader } from './late-loader.js';
import { arrangeChildren, type Arrangement } from './layout/arrange-children.js';
import { adoptPageStyles, adoptWrapperStyles } from './layout/page.styles.js';
import { reservedExtent } from './layout/reserved-heights.js';
import { ChildrenController } from './markup/children-controller.js';
import { measureStep } from './markup/measure-step.js';
import { readLayout, readOffset } from './markup/read-attributes.js';
import { findGraphics, findStep, readSteps, type StoryStep } from './markup/read-steps.js';
import { ModeController } from './modes/mode-controller.js';
import { ProgressListeners } from './progress-listeners.js';
import { readerChoice } from './reader/reader-preferences.js';
import { storyStyles } from './scrolly-story.styles.js';
import { markActive } from './stage/describe-step.js';
import { isOurs, Stage } from './stage/stage.js';
import { StoryAttributes } from './story-attributes.js';
import { StoryLinks } from './story-links.js';
import { StoryProperties } from './story-properties.js';
import { tellLeaving, tellStateChange } from './tell-state-change.js';

/** Its graphics know what they tell of the article: a story itself tells none of it. */
const nothingOfItsOwn: Excerpt = { sources: [], facts: [], sums: [] };

/**
 * A graphic that stays in view while steps of prose pass. Graphics and steps are found wherever they
 * stand in the light DOM, which is left as it is.
 *
 * @element scrolly-story
 * @slot - Graphics, steps, and any other prose, in any order and any wrappers.
 * @fires {ScrollyStateEvent} scrolly-state - The active step has changed, or has been read for the first time.
 * @fires {StepEnterEvent} scrolly-step-enter - A step has become the active one; sent from the step.
 * @fires {StepExitEvent} scrolly-step-exit - A step is no longer the active one; sent from the step.
 * @fires {ScrollyProgressEvent} scrolly-progress - The reader has moved within a step; only while somebody listens.
 * @fires {StepSeenEvent} scrolly-step-seen - A reader has seen a step, with `dwell` in milliseconds; sent from the step when it is left, and when the page is hidden.
 * @fires {ScrollyErrorEvent} scrolly-error - The author's data cannot be used.
 * @csspart heading - The heading.
 * @csspart progress - The line at the top that grows as the story passes.
 * @csspart stage - What stays in view.
 * @csspart prose - What passes.
 * @csspart still - A still picture, in mode `flat`, or its words, in mode `text`.
 * @csspart controls - Buttons and position, in mode `step`.
 * @csspart button - One of the buttons.
 * @csspart reader - The reader's bar.
 * @csspart reader-button - Its button, which says where the reader is.
 * @csspart reader-panel - What the button opens.
 * @csspart skip - The way past the graphic, for readers by keyboard.
 * @csspart position - Which step this is, of how many.
 * @cssprop --scrolly-top - How far from the top the stage stays: the height of a fixed header.
 * @cssprop --scrolly-repair - `clip` does what the attribute `repair-clip` does, for every story within.
 * @cssprop --scrolly-step - The index of the active step; set on the story, and for a picture of the page's own while it is shown.
 * @cssprop --scrolly-progress - How much of that step has passed, 0–1; set likewise.
 */
export class ScrollyStoryElement extends StoryAttributes {
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    slotAssignment: 'manual',
  };
  static override styles = resetProof([tokens, visuallyHidden, storyStyles]);
  static override properties: PropertyDeclarations = { arrangement: { state: true } };

  private arrangement: Arrangement = { stage: [], prose: [] };

  readonly #data = new StoryController(this, (language) => tellExcerpt(nothingOfItsOwn, language));
  readonly #scroll = new ScrollController(this, {
    count: () => this.#steps.length,
    measure: (index) => {
      const step = this.#steps[index];
      return step && { name: step.name, ...measureStep(step.element) };
    },
    watch: () => this.#steps.map(({ element }) => element),
    stateChanged: (state, previous) => this.#show(state, previous),
    left: (state) => this.#leave(state),
  });
  readonly #modes = new ModeController(this, this.#scroll, () => this.#read());
  readonly #late = new LateLoader(this, () => this.#steps);
  readonly #stage = new Stage();
  readonly #customProperties = new StoryProperties();
  readonly #progressListeners = new ProgressListeners(this, () => this.#trackProgress());
  readonly #links = new StoryLinks(
    this,
    () => this.#steps,
    (index) => this.#modes.isAt(index),
  );
  #steps: readonly StoryStep[] = [];
  #active: HTMLElement | undefined;

  constructor() {
    super();
    if (this.isConnected) this.#customProperties.holdFor(reservedExtent(this));
    // Created last: it reads the steps when the story is connected, and needs all of the above.
    new ChildrenController(this, () => this.#read());
  }

  /** The index of the active step; −1 above the first. */
  get index(): number {
    return this.#modes.index;
  }

  /** How much of the active step has passed at this moment, 0–1. */
  get progress(): number {
    return this.#modes.progress;
  }

  /** The elements that are steps, in reading order. */
  get steps(): readonly HTMLElement[] {
    return this.#steps.map(({ element }) => element);
  }

  /** @ignore Whether it is told as it will be. */
  get isSettled(): boolean {
    return !this.#modes.isTurning;
  }

  /** Brings a step, by its name or index, to the line where it becomes active. */
  goTo(
    step: string | number,
    { behavior = 'instant', reason = 'api' }: ScrollOptions & { reason?: ScrollReason } = {},
  ): void {
    // Steps that have just been written have no place on the screen yet.
    if (this.isUpdatePending)
      return void this.updateComplete.then(() => this.goTo(step, { behavior, reason }));
    const index = findStep(this.#steps, step);
    if (index >= 0) this.#modes.goTo(index, behavior, reason);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adoptPageStyles(this.getRootNode());
    this.addEventListener('scrolly-story-change', this.#onStoryChange);
    this.addEventListener('focusin', this.#onFocus);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('scrolly-story-change', this.#onStoryChange);
    this.removeEventListener('focusin', this.#onFocus);
    this.#late.parts?.leave();
    this.#stage.setGraphics([]);
  }

  /** @ignore Notices who listens to progress. */
  override addEventListener<Type extends keyof HTMLElementEventMap>(
    type: Type,
    listener: (this: this, event: HTMLElementEventMap[Type]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  override addEventListener(...args: Parameters<HTMLElement['addEventListener']>): void;
  override addEventListener(...args: Parameters<HTMLElement['addEventListener']>): void {
    this.#progressListeners.add(...args);
    super.addEventListener(...args);
  }

  /** @ignore */
  override removeEventListener<Type extends keyof HTMLElementEventMap>(
    type: Type,
    listener: (this: this, event: HTMLElementEventMap[Type]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  override removeEventListener(...args: Parameters<HTMLElement['removeEventListener']>): void;
  override removeEventListener(...args: Parameters<HTMLElement['removeEventListener']>): void {
    this.#progressListeners.remove(...args);
    super.removeEventListener(...args);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot() as ShadowRoot;
    addSheets(root, this.#customProperties.sheet);
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('offset')) this.#scroll.offset = readOffset(this);
    if (changed.has('trackProgress')) this.#trackProgress();
    if (changed.has('outline')) this.#showStep();
    this.#customProperties.isStill = readerChoice().motion === 'less';
    this.#data.update();
    this.#tellGraphics();
  }

  protected override updated(): void {
    watchForReset(this);
    this.#late.updated();
    this.#scroll.refresh('resize');
  }

  protected override render(): TemplateResult {
    return this.#modes.render({
      bar: this.#late.parts?.render(this.#modes.mode),
      layout: readLayout(this),
      heading: this.heading,
      arrangement: this.arrangement,
      steps: this.#steps,
      track: this.#scroll.track,
    });
  }

  /** Reads steps and graphics anew from the light DOM. */
  #read(): void {
    if (this.hasUpdated) this.#customProperties.holdFor(this.getBoundingClientRect());
    this.#steps = readSteps(this);
    const graphics = this.#steps.length ? findGraphics(this, this.#steps) : [];
    this.#stage.setGraphics(graphics);
    this.#data.childrenChanged();
    this.#tellGraphics();
    this.arrangement = arrangeChildren(this, this.#steps, graphics);
    this.#customProperties.isWrapped = this.arrangement.isWrapped ?? false;
    if (this.arrangement.isWrapped) adoptWrapperStyles(this.getRootNode());
    this.#late.parts?.stepsChanged();
    this.#showStep();
    this.#scroll.refresh('resize');
  }

  /** Graphics wait while data of the story's own is on its way: other numbers must not stand in for it. */
  #tellGraphics(): void {
    const { hasOwn, story } = this.#data;
    this.#stage.tell(hasOwn ? (story?.data ?? null) : undefined, this);
  }

  #show(state: ScrollState, previous: ScrollState | undefined): void {
    this.#showStep();
    const left = this.#active;
    this.#active = this.#steps[state.index]?.element;
    tellStateChange({ story: this, left, entered: this.#active, state, previous });
    if (state.name !== previous?.name) this.#links.note(state);
  }

  #leave(state: ScrollState): void {
    if (this.#active) tellLeaving(this, this.#active, state);
    this.#active = undefined;
  }

  /** Above the first step, the first step's graphic and state already show. */
  #showStep(): void {
    const { index, progress } = this.#scroll.state;
    const isFlat = this.#modes.isUnrolled;
    this.#stage.show(isFlat ? undefined : this.#steps[Math.max(index, 0)], progress);
    this.#customProperties.set(index, progress);
    this.#trackProgress();
    markActive(this.#steps, isFlat ? undefined : index);
    this.#late.show(isFlat ? undefined : index, this.#scroll.state);
  }

  /** A foreign graphic may respond to progress by CSS alone; ours respond to states. */
  #trackProgress(): void {
    const { graphic } = this.#steps[Math.max(this.#scroll.state.index, 0)] ?? {};
    const isForeign = graphic !== undefined && !isOurs(graphic);
    this.#scroll.tracksProgress = this.trackProgress || this.#progressListeners.any || isForeign;
  }

  readonly #onFocus = (event: Event): void => {
    if (this.#modes.mode === 'scroll') this.#late.parts?.focused(event);
  };

  /** A graphic has another story or language, and so other words. */
  readonly #onStoryChange = (event: Event): void => {
    event.stopPropagation();
    if (event.target === this) return;
    this.#late.parts?.describe();
    this.requestUpdate();
  };
}
