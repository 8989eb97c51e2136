import { spawn } from 'node:child_process';
import { endWithThis } from './after-death.mjs';

/** Hosts that would write home, look for news of themselves or colour their output are told not to. */
const QUIET = {
  ASTRO_TELEMETRY_DISABLED: '1',
  CI: '1',
  DO_NOT_TRACK: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  NO_COLOR: '1',
  NO_UPDATE_NOTIFIER: '1',
  NUXT_TELEMETRY_DISABLED: '1',
};

/** Runs a command to its end and returns all that it wrote; throws with that where it fails. */
export async function runCommand(command, args, folder) {
  const { child, written } = start(command, args, folder);
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code === 0) return written();
  throw new Error(`${command} ${args.join(' ')} failed:\n${written().slice(-4000)}`);
}

/** Starts a server; `stop` ends it and all that it has started, and so does the end of the test. */
export function startServer(command, args, folder) {
  const { child, written } = start(command, args, folder);
  const callOff = endWithThis(child.pid);
  const closed = new Promise((resolve) => child.once('close', resolve));
  const stop = async () => {
    // A group of its own, because servers start workers.
    if (child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
    await closed;
    callOff();
  };
  return { written, stop, hasEnded: () => child.exitCode !== null };
}

function start(command, args, cwd) {
  const env = { ...process.env, ...QUIET };
  // The runner of tests marks its children; a test runner inside a host would take itself for one.
  delete env.NODE_TEST_CONTEXT;
  const stdio = ['ignore', 'pipe', 'pipe'];
  const child = spawn(command, args, { cwd, env, stdio, detached: true });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part) => (text += part));
  return { child, written: () => text };
}
