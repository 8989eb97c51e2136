import { readFileSync, writeFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { inProject, isMain } from '../project.mjs';
import { listUpload } from './site-files.mjs';

const { name, version } = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));

/** The zip that `writeUpload` writes, as a path in `dist/`. */
export const UPLOAD = `${name}-${version}.zip`;

/** The same bytes from the same files: a zip knows local time, and none before 1980. */
const TIME = new Date(1980, 0, 1);

const READ_ME = `${name} ${version}: web components that tell one news story by scrolling. LICENSES.txt has the licences.
Upload this folder as it is: the scripts load what they need from chunks/, elements/ and languages/.
Into the head of your page: <link rel="stylesheet" href="/${name}/${name}.css"> <script type="module" src="/${name}/${name}.js"></script>
Where modules are blocked, load ${name}.classic.js in their place; autoload.js instead loads only the tags that a page uses.
Into its text: <${name}></${name}>, or a single graphic such as <projection-meter></projection-meter>.
`;

/** Writes the folder that a site uploads, as one zip. Reads the rest of `dist/`. */
export function writeUpload() {
  const files = listUpload().map((path) => [path, readFileSync(inProject('dist', path))]);
  const entries = [['README.txt', strToU8(READ_ME)], ...files].map(([path, content]) => [
    `${name}/${path}`,
    content,
  ]);
  const zip = zipSync(Object.fromEntries(entries), { level: 9, mtime: TIME });
  writeFileSync(inProject('dist', UPLOAD), zip);
}

if (isMain(import.meta.url)) writeUpload();
