import { capitalize } from '../../dist/figure/copy.js';
import { sourceLine } from '../../dist/words/words.js';
import { escapeHtml } from '../demo/render-page.mjs';
import { graphicOf } from './element-in-node.mjs';
import { copyOf } from './static-copy.mjs';

/** Allegations in words, of which nothing is pictured: as the graphic itself says them. */
export function renderStaticClaims(tag, { language, table }) {
  const copy = copyOf(graphicOf(tag), language);
  const { headline, about } = copy.copyFor('');
  const sources = about.map((role) => copy.figure(role).source);
  const sureness = copy.list('sureness');
  const write = (text) => escapeHtml(capitalize(text, copy.format).trim());
  const claims = copy.list('claims').map(
    (claim, i) => `<div class="scrolly-claim">
<p>${escapeHtml(claim)}</p>
<p class="scrolly-sureness">${write(sureness[i] ?? '')}</p>
</div>`,
  );
  return `<div class="scrolly-static scrolly-claims">
<figure lang="${language}" aria-label="${escapeHtml(headline)}">
<p class="scrolly-warning">${escapeHtml(headline)}.</p>
<p class="scrolly-headline"><span>${write(copy.label('heading'))}</span></p>
${claims.join('\n')}
<div class="scrolly-foot"><div><p class="scrolly-source">${escapeHtml(sourceLine(sources, copy.story, copy.format))}</p></div></div>
<p class="scrolly-after">${escapeHtml(copy.label('after'))}</p>
</figure>
<div class="scrolly-table">
${table}
</div>
</div>`;
}
