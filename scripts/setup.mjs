// Runs before every other command on a machine that may have nothing yet: Node built-ins only.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { inProject, ROOT } from './project/project.mjs';
import { findEngines, findWebkitParts } from './testing/browsers.mjs';

const STAMP = inProject('node_modules/.desertion-story-setup');

/** Debian's package for each part of WebKitGTK. */
const WEBKIT_PACKAGES = {
  driver: 'webkit2gtk-driver',
  miniBrowser: 'webkit2gtk-driver',
  xvfb: 'xvfb',
  windowManager: 'jwm',
  settingsDaemon: 'xsettingsd',
};

try {
  installDependencies();
  await writeLanguages();
  if (process.argv.includes('--all-browsers')) requireBrowsers(listMissingPackages);
  else if (process.argv.includes('--browsers')) requireBrowsers(listPackagesForAnyBrowser);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

function installDependencies() {
  const hash = createHash('sha256')
    .update(readFileSync(inProject('package-lock.json')))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return;
  console.log('Installing the packages that package-lock.json names: about a minute, once.');
  if (!run('npm', ['ci'])) throw new Error('npm ci failed: is the npm registry within reach?');
  writeFileSync(STAMP, hash);
}

/** Sources import them, and they are not in git. */
async function writeLanguages() {
  // Only now: it reads them with what has just been installed.
  const { writeLanguageModules } = await import('./languages/language-modules.mjs');
  await writeLanguageModules();
}

function requireBrowsers(listPackages) {
  const packages = listPackages();
  if (packages.length === 0) return;
  if (canInstallPackages()) installPackages(packages);
  const missing = listPackages();
  if (missing.length > 0) {
    throw new Error(`Please install what the tests need (Debian's names): ${missing.join(' ')}.`);
  }
}

function listPackagesForAnyBrowser() {
  return Object.keys(findEngines()).length > 0 ? [] : ['chromium'];
}

function listMissingPackages() {
  const { chromium, firefox } = findEngines();
  const webkit = Object.entries(findWebkitParts()).filter(([, path]) => !path);
  const packages = webkit.map(([part]) => WEBKIT_PACKAGES[part]);
  if (!chromium) packages.push('chromium');
  if (!firefox) packages.push('firefox-esr');
  return [...new Set(packages)].sort();
}

function canInstallPackages() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function installPackages(packages) {
  console.log(`Installing ${packages.join(', ')}: this takes a few minutes, once.`);
  const install = ['install', '-y', '--no-install-recommends', ...packages];
  const done = run('apt-get', ['update', '-q']) && run('apt-get', ['-q', ...install]);
  if (!done) throw new Error(`apt-get could not install ${packages.join(' ')}.`);
}

function run(command, args) {
  const { status } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    // npm is a batch file there.
    shell: process.platform === 'win32',
  });
  return status === 0;
}
