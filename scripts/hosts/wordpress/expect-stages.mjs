import assert from 'node:assert/strict';

/** Wide enough for text beside the graphic, and a phone. */
const WIDTHS = [1280, 390];

/** Fails unless every stage of the page stays where its style sheet wants it while its story passes. */
export async function expectStagesToStick(page, link) {
  for (const width of WIDTHS) {
    await page.setViewport({ width, height: 800 });
    await page.goto(link, { waitUntil: 'load' });
    await page.waitForFunction(areStagesThere, { polling: 100 });
    const stages = await page.evaluate(measureStages);
    assert.ok(stages.length > 1, 'stages to look at');
    for (const { top, wanted, position } of stages) {
      assert.equal(position, 'sticky');
      assert.ok(
        Math.abs(top - wanted) <= 1,
        `at ${width} px, a stage is at ${top} px instead of ${wanted} px`,
      );
    }
  }
  await page.setViewport({ width: 1280, height: 800 });
}

/* What follows runs in the page. */

function areStagesThere() {
  const whole = document.querySelector('desertion-story').shadowRoot;
  const stories = [
    ...(whole?.querySelectorAll('scrolly-story') ?? []),
    document.querySelector('scrolly-story'),
  ];
  return (
    stories.length > 1 &&
    stories.every(({ shadowRoot }) => shadowRoot?.querySelector('[part="stage"]')?.offsetHeight)
  );
}

function measureStages() {
  const whole = document.querySelector('desertion-story').shadowRoot;
  const stories = [
    ...whole.querySelectorAll('scrolly-story'),
    document.querySelector('scrolly-story'),
  ];
  return stories.map((story) => {
    const stage = story.shadowRoot.querySelector('[part="stage"]');
    const { top, height } = story.getBoundingClientRect();
    window.scrollTo({
      top: window.scrollY + top + (height - stage.offsetHeight) / 2,
      behavior: 'instant',
    });
    const { position, top: wanted } = getComputedStyle(stage);
    return { top: stage.getBoundingClientRect().top, wanted: parseFloat(wanted), position };
  });
}
