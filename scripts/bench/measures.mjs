import { cpuOf, frames, inPage, readMetrics, scriptOf } from './page.mjs';

const STEPS = 6;
/** An order of steps in which no two neighbours follow each other. */
const JUMPS = [3, 0, 5, 2, 4, 1, 5, 0, 3, 1, 4, 2];
const STATES = ['all', '2024', '2025-h1', 'rest', '2024', 'all'];

/** Each measure takes an open browser and the address of the repository, and gives a number. */
export const loadCpu = (browser, url) =>
  inPage(browser, url, async (_, session) => (await readMetrics(session)).TaskDuration * 1000);

/** A frame of slow scrolling within a step. */
export const frameCpu = (browser, url) =>
  inPage(browser, url, async (page, session) => {
    await scrollTo(page, 1);
    await frames(page, 60);
    const count = 30;
    const cpu = await cpuOf(session, () =>
      page.evaluate(async (left) => {
        while (left-- > 0) {
          scrollBy({ top: 4, behavior: 'instant' });
          await new Promise(requestAnimationFrame);
        }
      }, count),
    );
    return cpu / count;
  });

/** A change from one step to the next, with the transition that it starts. */
export const stepCpu = (browser, url) =>
  inPage(browser, url, async (page, session) => {
    const cpu = await cpuOf(session, async () => {
      for (let step = 1; step < STEPS; step++) {
        await scrollTo(page, step);
        await frames(page, 45);
      }
    });
    return cpu / (STEPS - 1);
  });

/** Jumps after which the graphic does not show the state of the step that the reader is at. */
export const wrongJumps = (browser, url) =>
  inPage(browser, url, async (page) => {
    let wrong = 0;
    for (const step of JUMPS) {
      await scrollTo(page, step);
      await frames(page, 3);
      const state = await page.evaluate(() => document.querySelector('case-field').state);
      if (state !== STATES[step]) wrong++;
    }
    return wrong;
  });

/** Nodes and listeners that fifty mounts leave behind. */
export const kept = (browser, url) =>
  inPage(browser, url, async (page, session) => {
    const cycle = (times) =>
      page.evaluate(async (left) => {
        const story = document.querySelector('scrolly-story');
        const markup = (window.markup ??= story?.outerHTML);
        while (left-- > 0) {
          document.body.innerHTML = markup;
          for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
          document.body.replaceChildren();
          await new Promise(requestAnimationFrame);
        }
      }, times);
    const count = async () => {
      await session.send('HeapProfiler.collectGarbage');
      const { Nodes, JSEventListeners } = await readMetrics(session);
      return Nodes + JSEventListeners;
    };
    await cycle(3);
    const before = await count();
    await cycle(50);
    return (await count()) - before;
  });

/**
 * Script until a field stands that was not there, and until it has other colours: of the whole graphic
 * with its words, and of the marks alone, from the first touch of the canvas to the picture on it.
 */
export const fieldScript = (browser, url) =>
  inPage(browser, url, async (page, session) => {
    await page.evaluate(timeCanvas);
    const put = () =>
      page.evaluate(async () => {
        document.body.innerHTML =
          '<div style="max-width: 900px"><case-field state="all"></case-field></div>';
        for (let i = 0; i < 10; i++) await new Promise(requestAnimationFrame);
      });
    const recolour = () =>
      page.evaluate(async () => {
        document.querySelector('case-field').setAttribute('theme', 'dark');
        for (let i = 0; i < 10; i++) await new Promise(requestAnimationFrame);
      });
    const marks = () => page.evaluate(() => Math.max(...window.pictures.splice(0)));
    await marks();
    const first = await scriptOf(session, put);
    const firstMarks = await marks();
    const recoloured = await scriptOf(session, recolour);
    return { first, firstMarks, recoloured, recolouredMarks: await marks() };
  });

/** Runs in the page: how long each picture on a canvas took, in milliseconds. */
function timeCanvas() {
  const canvas = CanvasRenderingContext2D.prototype;
  let start;
  window.pictures = [0];
  for (const name of ['createImageData', 'clearRect', 'putImageData']) {
    const native = canvas[name];
    canvas[name] = function (...values) {
      start ??= performance.now();
      const result = native.apply(this, values);
      if (name !== 'putImageData') return result;
      window.pictures.push(performance.now() - start);
      start = undefined;
      return result;
    };
  }
}

/** The longest frame of script in a move of 100,000 marks. */
export const hundredThousand = (browser, url) =>
  inPage(browser, url, async (page) => {
    await page.evaluate(async () => {
      document.body.innerHTML =
        '<div style="max-width: 900px"><case-field state="all"></case-field></div>';
      const field = document.querySelector('case-field');
      field.story = { facts: [{ id: 'F4', value: 100_000 }] };
      await new Promise((resolve) => field.addEventListener('scrolly-story-change', resolve));
      for (let i = 0; i < 10; i++) await new Promise(requestAnimationFrame);
    });
    return page.evaluate(async () => {
      const native = window.requestAnimationFrame;
      const lengths = [];
      window.requestAnimationFrame = (callback) =>
        native((time) => {
          const start = performance.now();
          callback(time);
          lengths.push(performance.now() - start);
        });
      document.querySelector('case-field').state = '2024';
      for (let i = 0; i < 60; i++) await new Promise(native);
      window.requestAnimationFrame = native;
      return lengths.sort((a, b) => a - b)[Math.floor(lengths.length / 2)];
    });
  });

/** Puts the top of a step just above the middle of the screen, where the step becomes active. */
function scrollTo(page, step) {
  return page.evaluate((index) => {
    const element = document.querySelectorAll('section, scrolly-step')[index];
    const top = element.getBoundingClientRect().top + scrollY - innerHeight / 2 + 10;
    window.scrollTo({ top, behavior: 'instant' });
  }, step);
}

/** The longest task of a page that is given data of others, at its limits and far over them. */
export const longestTask = (browser, url) =>
  inPage(browser, url, (page) =>
    page.evaluate(async () => {
      const facts = (count) =>
        Array.from({ length: count }, (_, i) => ({ id: i ? `X${i}` : 'F5a', value: 3000 + i }));
      const sums = Array.from({ length: 300 }, (_, i) => ({
        id: `S${i}`,
        label: 'A sum',
        from: Array.from({ length: 10_000 }, () => 'F5a'),
        operation: Array.from({ length: 10_000 }, () => 'F5a').join(' + '),
      }));
      const given = [
        { facts: [{ id: 'F5a', label: 'a'.repeat(1_000_000) }] },
        '<p'.repeat(50_000),
        `{${'“'.repeat(500_000)}`,
        { graphics: { 'desertion-timeline': { notes: ['{F5a}'.repeat(100_000)] } } },
        { derived: sums },
        { facts: facts(5_000) },
        { facts: facts(100_000) },
      ];
      const tasks = [0];
      const observer = new PerformanceObserver((list) =>
        tasks.push(...list.getEntries().map(({ duration }) => duration)),
      );
      // The task that has made all this is none of ours.
      for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame);
      observer.observe({ type: 'longtask' });
      for (const story of given) {
        const graphic = document.createElement('desertion-timeline');
        graphic.story = story;
        document.body.append(graphic);
        for (let frame = 0; frame < 60; frame++) await new Promise(requestAnimationFrame);
        graphic.remove();
      }
      return Math.max(...tasks);
    }),
  );
