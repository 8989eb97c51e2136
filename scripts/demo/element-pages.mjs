import { article } from '../../dist/story/article/article.js';
import { graphics } from '../../dist/story/graphics.js';
import { escapeHtml, indent, renderPage } from './render-page.mjs';
import { renderGraphic, renderStill, renderStory } from './render-story.mjs';

/** One page for each element, with every state, layout and way to use it. */
export function renderElementPages() {
  const pages = {
    ...Object.fromEntries(
      Object.entries(graphics).map(([tag, { states }]) => [tag, renderGraphicPage(tag, states)]),
    ),
    'scrolly-story': renderStoryPage(),
    'scrolly-step': renderStepPage(),
    'story-figure': renderFigurePage(),
    'certainty-key': renderKeyPage(),
    'desertion-story': renderWholeStoryPage(),
  };
  return Object.fromEntries(
    Object.entries(pages).map(([tag, body]) => [
      `demo/elements/${tag}.html`,
      renderPage({
        title: tag,
        description: `Every state of the ${tag} element.`,
        root: '../../',
        head: '<link rel="stylesheet" href="../../dist/static.css" />',
        bodyClass: tag in graphics ? 'variants lone' : 'variants',
        body: `<main>\n<h1><code>&lt;${tag}&gt;</code></h1>\n${body}\n</main>`,
      }),
    ]),
  );
}

function renderGraphicPage(tag, states) {
  if (!states.length) return renderStatelessPage(tag);
  const fixed = states.map(
    (state) => `<section>
  <h2><code>state="${state}"</code></h2>
  ${renderDrawn(tag, ` state="${state}"`, state)}
</section>`,
  );
  return `<p>Without a <code>state</code>, it walks through its states as it passes the middle of the screen.</p>
${renderDrawn(tag)}
${fixed.join('\n')}
<section dir="rtl">
  <h2>From right to left</h2>
  ${renderGraphic(tag, ` state="${states.at(-1)}"`)}
</section>`;
}

/** With its picture inside, which is there before the script and without it. */
function renderDrawn(tag, attributes = '', state = undefined) {
  return `<${tag}${attributes}>
${indent(renderStill(tag, { state }), 2)}
</${tag}>`;
}

function renderStatelessPage(tag) {
  return `<p>It has one look and no states.</p>
${renderGraphic(tag)}
<section>
  <h2>In dark colours</h2>
  ${renderGraphic(tag, ' theme="dark"')}
</section>
<section dir="rtl">
  <h2>From right to left</h2>
  ${renderGraphic(tag)}
</section>`;
}

function renderStoryPage() {
  return `<p>The layout follows the width of the container; each can also be asked for.</p>
${['', 'side', 'stack', 'overlay']
  .map(
    (layout) => `<section>
  <h2>${layout ? `<code>layout="${layout}"</code>` : 'By the width of the container'}</h2>
  ${renderStory(layout || 'auto').replace('<scrolly-story', layout ? `<scrolly-story layout="${layout}"` : '<scrolly-story')}
</section>`,
  )
  .join('\n')}`;
}

function renderFigurePage() {
  const figures = [...article.facts, ...article.derived].map(
    ({ id, label }) => `<p>${escapeHtml(label)}: <story-figure fact="${id}"></story-figure>.</p>`,
  );
  return `<p>Every fact and every sum, inline. Hover, click or press Enter for what it is.</p>
${figures.join('\n')}
<p>The same as a pace, a period and a sum: <story-figure fact="F5a" form="pace"></story-figure>,
<story-figure fact="F5b" form="period"></story-figure>, <story-figure fact="D1" form="sum"></story-figure>.</p>`;
}

function renderKeyPage() {
  const first = (certainty) => article.facts.find((fact) => fact.certainty === certainty).id;
  return `<p>Only what the page uses: <story-figure fact="${first('recorded')}"></story-figure>,
<story-figure fact="${first('projected')}"></story-figure>.</p>
<certainty-key></certainty-key>`;
}

function renderWholeStoryPage() {
  return `<h2>Some chapters only</h2>
<p>The whole stands on <a href="../whole.html">a page of its own</a>.</p>
<desertion-story chapters="pace projection claims"></desertion-story>`;
}

function renderStepPage() {
  return `<p>Any block can be a step. The picture here is a plain element that answers by CSS alone.</p>
<scrolly-story name="plain">
  <div id="box" class="foreign" role="img" aria-label="A square that changes with each step">
    <span></span>
  </div>
  <scrolly-step name="tag" graphic="box" state="small"><p>A step as a tag.</p></scrolly-step>
  <section data-step="plain" data-graphic="box" data-state="large"><p>A step as plain markup, for systems that remove unknown tags.</p></section>
  <scrolly-step name="last" graphic="box" state="turned" alt="The square has turned."><p>A step with its own words for what is shown.</p></scrolly-step>
</scrolly-story>`;
}
