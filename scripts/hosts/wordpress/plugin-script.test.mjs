import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { describeInPhp } from './plugin.fixture.mjs';

/* Which contents ask for the script. */

describeInPhp('what asks for the plugin’s script', (run) => {
  describe('the script', () => {
    const needs = (content) => run('return needs_story( $input );', content);

    for (const content of [
      '<div class="wp-block-group is-scrolly-story">',
      "<div class='is-scrolly-projection-meter'>",
      '<div data-scrolly="story">',
      '<projection-meter>',
      '[desertion-story]',
      '[desertion-story/]',
      '<!-- wp:desertion-story/story /-->',
    ])
      test(`is asked for by ${content}`, () => assert.equal(needs(content), true));

    test('is not asked for by other words', () => {
      assert.equal(
        needs('<p class="x">projection-meter, data-scrolly, desertion-story</p>'),
        false,
      );
    });

    test('is asked for by the class of a block, and each block is looked at once', () => {
      const render = (block) =>
        run(
          'apply_filters( "render_block", "<div class=\\"is-scrolly-story\\">", json_decode( $input, true ) ); return $asked_for;',
          JSON.stringify(block),
        );
      assert.deepEqual(render({ innerHTML: '<div></div>', attrs: {} }), []);
      assert.deepEqual(
        render({ innerHTML: '<div></div>', attrs: { className: 'is-scrolly-story' } }),
        ['style', 'script'],
      );
      assert.deepEqual(render({ innerHTML: '<projection-meter>', attrs: {} }), ['style', 'script']);
    });
  });
});
