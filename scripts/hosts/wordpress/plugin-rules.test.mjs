import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { writePhp } from '../../build/write-php.mjs';
import { inProject } from '../../project/project.mjs';
import { readPlugin } from './plugin.fixture.mjs';

/* What the plugin directory asks of a plugin, as far as its files alone can show it. */

const files = new Map(readPlugin());
const php = [...files].filter(([name]) => name.endsWith('.php'));
const plugin = readHeaders(files.get('desertion-story.php'), /^ \* ([A-Z][\w ]+?): +(.+)$/gm);
const readme = files.get('readme.txt');
const readmeHeaders = readHeaders(readme.split('\n\n')[0], /^([A-Z][\w ]+?): +(.+)$/gm);

function readHeaders(text, pattern) {
  return Object.fromEntries([...text.matchAll(pattern)].map(([, name, value]) => [name, value]));
}

/** PHP without comments and without what stands in quotation marks. */
function withoutText(source) {
  return source.replace(/\/\*[^]*?\*\/|\/\/.*|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, (part) =>
    /^['"]/.test(part) ? "''" : '',
  );
}

describe('every PHP file', () => {
  for (const [name, source] of [...php, ['build.php', writePhp({})]]) {
    const code = withoutText(source);

    test(`${name} does nothing when it is opened by its address`, () => {
      const [first] = source
        .replace(/\/\*[^]*?\*\/|\/\/.*|^<\?php|^namespace .*;$/gm, '')
        .trim()
        .split('\n');
      assert.equal(first, "defined( 'ABSPATH' ) || exit;");
    });

    test(`${name} prints nothing: WordPress is given all markup as a value`, () => {
      assert.doesNotMatch(code, /\b(echo|print|printf|vprintf|print_r|var_dump|_e|_ex)\b|<\?=|\?>/);
    });

    test(`${name} runs no text, asks no database and reads nothing that a visitor sends`, () => {
      assert.doesNotMatch(
        code,
        /\b(eval|assert|create_function|unserialize|extract|exec|system|passthru|shell_exec|popen|proc_open)\s*\(|\$wpdb|\$_[A-Z]+|`/,
      );
      assert.doesNotMatch(code, /\b(curl_\w+|fopen|file_put_contents|wp_remote_\w+)\s*\(/);
    });

    test(`${name} translates in the plugin’s own text domain, and only plain texts`, () => {
      for (const [call] of source.matchAll(/\b(?:__|_x|_n|esc_html__|esc_attr__)\(.*/g))
        assert.match(call, /^\w+\( '(?:[^'\\]|\\.)+', 'desertion-story' \)/);
    });
  }

  for (const [name, source] of php.filter(([file]) => !file.startsWith('block/')))
    test(`${name} has its names in a namespace, and its hooks by names that no other plugin has`, () => {
      assert.match(source, /^namespace DesertionStory;$/m);
      for (const [, , callback] of source.matchAll(
        /\badd_(action|filter|shortcode)\(\s*[^,]+,\s*([^,;]+)/g,
      ))
        assert.match(callback, /^(__NAMESPACE__ \. '\\\w+'|array\( \w+::class)/);
    });
});

describe('a pattern', () => {
  for (const [name, source] of php)
    test(`in ${name} is none whose failure would lose a text`, () => {
      assert.doesNotMatch(withoutText(source), /\bpreg_replace(_callback)?\s*\((?![^;]*\?\?)/);
    });
});

describe('readme.txt', () => {
  test('has the headers that the directory reads', () => {
    assert.match(readme, /^=== Desertion Story ===\n/);
    for (const name of [
      'Contributors',
      'Tags',
      'Requires at least',
      'Tested up to',
      'Requires PHP',
      'Stable tag',
      'License',
      'License URI',
    ])
      assert.ok(readmeHeaders[name], name);
    assert.ok(readmeHeaders.Tags.split(', ').length <= 5);
    assert.match(readmeHeaders['Tested up to'], /^\d+\.\d+$/);
  });

  test('says of itself what the plugin’s own headers say', () => {
    for (const name of ['Requires at least', 'Requires PHP', 'License', 'License URI'])
      assert.equal(readmeHeaders[name], plugin[name], name);
    assert.ok(readme.startsWith(`=== ${plugin['Plugin Name']} ===`));
    assert.equal(plugin['Text Domain'], 'desertion-story');
    assert.ok(plugin.Author && plugin.Description);
  });

  test('has the version of the plugin, which is that of the package', () => {
    // The build fills in one version everywhere.
    const { version } = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));
    assert.match(version, /^\d+\.\d+\.\d+$/);
    assert.equal(readmeHeaders['Stable tag'], '{version}');
    assert.equal(plugin.Version, '{version}');
    assert.match(readme, /== Changelog ==\n\n= \{version\} =\n/);
  });

  test('has a short description of one line of 150 letters, and the sections', () => {
    const [, description] = readme.split('\n\n');
    assert.doesNotMatch(description, /\n/);
    assert.ok(description.length <= 150, `${description.length} letters`);
    for (const section of [
      'Description',
      'Installation',
      'Frequently Asked Questions',
      'Changelog',
    ])
      assert.match(readme, new RegExp(`^== ${section} ==$`, 'm'));
  });

  test('names the tested versions that the hosts’ tests run', () => {
    assert.equal(readmeHeaders['Requires at least'], '6.1');
    assert.equal(readmeHeaders['Tested up to'], '6.5');
  });
});
