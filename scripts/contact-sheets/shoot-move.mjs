/** How much slower the page goes, so that a picture can be taken of every moment. */
const SLOWER = 10;
/** Between two pictures and for how long, in milliseconds of the page’s own time. */
const EVERY = 60;
const LENGTH = 780;

/** Pictures of what a reader sees who comes from one stop to the next in one jump. */
export async function shootMove({ page, goTo, shoot }, before, after) {
  await goTo(before);
  await pause(1200);
  const slow = await slowDown(page);
  await goTo(after);
  const start = Date.now();
  const shots = [];
  for (let time = 0; time <= LENGTH; time += EVERY) {
    await pause(start + time * SLOWER - Date.now());
    const at = Math.round((Date.now() - start) / SLOWER);
    shots.push({ label: `${before.name} → ${after.name}, ${at} ms`, image: await shoot() });
  }
  await slow.end();
  return shots;
}

/** The browser slows the moves of style sheets and the time that it tells scripts in a frame; timers are the page’s. */
async function slowDown(page) {
  const client = await page.createCDPSession();
  await client.send('Animation.enable');
  await client.send('Animation.setPlaybackRate', { playbackRate: 1 / SLOWER });
  await page.evaluate((slower) => {
    const { setTimeout: wait } = window;
    window.setTimeout = (callback, time = 0, ...more) => wait(callback, time * slower, ...more);
    window.endSlowness = () => (window.setTimeout = wait);
  }, SLOWER);
  return {
    end: async () => {
      await page.evaluate(() => void window.endSlowness());
      await client.send('Animation.setPlaybackRate', { playbackRate: 1 });
      await client.detach();
    },
  };
}

function pause(time) {
  return new Promise((resolve) => setTimeout(resolve, Math.max(time, 0)));
}
