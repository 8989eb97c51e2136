import { renderPage } from './render-page.mjs';
import { renderSources, renderStory, renderText } from './render-story.mjs';

/** The article as a feature: headline, the story in steps, and what it may mean. */
export function renderFrontPage() {
  const body = `
<header class="masthead">
  <p class="kicker">Desertion in the Russian army</p>
  <h1>The list gets longer, faster</h1>
  <p class="standfirst">
    ${renderText('By the account of OSINT analysts, desertion in the Russian army is now {F1} what it was a year before. One list lets readers look at a part of that growth; a projection and a few judgements have to be taken on trust. This page keeps them apart.')}
  </p>
</header>
${renderStory('ranks')}
<main class="after">
  <h2>What it may mean</h2>
  <p>
    ${renderText('The analysts judge that the number of cases has not reached a level that could be called a crisis. They call the problem serious all the same, given the means used against it, and the authors of the report do not rule out that it could soon become a serious split in the army.')}
  </p>
  <aside class="claim" aria-label="An allegation">
    <p>
      <strong>An allegation of violence follows; you may skip it.</strong> The researchers claim that
      the army systematically punishes deserters outside the law. They say there is evidence that
      torture, executions and mass killings are being organised. This page shows no picture of it.
    </p>
  </aside>
  <h2>Sources and method</h2>
  <p>
    ${renderText('Two kinds of numbers stand here and never share a scale: entries of one document ({F4}, {F5a}, {F5b}), and a projection for the whole army ({F2a}). Every sum marked “our arithmetic” is ours: {D1:sum}; {D2:sum}; {D3:sum}; {D4:sum}. Nothing is drawn for months or years for which no figure was published.')}
  </p>
  ${renderSources()}
</main>
<footer class="after">
  <p>
    Each element by itself:
    <a href="elements/scrolly-story.html">scrolly-story</a>,
    <a href="elements/scrolly-step.html">scrolly-step</a>,
    <a href="elements/desertion-timeline.html">desertion-timeline</a>,
    <a href="elements/origin-shift.html">origin-shift</a>,
    <a href="elements/projection-meter.html">projection-meter</a>,
    <a href="elements/evidence-chain.html">evidence-chain</a>,
    <a href="elements/claim-note.html">claim-note</a>.
  </p>
</footer>`;
  return renderPage({
    title: 'The list gets longer, faster',
    description: 'Desertion in the Russian army: counted, reported and projected, each told apart.',
    root: '../',
    body,
  });
}
