import { frames, load, visit } from '../visit.mjs';

/** Opens a page of ours whose body is then the measure's own. */
const onPage = (browser, url, measure) =>
  visit(browser, 'desktop', async (page, tools) => {
    await load(page, url, tools);
    return measure(page, tools.session);
  });

/** Time in which script ran, the browser's own work for it included, while something happens. */
async function scriptOf(session, act) {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  await session.send('Profiler.start');
  await act();
  const { profile } = await session.send('Profiler.stop');
  const names = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame.functionName]));
  const isScript = (id) => !['(idle)', '(program)', '(root)'].includes(names.get(id));
  // A delta is the time before its sample.
  return profile.timeDeltas.reduce(
    (total, delta, i) => total + (isScript(profile.samples[i - 1] ?? 0) ? delta / 1000 : 0),
    0,
  );
}

/**
 * Script until a field stands that was not there, and until it has other colours: of the whole graphic
 * with its words, and of the marks alone, from the first touch of the canvas to the picture on it.
 */
export const measureField = (browser, url) =>
  onPage(browser, url, async (page, session) => {
    await page.evaluate(timeCanvas);
    const put = async () => {
      await page.evaluate(() => {
        document.body.innerHTML =
          '<div style="max-width: 900px"><case-field state="all"></case-field></div>';
      });
      await frames(page, 10);
    };
    const recolour = async () => {
      await page.evaluate(() => document.querySelector('case-field').setAttribute('theme', 'dark'));
      await frames(page, 10);
    };
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

/** A frame of script in a move of 100,000 marks. */
export const measureHundredThousand = (browser, url) =>
  onPage(browser, url, async (page) => {
    await page.evaluate(async () => {
      document.body.innerHTML =
        '<div style="max-width: 900px"><case-field state="all"></case-field></div>';
      const field = document.querySelector('case-field');
      field.story = { facts: [{ id: 'F4', value: 100_000 }] };
      await new Promise((resolve) => field.addEventListener('scrolly-story-change', resolve));
    });
    await frames(page, 10);
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
      return lengths.sort((a, b) => a - b)[lengths.length >> 1];
    });
  });

/** The longest task of a page that is given data of others, at its limits and far over them. */
export const measureForeignData = (browser, url) =>
  onPage(browser, url, (page) =>
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
      const { tasks } = window.bench;
      // The task that has made all this is none of ours.
      for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame);
      tasks.length = 0;
      for (const story of given) {
        const graphic = document.createElement('desertion-timeline');
        graphic.story = story;
        document.body.append(graphic);
        for (let frame = 0; frame < 60; frame++) await new Promise(requestAnimationFrame);
        graphic.remove();
      }
      return Math.max(0, ...tasks.map(({ duration }) => duration));
    }),
  );
