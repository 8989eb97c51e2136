import { load, readMetrics, visit } from '../visit.mjs';

const CYCLES = 50;

/** What a page keeps of fifty stories that have come and gone, once the rubbish has been collected. */
export const measureMounts = (browser, url) =>
  visit(browser, 'desktop', async (page, tools) => {
    const { session } = tools;
    await load(page, url, tools);
    await page.evaluate(takeMarkup);
    const count = async () => {
      await session.send('HeapProfiler.collectGarbage');
      return readMetrics(session);
    };
    await cycle(page, 3);
    const before = await count();
    await cycle(page, CYCLES);
    const after = await count();
    return {
      nodes: after.Nodes - before.Nodes,
      listeners: after.JSEventListeners - before.JSEventListeners,
      memory: (after.JSHeapUsedSize - before.JSHeapUsedSize) / 1000,
    };
  });

/** Runs in the page: its body as it was before any script of it ran. */
async function takeMarkup() {
  const source = await (await fetch(location.href)).text();
  window.markup = new DOMParser().parseFromString(source, 'text/html').body.innerHTML;
}

/** The tags come and go with their markup; what a library has mounted is told to end. */
const cycle = (page, times) =>
  page.evaluate(async (left) => {
    while (left-- > 0) {
      document.body.innerHTML = window.markup;
      const mains = window.mountStory ? [...document.querySelectorAll('main')] : [];
      const unmounts = mains.map((main) => window.mountStory(main));
      for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
      for (const unmount of unmounts) unmount();
      document.body.replaceChildren();
      await new Promise(requestAnimationFrame);
    }
  }, times);
