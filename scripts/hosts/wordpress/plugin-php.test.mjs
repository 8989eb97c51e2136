import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { openPlugin } from './plugin.fixture.mjs';
import { hasCommand } from './run.mjs';

/* The plugin's own PHP, run with hostile and merely long contents. */

if (hasCommand('php')) describe('the plugin in PHP', testPlugin);
else
  test('The plugin’s PHP is not run: there is no PHP here (Debian’s package: php-cli).', () => {});

function testPlugin() {
  const { run, close } = openPlugin();
  after(close);

  const show = (content) => run('return apply_filters( "the_content", $input );', content);
  const renderBlock = (attributes, before = '') =>
    run(
      `${before} return render_block( (array) json_decode( $input, true ) );`,
      JSON.stringify(attributes),
    );
  const renderShortcode = (given, content = '', before = '') =>
    run(`${before} return $shortcodes['desertion-story']( (array) $input[0], $input[1] );`, [
      given,
      content,
    ]);
  const readData = (html) =>
    JSON.parse(/<script type="application\/json">(.*?)<\/script>/s.exec(html)[1]);
  const AS_EDITOR = "$world['caps'] = array( 'edit_post' ); $world['writers'][1] = true;";

  describe('data', () => {
    test('a string of a million letters is written whole', () => {
      const data = { facts: [{ id: 'F5a', note: 'a"\\'.repeat(350_000) }] };
      assert.deepEqual(readData(renderBlock({ data: JSON.stringify(data) })), data);
    });

    test('data as deep as JSON is read are written whole', () => {
      const data = `${'['.repeat(500)}"[x]"${']'.repeat(500)}`;
      assert.deepEqual(readData(renderBlock({ data })), JSON.parse(data));
    });

    test('no string has a sign of HTML or of a shortcode, and all say what they said', () => {
      const data = {
        'a[b]': 'As [caption]R&D[/caption] "said" </script><!-- \\ \'x\'',
        list: [{}, []],
      };
      const html = renderBlock({ data: JSON.stringify(data) });
      assert.deepEqual(readData(html), data);
      assert.doesNotMatch(html, /caption\]|&D|<\/script>.*<\/script>/);
    });

    test('what is no JSON is told to those who can mend it, and to nobody else', () => {
      assert.match(renderBlock({ data: '{a' }, AS_EDITOR), /role="note".*are not JSON/);
      assert.doesNotMatch(renderBlock({ data: '{a' }), /note/);
    });
  });

  describe('attributes of a block that somebody wrote by hand', () => {
    test('a tag that is none of ours is not written', () => {
      for (const tag of [
        'script',
        'iframe',
        'scrolly-step',
        '',
        'constructor',
        ['desertion-story'],
      ])
        if (Array.isArray(tag)) assert.match(renderBlock({ tag }), /^<desertion-story /);
        else assert.equal(renderBlock({ tag }), '');
    });

    test('a value that is none of those to choose from is not written', () => {
      const html = renderBlock({
        tag: 'projection-meter',
        state: 'x" onclick="alert(1)',
        theme: 'x',
        language: 'en" x="',
        chapters: ['list', { a: 1 }],
        label: '"><script>alert(1)</script>',
        values: ['a'],
      });
      assert.equal(
        html,
        '<projection-meter class="wp-block-desertion-story-story" label="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"></projection-meter>',
      );
    });

    test('those to choose from are written', () => {
      const html = renderBlock({
        chapters: ['pace', 'nope', 'list'],
        theme: 'dark',
        layout: 'side',
        language: 'uk',
      });
      assert.match(html, / chapters="list pace" lang="uk" theme="dark" layout="side">/);
    });
  });

  describe('a shortcode', () => {
    test('has no attribute that its tag does not know, and none that ends early', () => {
      const html = renderShortcode({
        tag: 'projection-meter',
        onclick: 'alert(1)',
        0: 'onload',
        label: '&quot; onclick=&quot;alert(1)',
      });
      assert.equal(
        html,
        '<projection-meter label="&quot; onclick=&quot;alert(1)"></projection-meter>',
      );
    });

    test('has nothing of its body but a table', () => {
      const body =
        '<p>x</p><script>1</script><TABLE onclick="x"><tr><td><img src=x onerror=y>F5a</td></tr></table ></p>';
      assert.match(
        renderShortcode({}, body),
        /^<desertion-story><TABLE><tr><td>F5a<\/td><\/tr><\/table><\/desertion-story>$/i,
      );
      assert.equal(renderShortcode({}, '</table><table'), '<desertion-story></desertion-story>');
    });

    test('says to those who can mend it what it does not know, as text', () => {
      const html = renderShortcode({ tag: '<img src=x>' }, '', AS_EDITOR);
      assert.match(html, /“&lt;img src=x&gt;”/);
      assert.equal(renderShortcode({ tag: 'x' }), '');
    });

    test('loses nothing of a value with ten thousand spaces in it', () => {
      const label = `a${' '.repeat(10_000)}b`;
      assert.equal(
        renderShortcode({ tag: 'projection-meter', label: `“${label}” ` }),
        `<projection-meter label="${label}"></projection-meter>`,
      );
    });
  });

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

  test('the visual tab of the classic editor knows no handlers', () => {
    const rules = run("return teach_visual_editor( array() )['extended_valid_elements'];");
    assert.match(rules, /projection-meter\[state\|src\|[^\]]*data-\*\]/);
    assert.doesNotMatch(rules, /\[\*\]|\bon[a-z]+/);
  });

  test('the feed has words alone, and no tags', () => {
    assert.equal(renderBlock({}, "$world['feed'] = true;"), '');
  });
}
