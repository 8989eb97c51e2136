import { renderPage } from './render-page.mjs';
import { renderStaticStory, renderStory } from './render-story.mjs';

/** The whole story as it is printed, or read in a frame too low to scroll in. */
export function renderFlatPage() {
  return renderModePage('flat', 'Each step is followed by its own still picture.');
}

/** The whole story by buttons and keys. */
export function renderStepPage() {
  return renderModePage(
    'step',
    'One step at a time: by the buttons, or by the arrow keys while the focus is in a story.',
  );
}

/** The whole story for readers of words alone. */
export function renderTextPage() {
  return renderModePage(
    'text',
    'Each step is followed by what its graphic says, and by its figures as a table.',
  );
}

function renderModePage(mode, words) {
  const body = `<main>
<p class="after">${words} <a href="whole.html">The same by scrolling</a>.</p>
<desertion-story mode="${mode}">\n${renderStaticStory()}\n</desertion-story>
</main>`;
  return renderPage({
    title: `The story in mode “${mode}”`,
    description: words,
    root: '../',
    body,
  });
}

/** The same story in two boxes that stop `position: sticky`, as some themes write them. */
export function renderClippedPage() {
  const section = (heading, words, story) => `<section>
  <h2>${heading}</h2>
  <p class="after">${words}</p>
  <div class="clipping">
    ${story}
  </div>
</section>`;
  const story = (name, attributes) =>
    renderStory(name).replace('<scrolly-story', `<scrolly-story ${attributes}`);
  return renderPage({
    title: 'Stories in boxes that clip',
    description: 'What the tags do where a box of the page keeps the stage from sticking.',
    root: '../',
    bodyClass: 'variants',
    body: `<main>
<h1>In boxes that clip</h1>
<p>Both boxes have <code>overflow: hidden</code>. The console names them.</p>
${section('Held by a script', 'The stage stays in view all the same.', story('held', ''))}
${section('Repaired on request', 'With <code>repair-clip</code>, the box gets <code>overflow: clip</code>.', story('repaired', 'repair-clip'))}
</main>`,
  });
}
