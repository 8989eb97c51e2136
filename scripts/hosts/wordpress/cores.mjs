import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { inProject } from '../../project/project.mjs';
import { run } from './run.mjs';

/** Kept between runs, because the packages are large. */
const CACHE = inProject('out/hosts/wordpress-cores');

const DEBIAN_PACKAGES = [
  'wordpress',
  // What that links to.
  'libjs-cropper',
  'libjs-underscore',
  'php-getid3',
  'wordpress-theme-twentytwentyone',
  'wordpress-theme-twentytwentytwo',
  'wordpress-theme-twentytwentythree',
];
const BUILDS = '@wp-playground/wordpress-builds@0.9.19';

/**
 * A WordPress before script modules and one since. `fetch` gives the folder of its files, under `root` in a
 * folder that can be copied; it throws where the package cannot be had. `framesCanvas`: in the block editor,
 * the post stands in a frame of its own.
 */
export const cores = [
  {
    name: 'WordPress 6.1 (Debian)',
    root: 'usr/share/wordpress',
    themes: ['twentytwentyone', 'twentytwentytwo', 'twentytwentythree'],
    framesCanvas: false,
    fetch: () => cache('debian', fetchFromDebian),
  },
  {
    name: 'WordPress 6.5 (npm)',
    root: '.',
    themes: ['twentytwentytwo', 'twentytwentythree', 'twentytwentyfour'],
    framesCanvas: true,
    fetch: () => cache('npm-6.5', (target) => fetchFromNpm(target, 'wp-6.5')),
  },
];

function cache(name, fetch) {
  const target = join(CACHE, name);
  if (existsSync(target)) return target;
  const partial = mkdtempSync(join(tmpdir(), 'desertion-story-core-'));
  try {
    fetch(partial);
    mkdirSync(CACHE, { recursive: true });
    cpSync(partial, `${target}.part`, { recursive: true, verbatimSymlinks: true });
    renameSync(`${target}.part`, target);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
  return target;
}

/** Unpacked and not installed: the package would bring a web server that starts by itself. */
function fetchFromDebian(target) {
  const downloads = join(target, 'downloads');
  mkdirSync(downloads);
  // The sandbox of apt may not write here, and says so at length.
  const options = ['-q', '-o', 'APT::Sandbox::User=root', 'download'];
  run('apt-get', [...options, ...DEBIAN_PACKAGES], { cwd: downloads });
  for (const name of readdirSync(downloads))
    run('dpkg-deb', ['--extract', join(downloads, name), target]);
  rmSync(downloads, { recursive: true });
}

/** The package has the program in a zip, and the files that never change beside it. */
function fetchFromNpm(target, version) {
  const downloads = join(target, 'downloads');
  mkdirSync(downloads);
  run('npm', ['pack', '--silent', BUILDS], { cwd: downloads });
  const [archive] = readdirSync(downloads);
  const zip = `package/src/wordpress/${version}.zip`;
  const fixed = `package/public/${version}`;
  run('tar', ['xzf', archive, zip, fixed], { cwd: downloads });
  cpSync(join(downloads, fixed), target, { recursive: true });
  for (const [name, content] of Object.entries(unzipSync(readFileSync(join(downloads, zip))))) {
    if (name.endsWith('/')) continue;
    mkdirSync(dirname(join(target, name)), { recursive: true });
    writeFileSync(join(target, name), content);
  }
  rmSync(downloads, { recursive: true });
}
