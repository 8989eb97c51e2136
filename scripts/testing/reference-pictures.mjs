import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { comparePictures, shrinkPicture, TOLERANCE } from './compare-pictures.mjs';

const OUT = 'out/pictures';
const UPDATE = 'UPDATE_PICTURES=1 npx web-test-runner --group pictures';

/** Compares a part of the page with the picture of that name beside the test; throws where they differ. */
export async function matchPicture(browser, id, { name, box }, testFile) {
  if (!browser.takePicture) {
    throw new Error('Pictures are taken in a browser of their own: use --group pictures.');
  }
  const actual = shrinkPicture(await browser.takePicture(id, box));
  const file = join(dirname(testFile), `${name}.png`);
  const found = existsSync(file) ? comparePictures(actual, readFileSync(file)) : undefined;
  forget(name);
  if (found?.alike) return found.differing;
  if (process.env.UPDATE_PICTURES) {
    writeFileSync(file, actual);
    return 0;
  }
  const kept = keep(name, { actual, difference: found?.difference });
  throw new Error(`${describe(file, found)} See ${kept}. To accept: ${UPDATE}`);
}

/** The pictures beside the test that are not among `names`: no test looks at them any more. */
export function listStrayPictures(_browser, _id, { names }, testFile) {
  const folder = dirname(testFile);
  const strays = readdirSync(folder)
    .filter((file) => file.endsWith('.png') && !names.includes(file.slice(0, -'.png'.length)))
    .sort();
  if (!process.env.UPDATE_PICTURES) return strays;
  for (const stray of strays) rmSync(join(folder, stray));
  return [];
}

function describe(file, found) {
  const path = relative('.', file);
  if (!found) return `There is no reference picture ${path}.`;
  const { differing, difference } = found;
  return difference
    ? `${differing} px differ from ${path}, more than ${TOLERANCE.pixels}.`
    : `The picture has another size than ${path}.`;
}

function keep(name, pictures) {
  mkdirSync(OUT, { recursive: true });
  const paths = Object.entries(pictures)
    .filter(([, picture]) => picture)
    .map(([kind, picture]) => {
      const path = `${OUT}/${name}.${kind}.png`;
      writeFileSync(path, picture);
      return path;
    });
  return paths.join(' and ');
}

/** What an earlier run has left in `out/` would mislead. */
function forget(name) {
  for (const kind of ['actual', 'difference'])
    rmSync(`${OUT}/${name}.${kind}.png`, { force: true });
}
