import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { describeInPhp } from './plugin.fixture.mjs';

/* What a story may be loaded from, and on whose word. */

describeInPhp('what the plugin loads', (run) => {
  const renderBlock = (attributes, before = '') =>
    run(
      `${before} return render_block( (array) json_decode( $input, true ) );`,
      JSON.stringify(attributes),
    );

  describe('an address', () => {
    const own = [
      'story.json',
      '/a/story.json?x=a:b',
      '?story=1',
      'https://site.example/s.json',
      'http://SITE.example/s.json',
      '//site.example/s',
    ];
    const foreign = [
      'https://evil.example/s.json',
      '//evil.example/s',
      'https://site.example:8080/s',
    ];
    const never = [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'java\tscript:alert(1)',
      'data:application/json,{}',
      'ftp://site.example/s',
      'http:evil.example',
      'https://site.example@evil.example/s',
      'https://site.example\\@evil.example/s',
      '/\\evil.example/s',
      '///evil.example/s',
      'https&amp;#58;//evil.example/s',
      '/\t/evil.example/s',
      'evil.example:80/s',
    ];
    const addressOf = (src, before = '') =>
      / src="([^"]*)"/.exec(renderBlock({ tag: 'projection-meter', src }, before))?.[1];
    const BY_ADMINISTRATOR = "$world['writers'][1] = true;";

    for (const address of own)
      test(`of this site is written for anybody: ${address}`, () =>
        assert.equal(addressOf(address), address));
    for (const address of foreign)
      test(`of another site is written where the post’s author may write any HTML: ${address}`, () => {
        assert.equal(addressOf(address), undefined);
        assert.equal(addressOf(address, BY_ADMINISTRATOR), address);
      });
    for (const address of never)
      test(`that is not plainly one of the web is never written: ${JSON.stringify(address)}`, () => {
        assert.equal(addressOf(address, BY_ADMINISTRATOR), undefined);
        assert.equal(run('return is_own_address( $input );', address), false);
      });

    test('that is not written is told to those who can mend it, with what to write instead', () => {
      const html = renderBlock(
        { tag: 'projection-meter', src: 'https://evil.example/<b>' },
        "$world['caps'] = array( 'edit_post' );",
      );
      assert.match(
        html,
        /nothing is loaded from “https:\/\/evil\.example\/&lt;b&gt;”\. Write the address of a file on this site/,
      );
    });

    test('in a pattern is the pattern’s author’s, whoever has placed it', () => {
      const addresses = run(`
        $world['writers'][1] = true;
        $attributes = array( 'src' => 'https://evil.example/s' );
        $pattern = array( 'blockName' => 'core/block', 'attrs' => array( 'ref' => 7 ) );
        apply_filters( 'pre_render_block', null, $pattern );
        $inside = render_block( $attributes );
        apply_filters( 'render_block_core/block', '', array( 'attrs' => array( 'ref' => 8 ) ) );
        $still = render_block( $attributes );
        apply_filters( 'render_block_core/block', '', $pattern );
        return array( $inside, $still, render_block( $attributes ) );`);
      assert.deepEqual(
        addresses.map((html) => html.includes('evil')),
        [false, false, true],
      );
    });

    test('in what WordPress keeps of an author’s tags is one of this site', () => {
      const rules = run(`
        $allowed = allow_tags( array( 'div' => array( 'class' => true, 'data-*' => true ), 'b' => array() ), 'post' );
        $judge = fn( $rule ) => array( $rule['value_callback']( 'https://evil.example/s' ), $rule['value_callback']( '/s.json' ) );
        return array(
          $judge( $allowed['projection-meter']['src'] ), $judge( $allowed['projection-meter']['data-src'] ),
          $judge( $allowed['div']['data-src'] ), $allowed['b'], isset( $allowed['scrolly-step']['src'] ), isset( $allowed['scrolly-step']['onclick'] ) );`);
      assert.deepEqual(rules, [[false, true], [false, true], [false, true], [], false, false]);
    });
  });
});
