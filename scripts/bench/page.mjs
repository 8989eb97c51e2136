/*
 * What is measured of a page. Durations are processor time of its main thread, in milliseconds: other
 * work on the machine makes them longer, but far less so than the time of the clock.
 */

/** Opens a page of its own for a measure, and closes it whatever happens. */
export async function inPage(browser, url, measure) {
  const page = await browser.newPage();
  try {
    await page.setViewport({ width: 1280, height: 800 });
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(url);
    await frames(page, 10);
    return await measure(page, session);
  } finally {
    await page.close();
  }
}

export async function readMetrics(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** Processor time of the page's main thread while something happens. */
export async function cpuOf(session, act) {
  const before = await readMetrics(session);
  await act();
  const after = await readMetrics(session);
  return (after.TaskDuration - before.TaskDuration) * 1000;
}

export function frames(page, count) {
  return page.evaluate(async (left) => {
    while (left-- > 0) await new Promise(requestAnimationFrame);
  }, count);
}

/** Time in which script ran, the browser's own work for it included, while something happens. */
export async function scriptOf(session, act) {
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
