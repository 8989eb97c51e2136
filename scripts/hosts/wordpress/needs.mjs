import { findEngines } from '../../testing/browsers.mjs';
import { installDebian } from '../install-debian.mjs';
import { hasCommand, run } from './run.mjs';

/** Debian's packages without a service among them: the test starts its own and stops them. */
const PACKAGES = [
  // What sets a database up asks it for its settings.
  'mariadb-client-core',
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
  return installDebian(PACKAGES, hasPrograms);
}

function hasPrograms() {
  if (!['php', 'mariadbd', 'mariadb-install-db'].every((command) => hasCommand(command)))
    return false;
  const modules = run('php', ['-m']).split('\n');
  return ['mysqli', 'gd', 'mbstring', 'dom'].every((name) => modules.includes(name));
}
