import { setTimeout as wait } from 'node:timers/promises';

/** Calls `check` until it returns something truthy, which it hands back; undefined when time is up. */
export async function poll(check, { timeout = 2000, interval = 25 } = {}) {
  const end = performance.now() + timeout;
  for (;;) {
    const result = await check();
    if (result) return result;
    if (performance.now() > end) return undefined;
    await wait(interval);
  }
}
