/**
 * Opens a story in a tab of its own, and finds where a reader stops in it: at every step, and at each
 * screenful of the prose between stories.
 */
export async function openStory(browser, address, { width, height, scheme, isMoving }) {
  const page = await browser.newPage();
  await page.setViewport({ width, height });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: isMoving ? 'no-preference' : 'reduce' },
  ]);
  await page.goto(address, { waitUntil: 'networkidle0' });
  // Later than the network is idle, the last graphics have been drawn.
  await page.evaluate(waitForFrames, 30);
  const stops = await page.evaluate(findStops);
  return {
    page,
    stops,
    goTo: async ({ name, scroll }) => {
      await page.evaluate((y) => scrollTo({ top: y, behavior: 'instant' }), scroll);
      if (!isMoving) await page.evaluate(waitForFrames, 12);
      return name;
    },
    shoot: () => page.screenshot({ type: 'jpeg', quality: 85, encoding: 'base64' }),
    close: () => page.close(),
  };
}

/** Runs in the page. */
async function waitForFrames(count) {
  for (let i = 0; i < count; i++) await new Promise(requestAnimationFrame);
}

/** Runs in the page: where to scroll for each stop, with its words in the midst of the room that the stage leaves. */
function findStops() {
  const listDeep = (root, selector) =>
    [...root.querySelectorAll('*')].flatMap((it) => [
      ...(it.matches(selector) ? [it] : []),
      ...(it.shadowRoot ? listDeep(it.shadowRoot, selector) : []),
    ]);
  const steps = listDeep(document, 'scrolly-step, [data-step]').map((step, i) => {
    const story = step.closest('scrolly-story');
    const words = document.createRange();
    words.selectNodeContents(step);
    const { top, bottom } = words.getBoundingClientRect();
    const stage = story.shadowRoot.querySelector('.stage')?.getBoundingClientRect();
    const isAbove =
      stage && stage.width > story.clientWidth * 0.9 && stage.height < innerHeight * 0.9;
    // A little higher than in the middle, where the step has become active for sure.
    const free = (isAbove ? (stage.height + innerHeight) / 2 : innerHeight / 2) - innerHeight / 25;
    const name = step.name ?? step.dataset.step ?? String(i);
    return { name, scroll: scrollY + (top + bottom) / 2 - free };
  });
  const prose = listDeep(document, 'section, header, footer, .opening')
    .filter((it) => !it.closest('scrolly-story') && !listDeep(it, 'scrolly-story').length)
    .flatMap((it, i) => {
      const { top, height } = it.getBoundingClientRect();
      const screens = Math.max(1, Math.ceil(height / innerHeight - 0.2));
      return Array.from({ length: screens }, (_, screen) => ({
        name: `${it.id || it.className || it.localName}-${i + 1}${screen ? `-${screen + 1}` : ''}`,
        scroll: Math.max(0, scrollY + top + screen * innerHeight),
      }));
    });
  return [...steps, ...prose].sort((a, b) => a.scroll - b.scroll);
}
