import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { KNOWN, PLUGIN_SOURCE } from './plugin.fixture.mjs';

/* What the block editor shows of a block whose attributes somebody has written by hand. */

const source = readFileSync(join(PLUGIN_SOURCE, 'block/editor.js'), 'utf8');

/** The block's preview in the canvas: the elements that it makes, from the outermost. */
function preview(attributes) {
  let Edit;
  const createElement = (type, props, ...children) => ({ type, props: props ?? {}, children });
  const wp = {
    blocks: { registerBlockType: (_, { edit }) => (Edit = edit), registerBlockVariation() {} },
    blockEditor: { InspectorControls: 'inspector', useBlockProps: () => ({}) },
    components: {},
    element: { createElement, Fragment: 'fragment' },
    i18n: { __: (text) => text, sprintf: (text) => text },
  };
  const { tags, chapters } = KNOWN;
  const known = { script: '/story.js', tags, chapters };
  const location = new URL('https://site.example/wp-admin/post.php');
  const window = { wp, desertionStory: known, location };
  runInNewContext(source, { window, URL });
  const [, canvas] = Edit({ attributes, setAttributes() {} }).children;
  const [shown] = canvas.children;
  // A component of the block's own is asked for what it shows.
  return typeof shown.type === 'function' ? shown.type(shown.props) : shown;
}

/** The attributes that the element in the canvas has. */
function listAttributes(attributes) {
  const { props } = preview({ tag: 'projection-meter', ...attributes });
  return Object.fromEntries(
    Object.entries(props).filter(([name]) => !['key', 'ref'].includes(name)),
  );
}

describe('the preview in the block editor', () => {
  for (const tag of [
    'iframe',
    'script',
    'a',
    'constructor',
    '__proto__',
    'toString',
    ['iframe'],
    undefined,
  ])
    test(`makes no element of a tag that is none of ours: ${String(tag)}`, () => {
      assert.equal(preview({ tag, src: 'javascript:alert(1)' }).type, 'p');
    });

  test('has attributes that are among those to choose from', () => {
    assert.deepEqual(
      listAttributes({ state: 'rate', theme: 'dark', language: 'uk', label: 'A', noTable: true }),
      { state: 'rate', theme: 'dark', lang: 'uk', label: 'A', 'no-table': '' },
    );
    assert.deepEqual(
      listAttributes({
        state: 'x',
        theme: {},
        language: '"',
        label: { a: 1 },
        noTable: 'x',
        values: [1],
        chapters: 'ab',
      }),
      {},
    );
  });

  test('loads files of this site alone, by http and https, whoever looks at it', () => {
    for (const src of [
      'javascript:alert(1)',
      ' java\nscript:alert(1)',
      'data:,{}',
      'https://a@site.example/',
      'https://',
      'https://other.example/s.json',
      '//other.example/s.json',
      '/\\other.example/s.json',
      {},
    ])
      assert.deepEqual(listAttributes({ src }), {}, String(src));
    for (const src of ['/s.json', 'https://site.example/s.json'])
      assert.deepEqual(listAttributes({ src }), { src });
  });

  test('has data that are JSON, in which no tag ends the script', () => {
    const [script] = preview({ tag: 'projection-meter', data: '{"a":"</script><img>"}' }).children;
    assert.equal(script.props.dangerouslySetInnerHTML.__html, '{"a":"\\u003c/script>\\u003cimg>"}');
    assert.ok(!preview({ tag: 'projection-meter', data: '<img>' }).children[0]);
    assert.ok(!preview({ tag: 'projection-meter', data: { a: 1 } }).children[0]);
  });
});
