import assert from 'node:assert/strict';
import { articleSteps } from '../../dist/story/article/article-steps.js';
import { chapterOf } from '../../dist/story/chapters.js';
import { poll } from '../testing/poll.mjs';

/* What every recipe's page holds: two chapters by one tag, a composed story and one graphic, the last two with a figure of their own. */

const CHAPTERS = ['list', 'pace'];
const FIGURES = { timeline: '3,250', meter: '72,000' };
const STEPS = ['list', 'year', 'origin'];

/** Fails unless the page tells all three stories, with the author's figures, to a reader who scrolls. */
export async function expectStory({ page, complaints, takePicture }, name) {
  const told = await poll(() => readIfTold(page), { timeout: 30_000, interval: 100 });
  assert.ok(told, `not told within 30 s: ${JSON.stringify(await page.evaluate(readPage))}`);
  assert.deepEqual(told.undefinedTags, []);
  assert.equal(
    told.chapterSteps,
    articleSteps.filter((step) => CHAPTERS.includes(chapterOf(step))).length,
  );
  assert.deepEqual(told.steps, STEPS);
  assert.deepEqual(told.attributes, ['chapters'], 'the tag has only the attributes of its author');
  assert.deepEqual(
    told.everOnMeter,
    [FIGURES.meter],
    "no frame showed another figure than the author's",
  );
  for (const width of [1280, 390]) {
    await page.setViewport({ width, height: 800 });
    await expectToPlay(page);
    await takePicture(`${name}-${width}`);
    await expectToStick(page);
  }
  assert.deepEqual(complaints, []);
}

async function readIfTold(page) {
  const told = await page.evaluate(readPage);
  const { chapterSteps, timeline, everOnMeter } = told;
  const hasFigures = timeline.includes(FIGURES.timeline) && everOnMeter.includes(FIGURES.meter);
  return chapterSteps && hasFigures ? told : undefined;
}

/** Each step of the composed story, brought to the middle of the screen, is the active one. */
async function expectToPlay(page) {
  for (const [index, name] of [...STEPS.entries(), [1, 'year']]) {
    await page.evaluate((at) => {
      const step = document.querySelectorAll('scrolly-story scrolly-step')[at];
      const { top } = step.getBoundingClientRect();
      window.scrollTo({
        top: window.scrollY + top - window.innerHeight * 0.4,
        behavior: 'instant',
      });
    }, index);
    const active = () => page.evaluate(() => document.querySelector('scrolly-story').index);
    assert.ok(await poll(async () => (await active()) === index), `the step "${name}" is active`);
  }
  // The picture's own transition has to end before one is taken.
  await page.evaluate(() => {
    const { shadowRoot } = document.querySelector('desertion-timeline');
    return Promise.allSettled(shadowRoot.getAnimations().map(({ finished }) => finished));
  });
}

/** While a story passes, its stage stays where its style sheet wants it. */
async function expectToStick(page) {
  for (const part of [0.35, 0.5, 0.65]) {
    const stages = await page.evaluate(measureStages, part);
    assert.ok(stages.length > 1, 'stages to look at');
    for (const { top, wanted } of stages)
      assert.ok(Math.abs(top - wanted) <= 1, `the stage is at ${top} px instead of ${wanted} px`);
  }
}

/* What follows runs in the page. */

function readPage() {
  const tags = [...document.querySelectorAll('*')].map(({ localName }) => localName);
  const whole = document.querySelector('desertion-story');
  return {
    undefinedTags: tags.filter(
      (tag) => /^(desertion|scrolly|origin|projection)-/.test(tag) && !customElements.get(tag),
    ),
    attributes: whole?.getAttributeNames(),
    chapterSteps: whole?.shadowRoot?.querySelectorAll('[part~="step"], .prose').length,
    steps: document.querySelector('scrolly-story')?.steps?.map((step) => step.getAttribute('name')),
    timeline: document.querySelector('desertion-timeline')?.shadowRoot?.textContent ?? '',
    everOnMeter: [...window.figuresOfMeter],
  };
}

function measureStages(part) {
  const whole = document.querySelector('desertion-story').shadowRoot;
  const stories = [
    ...whole.querySelectorAll('scrolly-story'),
    document.querySelector('scrolly-story'),
  ];
  return stories.map((story) => {
    const stage = story.shadowRoot.querySelector('[part="stage"]');
    const { top, height } = story.getBoundingClientRect();
    // As much of the story above the screen as of the whole way that the stage has to go with it.
    const way = height - stage.offsetHeight;
    window.scrollTo({ top: window.scrollY + top + way * part, behavior: 'instant' });
    return {
      top: stage.getBoundingClientRect().top,
      wanted: parseFloat(getComputedStyle(stage).top),
    };
  });
}
