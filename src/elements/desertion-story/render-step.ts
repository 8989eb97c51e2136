import { html, nothing, type TemplateResult } from 'lit';
import { fillText } from '../../story/format/fill-text.js';
import type { FigureFormatter } from '../../story/format/format-figure.js';
import type { Story } from '../../story/story.js';
import type { Step, StoryData } from '../../story/story-data.js';
import { wordForms } from './word-forms.js';
import { writeText } from './write-text.js';

/** A story, how its figures are written, and the data for the elements within. */
export interface StoryCopy {
  story: Story;
  format: FigureFormatter;
  /** The data to hand to the elements within; undefined for the built-in story. */
  given: StoryData | undefined;
}

export function renderHeading(
  { name, heading }: Step,
  { story, format }: StoryCopy,
): TemplateResult | typeof nothing {
  if (!heading) return nothing;
  const words = writeText(heading, story, format);
  return name === 'opening'
    ? html`<h2 part="heading">${words}</h2>`
    : html`<h3 part="heading">${words}</h3>`;
}

/** Paragraphs in which every figure is a `story-figure`, with its note on request. */
export function renderText({ text }: Step, { story, format, given }: StoryCopy): TemplateResult[] {
  return text.map(
    (paragraph) =>
      html`<p>
        ${fillText(paragraph, story, format).map(({ text: part, figure, form }) =>
          // Names and times are prose: only what has a value gets a note.
          figure && !wordForms.includes(form ?? '')
            ? html`<story-figure fact=${figure.id} form=${form ?? ''} .story=${given}
                >${part}</story-figure
              >`
            : part,
        )}
      </p>`,
  );
}
