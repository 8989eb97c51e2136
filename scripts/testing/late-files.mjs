import { setTimeout as wait } from 'node:timers/promises';

/**
 * How late a file may come, in milliseconds: `LATE_FILES=300 npm test` finds tests that take a short silence for
 * the end. A reader's network is as slow, and so is a machine that has more to do.
 */
const LATEST = Number(process.env.LATE_FILES ?? 0);

/** Sends each script of ours at its own time, so that they come in another order, too. */
export async function sendFilesLate({ path }, next) {
  if (LATEST && path.endsWith('.js')) await wait(Math.random() * LATEST);
  await next();
}
