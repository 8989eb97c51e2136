import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { writePhp } from '../../build/write-php.mjs';
import { inProject } from '../../project/project.mjs';
import { hasCommand } from './run.mjs';

export const PLUGIN_SOURCE = inProject('demo/hosts/wordpress/desertion-story');

const OF_A_GRAPHIC = ['state', 'src', 'label', 'theme', 'no-table', 'values', 'data-story'];

/** What the build would know: two graphics, the whole story, and what a story is composed of. */
export const KNOWN = {
  folder: 'bundle/0',
  inline: ['story-figure'],
  chapters: ['list', 'pace'],
  tags: {
    'desertion-story': {
      attributes: ['chapters', 'src', 'theme', 'layout', 'values', 'data-story'],
      states: [],
      title: 'Whole story',
    },
    'projection-meter': {
      attributes: OF_A_GRAPHIC,
      states: ['rate', 'year-end'],
      title: 'Projection',
    },
    'scrolly-step': { attributes: ['name', 'graphic', 'state'], states: null, title: null },
    'scrolly-story': { attributes: ['name', 'src', 'data-story'], states: null, title: null },
    'story-figure': { attributes: ['fact', 'src'], states: null, title: null },
  },
};

/** Every source file of the plugin, as its name and its text. */
export function readPlugin() {
  return readdirSync(PLUGIN_SOURCE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => [path.slice(PLUGIN_SOURCE.length + 1), readFileSync(path, 'utf8')])
    .sort();
}

/** Tests of the plugin's own PHP; where there is no PHP, a line that says so. `tests` is given what runs PHP in it. */
export function describeInPhp(name, tests) {
  if (!hasCommand('php')) {
    test(`${name}: not run, there is no PHP here (Debian’s package: php-cli)`, () => {});
    return;
  }
  describe(name, () => {
    const { run, close } = openPlugin();
    after(close);
    tests(run);
  });
}

/**
 * A copy of the plugin that runs in PHP alone, with as much of WordPress as it calls. `run` gives what a piece of PHP
 * returns; the plugin's namespace is its own, so that it calls the plugin's functions by their names.
 */
function openPlugin() {
  const folder = mkdtempSync(join(tmpdir(), 'desertion-story-plugin-'));
  cpSync(PLUGIN_SOURCE, folder, { recursive: true });
  writeFileSync(join(folder, 'build.php'), writePhp(KNOWN));
  mkdirSync(join(folder, 'static'));
  const stubs = fileURLToPath(new URL('plugin-stubs.php', import.meta.url));
  const run = (code, input = null) => {
    const file = join(folder, 'test.php');
    writeFileSync(
      file,
      `<?php namespace DesertionStory; require '${stubs}'; require __DIR__ . '/desertion-story.php';
global $world, $asked_for, $shortcodes;
$input = json_decode( stream_get_contents( STDIN ), false );
echo json_encode( ( function () use ( $input ) { global $world, $asked_for, $shortcodes; ${code} } )(), JSON_THROW_ON_ERROR );`,
    );
    const { status, stdout, stderr } = spawnSync(
      'php',
      ['-d', 'display_errors=stderr', '-d', 'error_reporting=-1', file],
      {
        encoding: 'utf8',
        input: JSON.stringify(input),
        timeout: 60_000,
        maxBuffer: 2 ** 28,
      },
    );
    if (status !== 0 || stderr) throw new Error(`PHP failed:\n${stderr}${stdout}`);
    return JSON.parse(stdout);
  };
  return { run, close: () => rmSync(folder, { recursive: true, force: true }) };
}
