import assert from 'node:assert/strict';
import { articleSteps } from '../../../dist/story/article/article-steps.js';
import { chapterOf } from '../../../dist/story/chapters.js';
import { read } from './visit.mjs';

/** Fails unless a reader has all that a way of `ways.mjs` promises, once and without complaints. */
export async function expectTold(page, link, way) {
  const told = await read(page, link, { settled: isTold });
  assert.deepEqual(told.complaints, []);
  assert.deepEqual(told.undefinedTags, []);
  assert.deepEqual(told.messages, []);
  assert.equal(told.scripts, 1, 'the script is there once');
  if (!way.bare) assert.ok(told.sheetInHead, 'the sheet is in the head');
  if (way.whole) assert.equal(told.sections, articleSteps.length);
  if (way.chapters) assert.equal(told.sections, countSteps(way.chapters));
  assert.deepEqual(told.stories, way.stories ?? []);
  for (const tag of way.graphics ?? []) assert.ok(told.graphics[tag]?.drawn, `${tag} is drawn`);
  if (way.words)
    assert.ok(
      Object.values(told.graphics)[0].words.includes(way.words),
      `the graphic says ${way.words}`,
    );
  for (const words of way.text ?? [])
    assert.ok(told.text.includes(words), `readers have "${words}"`);
}

function countSteps(chapters) {
  return articleSteps.filter((step) => chapters.includes(chapterOf(step))).length;
}

/** Runs in the page. */
function isTold() {
  const graphics = document.querySelectorAll(
    'desertion-story, projection-meter, desertion-timeline',
  );
  return (
    graphics.length > 0 &&
    [...graphics].every(({ shadowRoot }) => shadowRoot?.querySelector('svg, [part~="step"]'))
  );
}
