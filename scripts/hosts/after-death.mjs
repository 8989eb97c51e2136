import { spawn } from 'node:child_process';

// The runner of tests lets one that was stopped come to its end, which without a browser takes minutes.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

/**
 * Runs a command of the shell once this process is gone, however it went: the shell waits on a pipe
 * that breaks with it. What is returned calls that off.
 */
export function afterDeath(command, ...args) {
  const shell = spawn('sh', ['-c', `read _; ${command}`, 'sh', ...args], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  shell.unref();
  shell.stdin.unref();
  return () => shell.kill();
}

/** Ends a group of processes with this one, if nobody has ended it before. */
export function endWithThis(group) {
  return afterDeath('kill -s KILL -- "-$1"', String(group));
}
