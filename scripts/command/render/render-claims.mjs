import { capitalize, toSentence } from '../../../dist/figure/copy.js';
import { escapeHtml } from '../../demo/render-page.mjs';
import { graphicOf } from '../../static/element-in-node.mjs';
import { copyOf } from '../../static/static-copy.mjs';

/** Allegations, of which nothing is pictured: what follows, who makes them, and how sure each of them is. */
export function renderClaims(tag, { story, format: { language } }) {
  const copy = copyOf(graphicOf(tag), language, story);
  const write = (text) => escapeHtml(capitalize(text, copy.format).trim());
  const sureness = copy.list('sureness');
  const claims = copy
    .list('claims')
    .map((claim, i) => `<li>${write(claim)}<br>${write(sureness[i] ?? '')}</li>`);
  return `<p>${write(toSentence(copy.copyFor('').headline))}</p>
<p><strong>${write(copy.label('heading'))}</strong></p>
<ul>
${claims.join('\n')}
</ul>`;
}
