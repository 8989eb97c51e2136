import { existsSync } from 'node:fs';
import { run } from './wordpress/run.mjs';

/**
 * Installs packages of Debian where that may be done, and says why there is something missing still;
 * `isThere` tells whether what they bring is there.
 *
 * @param {readonly string[]} packages
 * @param {() => boolean} isThere
 */
export function installDebian(packages, isThere) {
  if (isThere()) return undefined;
  const names = packages.join(' ');
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return `not installed (Debian's names): ${names}`;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    run('apt-get', ['update', '-q'], { env });
    run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], { env });
  } catch (error) {
    return `could not be installed: ${names}: ${error.message.slice(-400)}`;
  }
  return isThere() ? undefined : `something is missing after the installation of ${names}`;
}
