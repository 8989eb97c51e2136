import { articleSteps } from '../../dist/story/article/article-steps.js';
import { builtInStory } from '../../dist/story/article/built-in-story.js';
import { graphicTags } from '../../dist/story/graphic-tags.js';
import { DESCRIPTION, TITLE } from './front-page.mjs';
import { escapeHtml, renderPage } from './render-page.mjs';
import { prepare, renderGraphic, renderSections, renderStaticStory } from './render-story.mjs';

/** The whole story as a page for frames. */
export function wholePage() {
  const body = `<main>
<desertion-story>\n${renderStaticStory()}\n</desertion-story>
</main>`;
  return { name: 'desertion-story', title: TITLE, description: DESCRIPTION, body };
}

/** Every page for frames: the whole story, and what it tells by each graphic. */
export function embeddablePages() {
  return [wholePage(), ...graphicTags.map(chapterPage)];
}

function chapterPage(tag) {
  const steps = articleSteps.filter(({ graphic }) => graphic === tag);
  const [{ heading }] = [...steps.filter((step) => step.heading), { heading: undefined }];
  const title = heading ? `${heading} – ${TITLE}` : TITLE;
  // What the article does not tell stands alone.
  const parts = steps.length
    ? renderSections(prepare(builtInStory(), steps), ` name="${tag}"`)
    : [renderGraphic(tag)];
  const body = `<main>\n${parts.join('\n')}\n</main>`;
  return { name: tag, title: escapeHtml(title), description: DESCRIPTION, body };
}

/**
 * A page that knows that it stands in a frame, and tells where its oEmbed is, if it has one: by an
 * absolute address, for not every reader of it resolves another.
 */
export function renderFramePage({ title, description, body }, { root, oembed }) {
  return renderPage({
    title,
    description,
    root,
    body,
    attributes: ' data-scrolly-framed',
    // In a sandbox without an origin, modules load only from servers that allow it.
    script: 'desertion-story.classic.js',
    head: oembed
      ? `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(oembed)}" title="${title}" />`
      : '',
  });
}

/** Another page that frames the story. */
export function renderHostPage() {
  const body = `
<header class="masthead">
  <p class="kicker">Another site</p>
  <h1>A page that frames the story</h1>
  <p class="standfirst">
    Below, a story from elsewhere scrolls with this page. Its graphic stays where it is, its
    buttons are reached by Tab, and no scrollbar gets in between.
  </p>
</header>
<main>
  <div data-scrolly-frame>
    <iframe src="../frame.html" title="${TITLE}"></iframe>
  </div>
</main>
<footer class="after">
  <p>
    And the page goes on. The whole of it: a frame in an element with
    <code>data-scrolly-frame</code>, and <code>frame-host.js</code>. See the
    <a href="../index.html">story on a page of its own</a>.
  </p>
</footer>`;
  return renderPage({
    title: 'A page that frames the story',
    description: 'How a story in a frame of another site scrolls with the page around it.',
    root: '../../',
    body,
    // What an embedding site needs, and nothing of the bundle.
    script: 'frame-host.js',
  });
}
