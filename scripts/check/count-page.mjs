import { countForcedLayouts, measureLoad } from '../bench/measures/load.mjs';
import { frames, load, visit } from '../bench/visit.mjs';
import { countCalls } from './count-calls.mjs';

/** Frames after which any move has ended, and in which a reader then scrolls, by pixels each. */
const SETTLED = 60;
const SCROLLED = 24;
const PIXELS = 3;

/** What a page costs, in numbers that are the same on every machine. */
export async function countPage(browser, url, weigh) {
  const { earlyBytes, earlyRequests, nodes } = await measureLoad(browser, 'desktop', url, weigh);
  const layouts = await countForcedLayouts(browser, 'desktop', url);
  return {
    bytes: earlyBytes,
    requests: earlyRequests,
    layouts,
    nodes,
    ...(await count(browser, url)),
  };
}

const count = (browser, url) =>
  visit(browser, 'desktop', async (page, tools) => {
    await page.evaluateOnNewDocument(countCalls);
    await load(page, url, tools);
    const { listeners, observers, hasSteps } = await page.evaluate(() => {
      const { bench } = window;
      bench.step = bench.roots
        .filter((root) => root.isConnected)
        .flatMap((root) => [...root.querySelectorAll('scrolly-step')])[1];
      return {
        listeners: bench.countListeners(),
        observers: bench.countObservers(),
        hasSteps: Boolean(bench.step),
      };
    });
    if (!hasSteps) return { listeners, observers };
    await page.evaluate(() => {
      const { top } = window.bench.step.getBoundingClientRect();
      // Its top is just above the middle of the screen: the next boundary is far.
      scrollTo({ top: top + scrollY - innerHeight / 2 + 10, behavior: 'instant' });
    });
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
    return { listeners, observers, calls };
  });
