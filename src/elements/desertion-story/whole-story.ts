import { html, nothing, type TemplateResult } from 'lit';
import { lookForUnused } from '../../author-data/look-for-unused.js';
import { languageOfWords } from '../../figure/figure-view.js';
import { languageOf } from '../../languages/language.js';
import type { Outline } from '../../links/outline.js';
import type { ScrollReason } from '../../scroll/scroll-state.js';
import { articleStepsIn } from '../../story/article/article-steps.js';
import { findBuiltIn } from '../../story/article/excerpt.js';
import {
  cutIntoSections,
  isOpening,
  listChapters,
  type Section,
  updateSteps,
} from '../../story/chapters.js';
import { createFormatter, type FigureFormatter } from '../../story/format/format-figure.js';
import type { Story } from '../../story/story.js';
import type { Step } from '../../story/story-data.js';
import { chooseSteps } from './choose-steps.js';
import { findStep } from './find-step.js';
import { GraphicPool } from './graphic-pool.js';
import { labelStep } from './label-step.js';
import { renderOpening } from './render-opening.js';
import { renderKey, renderSources } from './render-sources.js';
import { renderHeading, renderText, type StoryCopy } from './render-step.js';
import { StepsInPage } from './steps-in-page.js';
import { hasOwnMarkup, tellMissingSteps } from './tell-missing-steps.js';

/** What its tag says about the telling. */
export interface WholeHost {
  readonly localName: string;
  readonly renderRoot: ParentNode;
  readonly chapters: string;
  /** In the addresses of steps. */
  readonly name: string;
  readonly layout: string;
  readonly mode: string;
  readonly theme: string;
  readonly repairClip: boolean;
  readonly noControls: boolean;
}

/** What one rendering tells. */
interface Telling extends StoryCopy {
  steps: readonly Step[];
  outline: Outline;
}

/** The whole of a story as markup: chapters of prose, stages with their steps, sources. */
export class WholeStory {
  readonly inPage: StepsInPage;
  readonly #host: WholeHost;
  readonly #graphics = new GraphicPool();

  constructor(host: WholeHost) {
    this.#host = host;
    this.inPage = new StepsInPage(host.renderRoot);
    void lookForUnused((host.renderRoot as ShadowRoot).host);
  }

  /** The names of all chapters, in order. */
  listChapters(story: Story, language: string): readonly string[] {
    return listChapters(listSteps(story, language));
  }

  /** Undefined where there is nothing to tell. */
  render(story: Story, language: string): TemplateResult | undefined {
    const { chapters, localName, name } = this.#host;
    const steps = chooseSteps(listSteps(story, language), chapters, localName);
    const format = createFormatter(story, language);
    if (!steps.length) return this.#renderFigures(story, format);
    const outline: Outline = {
      name,
      items: steps.map((step) => ({ name: step.name, label: labelStep(step, story, format) })),
      offset: 0,
      go: (index, reason) => this.#go(steps[index]?.name ?? '', reason),
    };
    // Every tag has the built-in data: only other data is handed down.
    const given = findBuiltIn(story.data) ? undefined : story.data;
    const telling = { story, format, given, steps, outline };
    this.#graphics.begin();
    return html`<article part="story" lang=${languageOfWords(telling)}>
      <div part="progress" class="progress" aria-hidden="true"></div>
      ${cutIntoSections(steps).map((section) =>
        section.graphics.length
          ? this.#renderStaged(section, telling)
          : section.steps.map((step) => this.#renderProse(step, telling)),
      )}
    </article>`;
  }

  /** What a story without steps can say: its figures, unless its author has words for it. */
  #renderFigures(story: Story, format: FigureFormatter): TemplateResult | undefined {
    const host = (this.#host.renderRoot as ShadowRoot).host as HTMLElement;
    void tellMissingSteps(host, story);
    if (hasOwnMarkup(host) || !story.figures.size) return undefined;
    return html`<article part="story" lang=${languageOfWords({ story, format })}>
      <section part="prose" class="prose">
        <div part="sources">
          ${renderSources({ story, format, name: '', stepOf: () => undefined, go: () => {} })}
        </div>
      </section>
    </article>`;
  }

  #renderStaged({ graphics, steps }: Section, telling: Telling): TemplateResult {
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
      ${graphics.map((tag) => this.#graphics.take(tag, given))}
      ${steps.map(
        (step) =>
          html`<scrolly-step
            part="step"
            name=${step.name}
            graphic=${step.graphic ?? ''}
            state=${step.state ?? ''}
            >${renderHeading(step, telling)}${renderText(step, telling)}</scrolly-step
          >`,
      )}
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
      ${renderHeading(step, telling)}${renderText(step, telling)}
      ${graphic && !isOpening(step) ? this.#graphics.take(graphic, given) : nothing}
      ${name === 'opening' ? renderKey(story, format) : nothing}
      ${name === 'sources' ? this.#renderSources(telling) : nothing}
    </section>`;
  }

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

  /** Goes to a step that a reader has chosen, and moves the focus there. */
  #go(name: string, reason: ScrollReason): void {
    this.inPage.goTo(name, reason);
    this.inPage.focus(name);
  }
}

/** All steps that a story has: its own, or the built-in ones as it changes them. */
function listSteps(story: Story, language: string): readonly Step[] {
  if (story.isOwn) return story.data.steps;
  return updateSteps(articleStepsIn(languageOf(language)), story.data.steps);
}
