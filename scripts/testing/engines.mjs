import { availableParallelism } from 'node:os';
import { BrowserPool } from './browser-pool.mjs';
import { ENGINE_NAMES, findEngines } from './browsers.mjs';
import { chromiumLauncher } from './chromium-launcher.mjs';
import { firefoxLauncher } from './firefox-launcher.mjs';
import { pictureLauncher } from './picture-launcher.mjs';
import { webkitGtkLauncher } from './webkit-gtk-launcher.mjs';

const LAUNCHERS = {
  chromium: chromiumLauncher,
  firefox: firefoxLauncher,
  webkit: webkitGtkLauncher,
};

/** More would wait for the disk, or for memory. */
const MOST_BROWSERS = 4;

/**
 * A launcher for each engine that is wanted (`ENGINES`, by default all) and installed, and the one, if
 * any, that compares reference pictures: every engine and every system draws letters its own way.
 */
export function createLaunchers({ ENGINES, REQUIRE_ENGINES } = process.env) {
  const wanted = ENGINES ? ENGINES.split(',').map((name) => name.trim()) : ENGINE_NAMES;
  const unknown = wanted.filter((name) => !ENGINE_NAMES.includes(name));
  if (unknown.length > 0) {
    throw new Error(`ENGINES names ${unknown.join(', ')}; known are ${ENGINE_NAMES.join(', ')}.`);
  }

  const installed = findEngines();
  const missing = wanted.filter((name) => !installed[name]);
  const found = wanted.filter((name) => installed[name]);
  if (missing.length > 0) reportMissing(missing, REQUIRE_ENGINES === 'all' || found.length === 0);
  // One engine alone waits for frames and for the disk half of its time: one window more fills it.
  const spare = found.length === 1 ? 1 : 0;
  const each = Math.floor(availableParallelism() / found.length) + spare;
  const length = Math.max(1, Math.min(each, MOST_BROWSERS));
  return {
    browsers: found.map(
      (name) => new BrowserPool(Array.from({ length }, () => LAUNCHERS[name](installed[name]))),
    ),
    pictureBrowsers:
      found.includes('chromium') && drawsReferencePictures()
        ? [new BrowserPool([pictureLauncher(installed.chromium)])]
        : [],
  };
}

function drawsReferencePictures() {
  if (process.platform === 'linux') return true;
  console.log('Not compared on this machine: the reference pictures, which are drawn on Linux.');
  return false;
}

function reportMissing(missing, required) {
  const sentence = `Not found on this machine, so not tested: ${missing.join(', ')}.`;
  if (required) throw new Error(`${sentence} Install with: npm run precheck`);
  console.log(sentence);
}
