/** Reads a post in which an address became a frame: the frame as its reader sees it, and what is in it. */
export async function readEmbed(page, link) {
  await page.goto(link, { waitUntil: 'load' });
  const element = await page.waitForSelector('iframe.wp-embedded-content', { timeout: 15_000 });
  await element.scrollIntoView();
  const story = await element.contentFrame();
  await story.waitForFunction(isDrawn, { timeout: 30_000, polling: 100 });
  // WordPress hides the frame until it has told its height.
  await page.waitForFunction(isShown, { timeout: 15_000, polling: 100 }, element);
  const wanted = await story.evaluate(() => document.documentElement.scrollHeight);
  // The story has asked for its height eight times before it makes do with what it got.
  await story.waitForFunction(isToldInSteps, { timeout: 15_000, polling: 100 });
  const steps = [await story.evaluate(describeStep)];
  for (const next of [1, 2]) {
    await story.evaluate(pressNext);
    await story.waitForFunction(isAt, { timeout: 15_000, polling: 100 }, next);
    steps.push(await story.evaluate(describeStep));
  }
  return {
    wanted,
    steps,
    origin: await story.evaluate(() => window.origin),
    ...(await element.evaluate(describeFrame)),
  };
}

/* What follows runs in a page. */

function isDrawn() {
  return document.querySelector('projection-meter')?.shadowRoot?.querySelector('svg');
}

function isShown(frame) {
  return !frame.hasAttribute('style') && frame.height;
}

function describeFrame(frame) {
  return { sandbox: frame.getAttribute('sandbox'), height: frame.clientHeight };
}

function isToldInSteps() {
  return document.querySelector('scrolly-story').mode === 'step';
}

function pressNext() {
  const { shadowRoot } = document.querySelector('scrolly-story');
  shadowRoot.querySelector('[part="controls"] button:last-of-type').click();
}

function isAt(index) {
  return document.querySelector('scrolly-story').index === index;
}

/** What the picture shows, and whether all of it and the words are to be seen without scrolling. */
function describeStep() {
  const figure = document.querySelector('projection-meter').shadowRoot.querySelector('figure');
  const { bottom } = document.querySelector('scrolly-story').getBoundingClientRect();
  return { shown: figure.dataset.shown, isAllVisible: bottom <= window.innerHeight };
}
