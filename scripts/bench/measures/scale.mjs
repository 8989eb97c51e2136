import { cpu, cpuOf, load, untilQuiet, visit } from '../visit.mjs';
import { measureFrame } from './scroll.mjs';

/** Processor time to set a page up until it has nothing more to do. */
const measureSetUp = (browser, url) =>
  visit(browser, 'desktop', async (page, tools) => {
    const before = await cpu(tools.session);
    await load(page, url, tools);
    return (await cpu(tools.session)) - before;
  });

/** What each further story costs a page, up to fifty of them. */
export const measureStories = async (browser, url) => {
  const one = await measureSetUp(browser, url);
  const all = await measureSetUp(browser, `${url}?stories=50`);
  return { each: (all - one) / 49 };
};

/** A frame of scrolling where a story has ten steps, and where it has a thousand. */
export const measureSteps = async (browser, url) => {
  const ten = await measureFrame(browser, `${url}?steps=10`);
  const thousand = await measureFrame(browser, `${url}?steps=1000`);
  return { ten, thousand, growth: thousand / ten };
};

/** A frame of scrolling past a picture of 3,000 nodes, in a story and without one. */
export const measureForeign = async (browser, origin) => {
  const story = await measureFrame(browser, `${origin}/foreign?story=1`);
  const bare = await measureFrame(browser, `${origin}/foreign`);
  return { story, bare, ratio: story / bare };
};

/** Processor time until a page has done all it does with an author's data of as many facts. */
export const measureFacts = (browser, url, count) =>
  visit(browser, 'desktop', async (page, tools) => {
    await load(page, url, tools);
    return cpuOf(tools.session, async () => {
      await page.evaluate((facts) => {
        document.querySelector('case-field').story = {
          facts: Array.from({ length: facts }, (_, i) => ({
            id: i ? `X${i}` : 'F4',
            label: 'A fact',
            value: i || 13_000,
          })),
        };
      }, count);
      await untilQuiet(tools);
    });
  });

/** The longest task of a whole story on a phone, read from its first line to its last, and flung through. */
export const measureReading = (browser, url) =>
  visit(browser, 'phone', async (page, tools) => {
    await load(page, url, tools);
    const read = (part) =>
      page.evaluate(async (pace) => {
        const { tasks } = window.bench;
        tasks.length = 0;
        scrollTo({ top: 0, behavior: 'instant' });
        for (let at = 0; at < document.documentElement.scrollHeight; at += innerHeight * pace) {
          scrollTo({ top: at, behavior: 'instant' });
          await new Promise(requestAnimationFrame);
        }
        for (let i = 0; i < 30; i++) await new Promise(requestAnimationFrame);
        return Math.max(0, ...tasks.map(({ duration }) => duration));
      }, part);
    return { read: await read(1 / 12), flung: await read(1) };
  });
