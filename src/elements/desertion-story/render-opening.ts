import { html, nothing, type TemplateResult } from 'lit';
import { translate } from '../../languages/language.js';
import type { Source, Step } from '../../story/story-data.js';
import { webAddress } from '../../support/web-address.js';
import { writeHash } from '../../support/write-hash.js';
import { put } from '../../words/words.js';
import { followInPage } from './follow-in-page.js';
import { renderKey } from './render-sources.js';
import { renderHeading, renderText, type StoryCopy } from './render-step.js';
import { sourceWords } from './source-words.js';
import { writeText } from './write-text.js';

/** The way to where the story names its sources. */
interface End {
  /** The name of the story in addresses. */
  name: string;
  end: Step | undefined;
  go(step: string): void;
}

/** What a reader meets first: the whole list as marks, the title among them, and below it the key. */
export function renderOpening(step: Step, copy: StoryCopy, end: End): TemplateResult {
  const { story, format, given } = copy;
  const { topic } = translate(sourceWords, 'source-words', format.language);
  return html`<section part="prose" class="hero" name=${step.name} tabindex="-1">
    <case-field part="graphic" state="opening" no-table no-download .story=${given}>
      <div slot="clearing" class="title">
        ${story.isOwn ? nothing : html`<p class="topic">${topic}</p>`}
        ${renderHeading(step, copy)}${renderText(step, copy)}${renderOrigin(copy, end)}
      </div>
    </case-field>
    <div class="prose">${renderKey(story, format)}</div>
  </section>`;
}

/** When and by whom what is told was reported: the source through which the others have reached us. */
function renderOrigin({ story, format }: StoryCopy, to: End): TemplateResult | typeof nothing {
  const { sources } = story.data;
  const outlet = sources.find(({ id, date }) => date && sources.some(({ via }) => via === id));
  if (!outlet?.date) return nothing;
  const { report } = translate(sourceWords, 'source-words', format.language);
  const date = format.period({ from: outlet.date, to: outlet.date });
  const { name = '', heading = '' } = to.end ?? {};
  return html`<p class="origin">
    ${put(report, { date })} · <bdi>${renderOutlet(outlet)}</bdi>
    ${heading ? html`· ${renderWay(name, writeText(heading, story, format), to)}` : nothing}
  </p>`;
}

function renderOutlet({ label, url }: Source): TemplateResult | string {
  const address = webAddress(url);
  return address ? html`<a href=${address}>${label}</a>` : label;
}

const renderWay = (step: string, text: string, { name, go }: End): TemplateResult =>
  html`<a href=${writeHash(name, step)} @click=${followInPage(() => go(step))}>${text}</a>`;
