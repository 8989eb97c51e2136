import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { describeInPhp } from './plugin.fixture.mjs';

/* What becomes of a story while WordPress makes paragraphs, and in how many steps. */

describeInPhp('what the plugin takes out of a post', (run) => {
  const show = (content) => run('return apply_filters( "the_content", $input );', content);

  describe('the shield', () => {
    const STORY =
      '<scrolly-story>\n\n<scrolly-step name="a">One.\n\nTwo "x".</scrolly-step>\n<script type="application/json">{"a":"b"}</script></scrolly-story>';

    test('makes paragraphs in steps alone, and leaves data as they are', () => {
      assert.equal(
        show(`Before.\n\n${STORY}\n\nAfter.`),
        '<p>Before.</p>\n<scrolly-story>\n\n<scrolly-step name="a"><p>One.</p>\n<p>Two &#8221;x&#8221;.</p></scrolly-step>\n<script type="application/json">{"a":"b"}</script></scrolly-story>\n<p>After.</p>',
      );
    });

    test('gives no post the story of another, whatever is written in it', () => {
      const [mark, copied] = run(
        `$first = Shield::take_out( $input );
        $forged = '<div data-desertion-story-shield="1"></div><!--desertion-story-data-0-->';
        return array( $first, apply_filters( 'the_content', $forged ) );`,
        STORY,
      );
      assert.match(mark, /^<div data-desertion-story-shield="[0-9a-f]{32}\.[\w+/=]+"><\/div>$/);
      assert.equal(
        copied,
        '<div data-desertion-story-shield="1"></div><!--desertion-story-data-0-->',
      );
      assert.notEqual(
        run('return Shield::take_out( $input );', STORY).slice(0, 70),
        mark.slice(0, 70),
      );
    });

    test('keeps nothing of a post in which another filter has failed', () => {
      const next = run(
        `$fail = true;
        add_filter( 'the_content', function ( $content ) use ( &$fail ) { if ( $fail ) { throw new \\Exception(); } return $content; }, 10 );
        try { apply_filters( 'the_content', $input ); } catch ( \\Exception $e ) { $fail = false; }
        $held = ( new \\ReflectionClass( Shield::class ) )->getStaticProperties();
        return array( apply_filters( 'the_content', 'Another.' ), apply_filters( 'the_content', $input ), $held );`,
        STORY,
      );
      assert.equal(next[0], '<p>Another.</p>');
      assert.match(next[1], /^<scrolly-story>.*<\/scrolly-story>$/s);
      assert.deepEqual(next[2], []);
    });

    test('lets a story that shows another post have its own', () => {
      const html = run(
        `add_filter( 'the_content', function ( $content ) {
          return false === strpos( $content, 'INNER' ) ? $content : str_replace( 'INNER', apply_filters( 'the_content', '<desertion-story></desertion-story>' ), $content );
        }, 10 );
        return apply_filters( 'the_content', $input . "\\n\\nINNER" );`,
        STORY,
      );
      assert.match(
        html,
        /^<scrolly-story>.*<\/scrolly-story>\n<p><desertion-story><\/desertion-story><\/p>$/s,
      );
    });

    test('finds stories as a browser does', () => {
      const find = (content) =>
        run(
          'return array_map( fn( $it ) => substr( $input, $it[0], $it[1] - $it[0] ), find_stories( $input ) );',
          content,
        );
      const whole = (content) => assert.deepEqual(find(content), [content]);
      whole(
        '<scrolly-story name="a>b" x=\'"\' y=a"b><desertion-story></desertion-story></scrolly-story >',
      );
      whole('<SCROLLY-STORY></Scrolly-Story>');
      whole('<scrolly-story><scrolly-step></scrolly-story>');
      whole('<scrolly-story><script>"</scrolly-story>"</script></scrolly-story>');
      assert.deepEqual(find('<!-- <scrolly-story></scrolly-story> -->'), []);
      assert.deepEqual(find('<b title="<scrolly-story></scrolly-story>">'), []);
      assert.deepEqual(find('<scrolly-storys></scrolly-storys><scrolly-story>'), []);
      assert.deepEqual(find('</scrolly-story><scrolly-step></scrolly-step>'), [
        '<scrolly-step></scrolly-step>',
      ]);
      assert.deepEqual(find('<scrolly-story a="</scrolly-story>'), []);
    });

    for (const [name, repeat] of Object.entries({
      'nested tags': (count) => '<scrolly-story>'.repeat(count) + '</scrolly-story>'.repeat(count),
      'nested tags of other names': (count) =>
        '<scrolly-step>'.repeat(count) + '</scrolly-story>'.repeat(count),
      'tags of two names in turn': (count) =>
        '<scrolly-story><scrolly-step>'.repeat(count) + '</scrolly-story>'.repeat(count),
      'stories in a story': (count) =>
        `<scrolly-story>${'<desertion-story></desertion-story>'.repeat(count)}</scrolly-story>`,
      'tags without an end': (count) => '<scrolly-story '.repeat(count),
      'quotation marks without an end': (count) => '<scrolly-story a="'.repeat(count),
      attributes: (count) => `<scrolly-story ${'a = b '.repeat(count)}></scrolly-story>`,
      'steps without an end': (count) =>
        `<scrolly-story>${'<scrolly-step>'.repeat(count)}</scrolly-story>`,
      scripts: (count) =>
        `<scrolly-story>${'<script></scriptx></script>'.repeat(count)}</scrolly-story>`,
      'scripts without an end': (count) =>
        `<scrolly-story>${'<script>'.repeat(count)}</scrolly-story>`,
      'comments without an end': (count) =>
        `<scrolly-story>${'<!--'.repeat(count)}</scrolly-story>`,
      signs: (count) => '<'.repeat(count),
    }))
      test(`looks twice as often at twice as many: ${name}`, () => {
        const count = (times) =>
          run(
            '$shown = Shield::put_back( Shield::take_out( $input ) ); return array( Tag_Scanner::$looked_at, strlen( $shown ) );',
            repeat(times),
          );
        const [few, many] = [count(8_000), count(16_000)];
        assert.ok(many[0] <= 2.01 * few[0], `${few[0]}, then ${many[0]}`);
        assert.ok(many[1] >= repeat(16_000).length, 'nothing is lost');
      });
  });
});
