import { existsSync, mkdirSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { poll } from '../../testing/poll.mjs';
import { run, start } from './run.mjs';

/** A MariaDB of the test's own, on a socket in its folder and on no port. */
export async function startDatabase(folder) {
  const data = join(folder, 'database');
  const socket = join(folder, 'database.sock');
  mkdirSync(data);
  const common = ['--no-defaults', `--datadir=${data}`, `--user=${userInfo().username}`];
  run('mariadb-install-db', [
    ...common,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
  ]);
  const server = start('mariadbd', [
    ...common,
    `--socket=${socket}`,
    '--skip-networking',
    `--pid-file=${join(folder, 'database.pid')}`,
    // Nothing here has to survive the power going off.
    '--innodb-flush-log-at-trx-commit=0',
    '--innodb-doublewrite=0',
  ]);
  const isUp = () => existsSync(socket) || server.hasEnded();
  await poll(isUp, { timeout: 60_000, interval: 100 });
  if (!existsSync(socket)) throw new Error(`MariaDB did not start:\n${server.complaints()}`);
  return { socket, stop: server.stop };
}
