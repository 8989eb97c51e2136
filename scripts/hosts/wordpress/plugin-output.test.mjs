import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { describeInPhp } from './plugin.fixture.mjs';

/* What the plugin’s PHP writes, of hostile and of merely long contents. */

describeInPhp('what the plugin writes', (run) => {
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

  test('the visual tab of the classic editor knows no handlers', () => {
    const rules = run("return teach_visual_editor( array() )['extended_valid_elements'];");
    assert.match(rules, /projection-meter\[state\|src\|[^\]]*data-\*\]/);
    assert.doesNotMatch(rules, /\[\*\]|\bon[a-z]+/);
  });

  test('the feed has words alone, and no tags', () => {
    assert.equal(renderBlock({}, "$world['feed'] = true;"), '');
  });
});
