import { watchPage } from './watch-page.mjs';

/** Who looks at a page: the machine's own browser, and a cheap phone on a slow network. */
export const PROFILES = {
  desktop: { viewport: { width: 1280, height: 800 } },
  phone: {
    viewport: {
      width: 390,
      height: 844,
      deviceScaleFactor: 2,
      isMobile: true,
      hasTouch: true,
    },
    slower: 4,
    network: {
      offline: false,
      latency: 150,
      // 1.6 Mbit/s down and half as much up, in bytes.
      downloadThroughput: 200_000,
      uploadThroughput: 100_000,
    },
  },
};

/** How long a page must do nothing to be done, how often that is looked at, and for how long at most, in milliseconds. */
const QUIET = { pause: 200, most: 12_000 };
/** Of processor time in such a pause, in milliseconds: what an idle page takes. */
const IDLE = 8;
const LATEST_PICTURE = 30_000;

/**
 * Opens a page as a new reader does, with nothing kept from any page before, takes measures, and closes
 * it whatever happens.
 *
 * @param {(page: object, visit: Visit) => unknown} measure is called when the page has been opened, not loaded
 */
export async function visit(browser, profile, measure, { watch = watchPage } = {}) {
  const { viewport, slower = 1, network } = PROFILES[profile];
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport(viewport);
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await session.send('Network.enable');
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    if (network) await session.send('Network.emulateNetworkConditions', network);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    await page.evaluateOnNewDocument(watch);
    const requests = followRequests(session);
    return await measure(page, { session, requests, slower });
  } finally {
    await context.close();
  }
}

/** Goes to a page and waits for its first picture, and until it has nothing more to do. */
export async function load(page, url, { session, requests, slower }) {
  await page.goto(url);
  const isShown = await page.evaluate(
    (most) =>
      Promise.race([
        window.bench.shown.then(() => true),
        new Promise((resolve) => setTimeout(resolve, most, false)),
      ]),
    LATEST_PICTURE,
  );
  if (!isShown) throw new Error(`${url} has no picture after ${LATEST_PICTURE / 1000} s.`);
  await untilQuiet({ session, slower }, () => requests.every(({ finished }) => finished));
}

/** Waits until a page has nothing to do for a while, and nothing more to come. */
export async function untilQuiet({ session, slower }, hasCome = () => true) {
  const end = Date.now() + QUIET.most;
  let quiet = 0;
  let before = await cpu(session);
  while (quiet < 2 && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, QUIET.pause));
    const now = await cpu(session);
    quiet = now - before < IDLE * slower && hasCome() ? quiet + 1 : 0;
    before = now;
  }
}

/** What the page asks for, with when that had come, in milliseconds from the first request. */
function followRequests(session) {
  const requests = [];
  session.on('Network.requestWillBeSent', ({ requestId, request: { url }, timestamp }) => {
    if (url.startsWith('http')) requests.push({ requestId, url, sent: timestamp });
  });
  const finish = ({ requestId, timestamp }) => {
    const request = requests.find((one) => one.requestId === requestId);
    if (request) request.finished = (timestamp - requests[0].sent) * 1000;
  };
  session.on('Network.loadingFinished', finish);
  session.on('Network.loadingFailed', finish);
  return requests;
}

export async function readMetrics(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** Processor time of the page's main thread since it began, in milliseconds. */
export const cpu = async (session) => (await readMetrics(session)).TaskDuration * 1000;

/** … and while something happens. */
export async function cpuOf(session, act) {
  const before = await cpu(session);
  await act();
  return (await cpu(session)) - before;
}

export function frames(page, count) {
  return page.evaluate(async (left) => {
    while (left-- > 0) await new Promise(requestAnimationFrame);
  }, count);
}
