import { capitalize } from '../../dist/figure/copy.js';
import { sourceLine } from '../../dist/words/words.js';
import { escapeHtml } from '../demo/render-page.mjs';
import { graphicOf } from './element-in-node.mjs';
import { copyOf } from './static-copy.mjs';

/** Allegations in words, of which nothing is pictured: as the graphic itself says them. */
export function renderStaticClaims(tag, { language, table, story }) {
  const copy = copyOf(graphicOf(tag), language, story);
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
<span class="scrolly-skip" data-room="${escapeHtml(copy.label('skip'))}"></span>
<div class="scrolly-allegations">
<p class="scrolly-headline">${write(copy.label('heading'))}</p>
${claims.join('\n')}
</div>
<div class="scrolly-foot"><p class="scrolly-source">${escapeHtml(sourceLine(sources, copy.story, copy.format))}</p></div>
<p class="scrolly-after">${escapeHtml(copy.label('after'))}</p>
</figure>
<div class="scrolly-table">
${table}
</div>
</div>`;
}
