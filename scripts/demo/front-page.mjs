import { graphicTags } from '../../dist/story/graphic-tags.js';
import { LANGUAGES } from '../languages/language-modules.mjs';
import { withLooks } from '../static/static-sheet.mjs';
import { escapeHtml, renderPage } from './render-page.mjs';
import { renderSections, renderStaticStory } from './render-story.mjs';
import { STORIES } from './story-pages.mjs';

export const TITLE = 'The list gets longer, faster';
export const DESCRIPTION =
  'Desertion in the Russian army: counted, reported and projected, each told apart.';

/** The article as a feature, composed from tags: the newsroom's own words around our graphics. */
export function renderFrontPage() {
  const [opening, ...rest] = renderSections();
  const tags = [
    'desertion-story',
    'scrolly-story',
    'scrolly-step',
    ...graphicTags,
    'story-figure',
    'certainty-key',
  ];
  const links = [...new Set(tags)].map((tag) => `<a href="elements/${tag}.html">${tag}</a>`);
  const languages = LANGUAGES.map(
    (code) =>
      `<a href="languages/${code}.html" hreflang="${code}" lang="${code}">${new Intl.DisplayNames(code, { type: 'language' }).of(code)}</a>`,
  );
  const stories = Object.entries(STORIES).map(
    ([page, { link }]) => `<a href="${page}.html">${escapeHtml(link)}</a>`,
  );
  const body = `
${opening}
<main>
${rest.join('\n')}
</main>
<footer class="after">
  <p>
    The same in one tag: <a href="whole.html">desertion-story</a>. Other stories told by the same
    graphics: ${stories.join(', ')}. Without scrolling:
    <a href="flat.html">flat</a>, <a href="step.html">step by step</a>, <a href="text.html">in words</a>; in a page that
    <a href="clipped.html">clips</a>; in <a href="frames/host.html">a frame on another page</a>.
    In other languages: ${languages.join(', ')}.
    For your own site: the <a href="builder.html">embed builder</a>. Each element by itself:
    ${links.join(', ')}.
  </p>
</footer>`;
  return renderPage({ title: TITLE, description: DESCRIPTION, root: '../', body });
}

/** The article in one tag, with itself as static markup for readers without script. */
export function renderWholePage() {
  const body = `<main>
<desertion-story>\n${withLooks(renderStaticStory(undefined, { pictures: true }))}\n</desertion-story>
</main>`;
  return renderPage({ title: TITLE, description: DESCRIPTION, root: '../', body });
}
