import { STEPS } from '../peers/story.js';
import { cpuOf, frames, load, visit } from '../visit.mjs';

/** An order of steps in which no two neighbours follow each other. */
const JUMPS = [3, 0, 5, 2, 4, 1, 5, 0, 3, 1, 4, 2];
/** Frames after which any move has ended, in which a reader scrolls, and after which any library knows where that is. */
const SETTLED = 32;
const SCROLLED = 24;
const NOTICED = 12;

/**
 * What scrolling costs from frame to frame and from step to step, and whether each step shows what it should.
 *
 * @param {{ last?: number, jumps?: boolean }} [options] the step at which the reader stops; whether jumps are made as well
 */
export const measureScroll = (
  browser,
  profile,
  url,
  { last = STEPS.length - 1, jumps = true } = {},
) =>
  visit(browser, profile, async (page, tools) => {
    const { session } = tools;
    await load(page, url, tools);
    await page.evaluate(addHelpers);
    await showMiddle(page, 1);
    await frames(page, SETTLED);
    const still = await cpuOf(session, () => scrollOn(page));
    const moving = await cpuOf(session, async () => {
      await showStep(page, 2);
      await scrollOn(page);
    });
    await showStep(page, 0);
    await frames(page, SETTLED);
    const latencies = [];
    const steps = await cpuOf(session, async () => {
      for (let step = 1; step <= last; step++) {
        latencies.push(await page.evaluate((to) => window.bench.untilChange(to), step));
        await frames(page, SETTLED);
      }
    });
    return {
      still: still / SCROLLED,
      moving: moving / SCROLLED,
      step: steps / last,
      latency: Math.max(...latencies),
      shift: await page.evaluate(() => window.bench.shift),
      ...(jumps && { wrong: await countWrongJumps(page) }),
    };
  });

/** What a frame of scrolling costs where a page has more in it than the small story. */
export const measureFrame = (browser, url) =>
  visit(browser, 'desktop', async (page, tools) => {
    await load(page, url, tools);
    await page.evaluate(addHelpers);
    await showMiddle(page, 1);
    await frames(page, SETTLED);
    return (await cpuOf(tools.session, () => scrollOn(page))) / SCROLLED;
  });

async function countWrongJumps(page) {
  let wrong = 0;
  for (const step of JUMPS) {
    await showStep(page, step);
    await frames(page, NOTICED);
    const shown = await page.evaluate(() => window.bench.readState());
    if (shown !== STEPS[step].state) wrong++;
  }
  return wrong;
}

const showStep = (page, step) => page.evaluate((to) => window.bench.showStep(to), step);
const showMiddle = (page, step) => page.evaluate((to) => window.bench.showMiddle(to), step);

/** Slowly, within a step. */
const scrollOn = (page) =>
  page.evaluate(async (left) => {
    while (left-- > 0) {
      scrollBy({ top: 4, behavior: 'instant' });
      await new Promise(requestAnimationFrame);
    }
  }, SCROLLED);

/** Runs in the page. */
function addHelpers() {
  const SAME = { 2024: 'year', '2025-h1': 'half' };
  const { bench } = window;
  const bringToMiddle = (step, place) => {
    const steps = document.querySelectorAll('section, scrolly-step');
    const { top, height } = steps[step].getBoundingClientRect();
    const at = scrollY + top + place(height) - innerHeight / 2;
    window.scrollTo({ top: at, behavior: 'instant' });
  };
  /** Puts the top of a step just above the middle of the screen, where the step becomes active. */
  bench.showStep = (step) => bringToMiddle(step, () => 10);
  /** Puts the middle of a step there: both of its boundaries are as far as can be. */
  bench.showMiddle = (step) => bringToMiddle(step, (height) => height / 2);
  bench.readState = () => {
    const state =
      document.querySelector('case-field')?.state ?? document.querySelector('figure').dataset.state;
    return SAME[state] ?? state;
  };
  /** How many frames a reader waits for the picture to begin to change. */
  bench.untilChange = async (step) => {
    let changes = 0;
    const { draws } = bench;
    const chart = document.querySelector('svg.chart');
    const observer = new MutationObserver(() => changes++);
    if (chart) observer.observe(chart, { attributes: true, subtree: true });
    bench.showStep(step);
    let waited = 0;
    do {
      await new Promise(requestAnimationFrame);
      waited++;
    } while (waited < 60 && changes + bench.draws === draws);
    observer.disconnect();
    return waited;
  };
}
