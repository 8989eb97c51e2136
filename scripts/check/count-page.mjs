import { startTrace } from '../bench/measures/trace.mjs';
import { frames, untilQuiet, visit } from '../bench/visit.mjs';
import { countCalls } from './count-calls.mjs';

/** Frames after which any move has ended, and in which a reader then scrolls, by pixels each. */
const SETTLED = 60;
const SCROLLED = 24;
const PIXELS = 3;

/**
 * What a page costs, in numbers that are the same on every machine. The server answers in waves: the next
 * once the page can do nothing more without it, until the first picture is there. What came with one of
 * them is what the picture has waited for, however fast the machine is.
 *
 * @param {Awaited<ReturnType<import('../bench/serve-pages.mjs').servePages>>} server
 */
export const countPage = (browser, server, path) =>
  visit(browser, 'desktop', async (page, tools) => {
    await page.evaluateOnNewDocument(countCalls);
    const readTrace = await startTrace(page);
    server.hold();
    const opening = page.goto(`${server.origin}/${path}`);
    const waves = await releaseWaves(page, server, tools).finally(server.letGo);
    await opening;
    await untilQuiet(tools, () => tools.requests.every(({ finished }) => finished));
    const urls = waves.flat();
    return {
      bytes: urls.reduce((sum, url) => sum + server.weigh(url), 0) / 1000,
      requests: urls.length,
      waves: waves.length,
      layouts: await readTrace(),
      ...(await page.evaluate(() => ({
        nodes: window.bench.countNodes(),
        listeners: window.bench.countListeners(),
        observers: window.bench.countObservers(),
      }))),
      ...(await countScrollCalls(page)),
    };
  });

async function releaseWaves(page, server, tools) {
  const waves = [];
  let isShown = false;
  await untilQuiet(tools, server.hasHeld);
  while (!isShown) {
    const wave = server.release();
    if (wave.length === 0) throw new Error('The page has all it asks for, and no picture.');
    waves.push(wave);
    await untilQuiet(tools);
    isShown = await page.evaluate(() => window.bench.picture > 0);
  }
  return waves;
}

/** How often any script of the page is called while somebody scrolls within the second step, if there is one. */
async function countScrollCalls(page) {
  const hasSteps = await page.evaluate(() => {
    const step = window.bench
      .listRoots()
      .flatMap((root) => [...root.querySelectorAll('scrolly-step')])[1];
    if (!step) return false;
    // Its middle is that of the screen: both boundaries are as far as can be, for close to one a story looks at every scroll.
    const { top, height } = step.getBoundingClientRect();
    scrollTo({ top: scrollY + top + height / 2 - innerHeight / 2, behavior: 'instant' });
    return true;
  });
  if (!hasSteps) return {};
  await frames(page, SETTLED);
  const calls = await page.evaluate(
    async (left, pixels) => {
      const { bench } = window;
      bench.calls = 0;
      while (left-- > 0) {
        scrollBy({ top: pixels, behavior: 'instant' });
        await new Promise(bench.frame);
      }
      return bench.calls;
    },
    SCROLLED,
    PIXELS,
  );
  return { calls };
}
