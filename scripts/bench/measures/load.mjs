import { cpu, load, visit } from '../visit.mjs';
import { startTrace } from './trace.mjs';

/** What a page costs until it has nothing more to do, and when a reader sees its first picture. */
export const measureLoad = (browser, profile, url, weigh) =>
  visit(browser, profile, async (page, { session, requests, slower }) => {
    const before = await cpu(session);
    await load(page, url, { session, requests, slower });
    const spent = (await cpu(session)) - before;
    const seen = await page.evaluate(() => {
      const { picture, tasks, shift, countNodes } = window.bench;
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      const durations = tasks.map(({ duration }) => duration);
      return {
        picture,
        paint: paint?.startTime ?? 0,
        blocked: durations.reduce((sum, duration) => sum + duration - 50, 0),
        longest: Math.max(0, ...durations),
        nodes: countNodes(),
        shift,
      };
    });
    const early = requests.filter(({ finished }) => finished <= seen.picture);
    const bytes = (list) => list.reduce((sum, { url: file }) => sum + weigh(file), 0) / 1000;
    return {
      ...seen,
      cpu: spent,
      earlyRequests: early.length,
      requests: requests.length,
      earlyBytes: bytes(early),
      bytes: bytes(requests),
    };
  });

/** Layouts that script has forced before the first picture. */
export const countForcedLayouts = (browser, profile, url) =>
  visit(browser, profile, async (page, tools) => {
    const readTrace = await startTrace(page);
    await load(page, url, tools);
    return readTrace();
  });
