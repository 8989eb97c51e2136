// Only Node built-ins here: setup runs this before anything is installed.
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

export const ENGINE_NAMES = ['chromium', 'firefox', 'webkit'];

const CHROMIUM_COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const FIREFOX_COMMANDS = [
  'firefox-esr',
  'firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** What WebKitGTK needs to run unseen: a driver, a browser, a display, window focus, desktop settings. */
const WEBKIT_PARTS = {
  driver: () => findCommand(['WebKitWebDriver']),
  miniBrowser: findMiniBrowser,
  xvfb: () => findCommand(['Xvfb']),
  windowManager: () => findCommand(['jwm']),
  settingsDaemon: () => findCommand(['xsettingsd']),
};

/**
 * Each engine that can be started here, with the paths that start it.
 *
 * @returns {{ chromium?: { path: string }, firefox?: { path: string },
 *   webkit?: Record<keyof typeof WEBKIT_PARTS, string> }}
 */
export function findEngines() {
  const engines = {};
  const chromium = findCommand([process.env.CHROME_PATH, ...CHROMIUM_COMMANDS]);
  if (chromium) engines.chromium = { path: chromium };
  const firefox = findCommand([process.env.FIREFOX_PATH, ...FIREFOX_COMMANDS]);
  if (firefox) engines.firefox = { path: firefox };
  const webkit = findWebkitParts();
  if (Object.values(webkit).every(Boolean)) engines.webkit = webkit;
  return engines;
}

/** Each part of WebKitGTK with its path, or undefined where it is missing. */
export function findWebkitParts() {
  return Object.fromEntries(Object.entries(WEBKIT_PARTS).map(([part, find]) => [part, find()]));
}

function findCommand(candidates) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return candidates
    .filter(Boolean)
    .flatMap((name) => (isAbsolute(name) ? [name] : folders.map((folder) => join(folder, name))))
    .find(isExecutable);
}

// Distributions keep MiniBrowser off the PATH: in a library folder, on Debian one per architecture.
function findMiniBrowser() {
  const roots = ['/usr/lib', '/usr/lib64', '/usr/libexec', '/usr/local/lib', '/usr/local/libexec'];
  const paths = roots
    .flatMap((root) => [root, ...listFolders(root).filter(isArchitectureFolder)])
    .flatMap(listFolders)
    .filter((folder) => /\/webkit2?gtk-[\d.]+$/.test(folder))
    .sort()
    .reverse()
    .map((folder) => join(folder, 'MiniBrowser'));
  return findCommand(['MiniBrowser', ...paths]);
}

function isArchitectureFolder(folder) {
  return /-linux-gnu/.test(folder);
}

function listFolders(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(folder, entry.name));
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
