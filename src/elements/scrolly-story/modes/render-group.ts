import { html, nothing, type TemplateResult } from 'lit';
import type { ProseGroup } from '../layout/arrange-children.js';
import { describeStep } from '../stage/describe-step.js';

/** A slot for prose, and after it the words for what the graphic shows at its plain steps. */
export function renderGroup({ steps }: ProseGroup): TemplateResult {
  return html`<slot></slot> ${steps.map((step) => {
      const sentence = describeStep(step);
      return sentence ? html`<p class="visually-hidden">${sentence}</p>` : nothing;
    })}`;
}
