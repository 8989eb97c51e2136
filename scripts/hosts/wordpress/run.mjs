import { spawn, spawnSync } from 'node:child_process';
import { endWithThis } from '../after-death.mjs';

/** Runs a command to its end and returns what it wrote; throws with that where it fails. */
export function run(command, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    ...options,
  });
  if (status === 0) return stdout;
  throw new Error(`${command} ${args.join(' ')} failed:\n${error ?? ''}${stdout}${stderr}`);
}

/** Whether there is such a command; `version` is how it is asked. */
export function hasCommand(command, version = '--version') {
  return spawnSync(command, [version], { stdio: 'ignore' }).status === 0;
}

/**
 * Starts a server; `stop` ends it with all that it has started, and waits until it is gone. If the test is
 * killed, so is the server.
 */
export function start(command, args, options = {}) {
  // A group of its own, because servers start workers.
  const child = spawn(command, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
    ...options,
  });
  const callOff = endWithThis(child.pid);
  let complaints = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (complaints += text));
  const closed = new Promise((resolve) => child.once('close', resolve));
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid, 'SIGTERM');
    await closed;
    callOff();
  };
  return { stop, complaints: () => complaints, hasEnded: () => child.exitCode !== null };
}
