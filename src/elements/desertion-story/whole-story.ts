import { html, type LitElement, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { languageOfWords } from '../../figure/figure-view.js';
import { languageOf } from '../../languages/language.js';
import { focusProse } from '../../links/focus-prose.js';
import type { LinkTarget } from '../../links/linked-host.js';
import type { Outline } from '../../links/outline.js';
import type { ScrollReason } from '../../scroll/scroll-state.js';
import { findBuiltIn } from '../../story/article/excerpt.js';
import { cutIntoSections, isOpening, listChapters, type Section } from '../../story/chapters.js';
import { createFormatter } from '../../story/format/format-figure.js';
import type { Story } from '../../story/story.js';
import type { Step } from '../../story/story-data.js';
import { readAddress } from '../../support/address.js';
import { inTurn } from '../../support/in-turn.js';
import { chooseSteps } from './choose-steps.js';
import { drawAll, updateNow } from './draw-all.js';
import { findStep } from './find-step.js';
import { GraphicPool } from './graphic-pool.js';
import { labelStep } from './label-step.js';
import { listSteps } from './list-steps.js';
import { renderOpening } from './render-opening.js';
import { renderKey, renderSources } from './render-sources.js';
import { renderHeading, renderText, type StoryCopy } from './render-step.js';

/** What its tag says about the telling. */
export interface WholeHost extends LitElement {
  readonly chapters: string;
  /** In the addresses of steps. */
  readonly name: string;
  readonly layout: string;
  readonly mode: string;
  readonly theme: string;
  readonly repairClip: boolean;
  readonly noControls: boolean;
  goTo(name: string, options: { reason: ScrollReason }): void;
}

/** What one rendering tells. */
interface Telling extends StoryCopy {
  steps: readonly Step[];
  outline: Outline;
}

/** So many steps are told in one task. */
const AT_ONCE = 4;

/**
 * The whole of a story as markup: chapters of prose, stages with their steps, sources. It is told some steps
 * at a time, so that what comes first is there first.
 */
export class WholeStory implements ReactiveController {
  readonly #host: WholeHost;
  readonly #graphics = new GraphicPool();
  /** What follows is told from. */
  #from: readonly unknown[] = [];
  #telling: Telling | undefined;
  /** Its sections, and for each step that is still to come what adds it to them. */
  #told: unknown[] = [];
  #rest: (() => void)[] = [];
  /** How many steps are to be told: the first, then some more at a time, and all when any is asked for. */
  #count = 1;

  constructor(host: WholeHost) {
    this.#host = host;
    // A link leads to one of them, or a reader is in the middle of it and stays there.
    const { story } = readAddress(location.hash) ?? {};
    if (story === host.name || host.getBoundingClientRect().top < 0) this.#count = Infinity;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this);
  }

  hostUpdated(): void {
    if (this.#rest.length) inTurn(this.#tellMore);
  }

  /** Once a page is laid out for paper, nothing can be drawn. */
  handleEvent(): void {
    if (this.isWhole) return;
    this.#tellAll();
    drawAll(this.#host.renderRoot);
  }

  /** The names of all chapters, in order. */
  listChapters(story: Story, language: string): readonly string[] {
    return listChapters(listSteps(story, language));
  }

  /** Brings a step to the reader; false where there is none of that name. */
  goTo(name: string, reason: ScrollReason): boolean {
    const step = this.#find(name);
    const story = step?.closest('scrolly-story');
    if (story) story.goTo(name, { reason });
    else step?.scrollIntoView();
    return Boolean(step);
  }

  findLinked(name: string): LinkTarget | undefined {
    const element = this.#find(name);
    if (!element) return undefined;
    const story = element.closest('scrolly-story');
    const { top, bottom } = element.getBoundingClientRect();
    const isSeen = top <= innerHeight / 2 && bottom > innerHeight / 2;
    const isHere = story ? story.steps[story.index] === element && isSeen : isSeen;
    return { element, isHere, go: () => this.#host.goTo(name, { reason: 'link' }) };
  }

  /** Whether all of it is told as it will be. */
  get isSettled(): boolean {
    const stories = [...this.#host.renderRoot.querySelectorAll('scrolly-story')];
    return this.isWhole && stories.every((it) => it.isSettled);
  }

  /** Whether every step is told. */
  get isWhole(): boolean {
    return this.#telling !== undefined && !this.#rest.length;
  }

  /** As much of it as is to be told by now; undefined where there is no step to tell. */
  render(story: Story, language: string): TemplateResult | undefined {
    this.#begin(story, language);
    const telling = this.#telling;
    if (!telling) return undefined;
    const told = telling.steps.length - this.#rest.length;
    for (const tell of this.#rest.splice(0, this.#count - told)) tell();
    return html`<article part="story" lang=${languageOfWords(telling)}>
      <div part="progress" class="progress" aria-hidden="true"></div>
      ${this.#told}
    </article>`;
  }

  /** Begins anew where anything is other than before. */
  #begin(story: Story, language: string): void {
    const { chapters, layout, localName, mode, name, noControls, repairClip, theme } = this.#host;
    const how = [`${chapters}`, layout, mode, name, noControls, repairClip, theme];
    const from = [story, language, languageOf(language), ...how];
    if (from.every((it, i) => it === this.#from[i])) return;
    this.#from = from;
    this.#graphics.begin();
    // In any other mode, what is still to come would change what is there.
    if (mode !== 'scroll') this.#count = Infinity;
    const steps = chooseSteps(listSteps(story, language), chapters, localName);
    const format = createFormatter(story, language);
    const outline: Outline = {
      name,
      items: steps.map((step) => ({
        name: step.name,
        get label() {
          return labelStep(step, story, format);
        },
      })),
      offset: 0,
      go: (index, reason) => this.#go(steps[index]?.name ?? '', reason),
    };
    // Every tag has the built-in data: only other data is handed down.
    const given = findBuiltIn(story.data) ? undefined : story.data;
    const telling = { story, format, given, steps, outline };
    this.#telling = steps.length ? telling : undefined;
    this.#told = [];
    this.#rest = cutIntoSections(steps).flatMap((section) => this.#cut(section, telling));
  }

  /** For each step of a section, what adds it to what is told. */
  #cut(section: Section, telling: Telling): (() => void)[] {
    const told = this.#told;
    const { graphics, steps } = section;
    if (!graphics.length)
      return steps.map((step) => () => void told.push(this.#renderProse(step, telling)));
    // What is rendered holds the list, which grows.
    const staged: TemplateResult[] = [];
    return steps.map((step, i) => () => {
      if (!i) told.push(this.#renderStaged(section, staged, telling));
      staged.push(renderStep(step, telling));
    });
  }

  #renderStaged(
    { graphics, steps }: Section,
    staged: readonly TemplateResult[],
    telling: Telling,
  ): TemplateResult {
    const { layout, mode, repairClip, theme, noControls } = this.#host;
    const { given, outline } = telling;
    const offset = telling.steps.indexOf(steps[0] as Step);
    return html`<scrolly-story
      layout=${layout || nothing}
      mode=${mode}
      ?repair-clip=${repairClip}
      theme=${theme}
      exportparts="stage, still, controls, button, position, reader, reader-button, reader-panel, skip"
      ?no-controls=${noControls}
      .outline=${{ ...outline, offset }}
      .story=${given}
    >
      ${graphics.map((tag) => this.#graphics.take(tag, given))} ${staged}
    </scrolly-story>`;
  }

  #renderProse(step: Step, telling: Telling): TemplateResult {
    const { name, graphic } = step;
    const { story, format, given, outline } = telling;
    if (isOpening(step) && this.#host.mode !== 'text')
      return renderOpening(step, telling, {
        name: outline.name,
        end: telling.steps.at(-1),
        go: (to) => this.#go(to, 'link'),
      });
    return html`<section part="prose" class="prose" name=${name} tabindex="-1">
      ${renderHeading(step)}${renderText(step, telling)}
      ${graphic && !isOpening(step) ? this.#graphics.take(graphic, given) : nothing}
      ${name === 'opening' ? renderKey(story, format) : nothing}
      ${name === 'sources' ? this.#renderSources(telling) : nothing}
    </section>`;
  }

  /** A step by its name, told at once if it was not yet. */
  #find(name: string): HTMLElement | null {
    const find = (): HTMLElement | null =>
      this.#host.renderRoot.querySelector(`[name="${CSS.escape(name)}"]`);
    return find() ?? (this.#tellAll(), find());
  }

  /** Goes to a step that a reader has chosen, and moves the focus there. */
  #go(name: string, reason: ScrollReason): void {
    this.#host.goTo(name, { reason });
    const step = this.#find(name);
    if (step) focusProse(step);
  }

  #tellAll(): void {
    if (this.isWhole) return;
    this.#count = Infinity;
    this.#host.requestUpdate();
    updateNow(this.#host as Element);
  }

  readonly #tellMore = (): void => {
    this.#count += AT_ONCE;
    this.#host.requestUpdate();
  };

  #renderSources({ story, format, steps, outline }: Telling): TemplateResult {
    return html`<div part="sources">
      ${renderSources({
        story,
        format,
        name: outline.name,
        stepOf: (figure) => findStep(figure, steps, story),
        go: (step) => this.#go(step, 'link'),
      })}
    </div>`;
  }
}

function renderStep(step: Step, telling: Telling): TemplateResult {
  return html`<scrolly-step
    part="step"
    name=${step.name}
    graphic=${step.graphic ?? ''}
    state=${step.state ?? ''}
    >${renderHeading(step)}${renderText(step, telling)}</scrolly-step
  >`;
}
