import { existsSync } from 'node:fs';
import { findEngines } from '../../browsers.mjs';
import { hasCommand, run } from './run.mjs';

/** Debian's packages without a service among them: the test starts its own and stops them. */
const PACKAGES = [
  'mariadb-server-core',
  'php-cli',
  'php-mysql',
  'php-gd',
  'php-mbstring',
  'php-xml',
];

/** Installs what a WordPress needs besides itself, where that may be done; else says what is missing. */
export function findWhyNot() {
  if (!findEngines().chromium) return 'Chromium is missing';
  if (hasPrograms()) return undefined;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return `PHP and MariaDB are missing (Debian's names): ${PACKAGES.join(' ')}`;
  try {
    installPackages();
  } catch (error) {
    return `PHP and MariaDB could not be installed: ${error.message.slice(0, 400)}`;
  }
  return hasPrograms()
    ? undefined
    : 'PHP with mysqli or MariaDB is missing after their installation';
}

function hasPrograms() {
  if (!hasCommand('php') || !hasCommand('mariadbd') || !hasCommand('mariadb-install-db'))
    return false;
  const modules = run('php', ['-m']).split('\n');
  return ['mysqli', 'gd', 'mbstring', 'dom'].every((name) => modules.includes(name));
}

function installPackages() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-q'], { env });
  run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...PACKAGES], { env });
}
