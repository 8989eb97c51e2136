const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline.stack',
  'blink.user_timing',
];

/**
 * Has the browser trace a page that is not yet there.
 *
 * @returns ends that, and gives the number of layouts before the first picture that script has forced:
 * those that have a stack of script
 */
export async function startTrace(page) {
  await page.evaluateOnNewDocument(() => {
    window.bench.shown.then(() => performance.mark('first picture'));
  });
  await page.tracing.start({ categories: CATEGORIES });
  return async () => {
    const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
    const mark = traceEvents.find(({ name }) => name === 'first picture');
    return traceEvents.filter(
      ({ name, pid, tid, ts, args }) =>
        name === 'Layout' &&
        pid === mark.pid &&
        tid === mark.tid &&
        ts < mark.ts &&
        args.beginData?.stackTrace?.length > 0,
    ).length;
  };
}
