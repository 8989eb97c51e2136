import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { articleSteps } from '../../dist/story/article/article-steps.js';
import { inProject } from '../project/project.mjs';
import { afterDeath } from './after-death.mjs';
import { attacks } from './wordpress/attacks.mjs';
import { cores } from './wordpress/cores.mjs';
import { startDatabase } from './wordpress/database.mjs';
import { editBlocks } from './wordpress/edit.mjs';
import { expectStagesToStick } from './wordpress/expect-stages.mjs';
import { expectTold } from './wordpress/expect-told.mjs';
import { findWhyNot } from './wordpress/needs.mjs';
import { readEmbed } from './wordpress/read-embed.mjs';
import {
  readFeed,
  readSource,
  readStaticWords,
  readWithoutScripts,
} from './wordpress/read-words.mjs';
import { ROLES, startSite } from './wordpress/site.mjs';
import { startStorySite } from './wordpress/story-site.mjs';
import {
  deletePlugin,
  installPlugin,
  openBrowser,
  publishBlocks,
  publishClassic,
  read,
} from './wordpress/visit.mjs';
import { watchAttack } from './wordpress/watch-attack.mjs';
import {
  asBlock,
  asEmbed,
  asStory,
  blockWays,
  bothStories,
  classicWays,
  classWays,
  plainWays,
} from './wordpress/ways.mjs';

const skip = findWhyNot();
const folder = mkdtempSync(join(tmpdir(), 'desertion-story-wordpress-'));
// The servers in it are killed at the same time, and write a little longer.
afterDeath('sleep 2; rm -rf "$1"', folder);
let database;
let story;

before(async () => {
  if (skip) return;
  database = await startDatabase(folder);
  story = await startStorySite(folder);
});

after(async () => {
  await story?.stop();
  await database?.stop();
  rmSync(folder, { recursive: true, force: true });
});

for (const [index, core] of cores.entries()) {
  describe(core.name, { skip }, () => {
    let site;
    let browser;
    let why;

    before(async () => {
      try {
        core.fetch();
      } catch (error) {
        why = `its files cannot be had: ${error.message.slice(0, 300)}`;
        return;
      }
      site = await startSite(core, folder, database.socket, index + 1);
      browser = await openBrowser(site.address, folder);
    });

    after(async () => {
      await browser?.close();
      await site?.stop();
    });

    /** A test that is skipped with the reason where the core is not there. */
    const check = (name, run) => test(name, (context) => (why ? context.skip(why) : run(context)));
    const publish = {
      'block editor': (role, content) => publishBlocks(browser.users[role], site.address, content),
      'classic editor': (role, content) =>
        publishClassic(browser.users[role], site.address, content),
    };
    const checkWay = (name, role, editor, way) =>
      check(name, async () => {
        const link = await publish[editor](role, way.content);
        await expectTold(browser.reader, link, way);
      });

    check('an administrator installs the zip and switches the plugin on', async () => {
      await installPlugin(browser.users.administrator, site.address);
      assert.equal(
        site.runPhp("echo implode( get_option( 'active_plugins' ) );"),
        'desertion-story/desertion-story.php',
      );
    });

    for (const role of ROLES) {
      for (const way of blockWays)
        checkWay(`${role}, block editor: ${way.name}`, role, 'block editor', way);
      for (const way of classicWays)
        checkWay(`${role}, classic editor: ${way.name}`, role, 'classic editor', way);
    }

    check('an author places a graphic in the block editor, and sees it there', async () => {
      const { author } = browser.users;
      const wanted = { title: 'Projection for the year', states: ['rate', 'year-end'] };
      const told = await editBlocks(author, site.address, wanted);
      const { before: first, after: then, link } = told;
      assert.equal(told.isFramed, core.framesCanvas);
      assert.ok(first.height > 100, `it is ${first.height} px high`);
      assert.notEqual(then.words, first.words, 'another state says something else');
      await expectTold(browser.reader, link, { graphics: ['projection-meter'] });
    });

    for (const { name, editor, content } of attacks)
      check(`an author attacks by the ${editor}, with ${name}: nothing of it runs`, async () => {
        const link = await publish[editor]('author', content);
        assert.deepEqual(await watchAttack(browser.users.editor, link, site.address), []);
      });

    check('an editor’s story of another site is loaded, and an author’s is not', async () => {
      const src = `${story.address}story.json`;
      const content = asStory({ tag: 'projection-meter', src });
      const byAuthor = await publish['block editor']('author', content);
      const byEditor = await publish['block editor']('editor', content);
      assert.doesNotMatch(await readSource(byAuthor), / src="[^"]*story\.json/);
      assert.ok((await readSource(byEditor)).includes(` src="${src}"`));
    });

    check('a string of a hundred thousand letters reaches the page whole', async () => {
      const note = 'letter"s '.repeat(12_000);
      const data = JSON.stringify({ facts: [{ id: 'F2a', value: 72000, note }] });
      const link = await publish['block editor'](
        'author',
        asStory({ tag: 'projection-meter', data }),
      );
      const json = /<script type="application\/json">(.*?)<\/script>/s.exec(await readSource(link));
      assert.equal(JSON.parse(json[1]).facts[0].note, note);
    });

    check('sixteen thousand tags in each other are shown as they are', async () => {
      const content = '<scrolly-story>'.repeat(16_000) + '</scrolly-story>'.repeat(16_000);
      const link = await publish['block editor']('author', content);
      assert.equal((await readSource(link)).split('<scrolly-story>').length - 1, 16_000);
    });

    check('a page without a story loads nothing of it', async () => {
      const link = await publish['block editor']('author', '<p>Of other things.</p>');
      const { scripts, sheetInHead } = await read(browser.reader, link);
      assert.deepEqual({ scripts, sheetInHead }, { scripts: 0, sheetInHead: false });
    });

    for (const [what, way] of [
      ['the whole story', blockWays[0]],
      ['two chapters', blockWays[1]],
    ])
      check(`readers of the feed and readers without scripts have ${what} in words`, async () => {
        const link = await publish['block editor']('author', way.content);
        const expected = readStaticWords(site, way.chapters);
        assert.ok(expected.length > 2);
        const feed = await readFeed(site.address);
        const page = await readWithoutScripts(browser.reader, link);
        for (const words of expected) {
          assert.ok(feed.includes(words), `the feed has "${words}"`);
          assert.ok(page.includes(words), `the page has "${words}"`);
        }
      });

    for (const theme of core.themes)
      check(`the stage sticks in the theme ${theme}`, async () => {
        const before = site.runPhp("echo get_option( 'stylesheet' );");
        const link = await publish['block editor']('author', bothStories);
        site.runPhp(`switch_theme( '${theme}' );`);
        await expectStagesToStick(browser.reader, link);
        site.runPhp(`switch_theme( '${before}' );`);
      });

    check('PHP has nothing to complain of', () => {
      assert.deepEqual(site.readComplaints(), []);
    });

    check('an administrator deletes the plugin, and nothing of it is left', async () => {
      await deletePlugin(browser.users.administrator, site.address);
      assert.ok(!existsSync(join(site.root, 'wp-content/plugins/desertion-story')));
      assert.equal(site.runPhp(FIND_LEFT_OPTIONS), '[]');
    });

    for (const editor of ['block editor', 'classic editor'])
      check(`author, without the plugin, ${editor}: the address of a story's page`, async () => {
        const content = editor === 'block editor' ? asEmbed(story.page) : `Look:\n\n${story.page}`;
        const link = await publish[editor]('author', content);
        const { sandbox, origin, height, wanted, steps } = await readEmbed(browser.reader, link);
        assert.deepEqual([sandbox, origin], ['allow-scripts', 'null']);
        // What it asks for, as far as WordPress gives it.
        assert.equal(height, Math.min(1000, wanted));
        assert.deepEqual(
          steps.map(({ shown }) => shown),
          articleSteps.filter(({ graphic }) => graphic === story.graphic).map(({ state }) => state),
        );
        assert.ok(
          steps.every(({ isAllVisible }) => isAllVisible),
          'each step is seen whole',
        );
      });

    check('the site’s owner puts the script on every page, without the plugin', () => {
      publishScript(site);
    });

    for (const way of plainWays)
      for (const editor of ['block editor', 'classic editor'])
        checkWay(`author, without the plugin, ${editor}: ${way.name}`, 'author', editor, {
          ...way,
          content: editor === 'block editor' ? asBlock(way.content) : way.content,
          bare: true,
        });
    for (const way of classWays)
      checkWay(`author, without the plugin, block editor: ${way.name}`, 'author', 'block editor', {
        ...way,
        bare: true,
      });
  });
}

/** WordPress itself remembers for a while what was installed and switched off. */
const FIND_LEFT_OPTIONS = `
  global $wpdb;
  echo wp_json_encode( $wpdb->get_col( "SELECT option_name FROM $wpdb->options
    WHERE ( option_name LIKE '%desertion%' OR option_value LIKE '%desertion%' )
    AND option_name NOT LIKE '%transient%' AND option_name <> 'recently_activated'" ) );`;

/** Puts the script on every page, as the owner of a site does by hand. */
function publishScript(site) {
  const target = join(site.root, 'wp-content/uploads/desertion-story');
  for (const name of ['desertion-story.js', 'chunks'])
    cpSync(inProject('dist', name), join(target, name), { recursive: true });
  const address = `${site.address}/wp-content/uploads/desertion-story/desertion-story.js`;
  site.runPhp(`update_option( 'site_wide_script', '${address}' );`);
}
