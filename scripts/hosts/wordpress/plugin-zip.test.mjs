import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { inProject } from '../../project/project.mjs';
import { PLUGIN } from './site.mjs';

/* The zip that the build has written, which is what a site installs. */

describe('the plugin’s zip', () => {
  const files = Object.entries(unzipSync(readFileSync(PLUGIN))).map(([name, content]) => [
    name.replace('desertion-story/', ''),
    strFromU8(content),
  ]);
  const sources = Object.fromEntries(files.filter(([name]) => !name.startsWith('bundle/')));
  const { version } = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));

  test('has one version: of the package, the plugin and its stable tag', () => {
    assert.match(sources['desertion-story.php'], new RegExp(`^ \\* Version: +${version}$`, 'm'));
    assert.match(sources['readme.txt'], new RegExp(`^Stable tag: ${version}$`, 'm'));
    assert.match(sources['readme.txt'], new RegExp(`^= ${version} =$`, 'm'));
    for (const [name, text] of Object.entries(sources))
      assert.ok(!text.includes('{version}'), `${name} names no version`);
  });

  test('has no PHP file that does anything when it is opened by its address', () => {
    const names = Object.keys(sources).filter((name) => name.endsWith('.php'));
    assert.ok(names.includes('build.php'));
    for (const name of names)
      assert.match(sources[name], /^defined\( 'ABSPATH' \) \|\| exit;$/m, name);
  });

  test('has nothing that the plugin directory refuses: hidden files, archives, maps', () => {
    assert.deepEqual(
      files.map(([name]) => name).filter((name) => /(^|\/)\.|\.(zip|phar|map|sh|exe)$/.test(name)),
      [],
    );
  });
});
