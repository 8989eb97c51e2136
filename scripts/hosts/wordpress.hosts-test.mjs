import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { articleSteps } from '../../dist/story/article-steps.js';
import { chapterOf } from '../../dist/story/chapters.js';
import { inProject } from '../project.mjs';
import { cores } from './wordpress/cores.mjs';
import { startDatabase } from './wordpress/database.mjs';
import { findWhyNot } from './wordpress/needs.mjs';
import { ROLES, startSite } from './wordpress/site.mjs';
import {
  installPlugin,
  openBrowser,
  publishBlocks,
  publishClassic,
  read,
} from './wordpress/visit.mjs';
import { asBlock, blockWays, classicWays, plainWays } from './wordpress/ways.mjs';

const skip = findWhyNot();
const folder = mkdtempSync(join(tmpdir(), 'desertion-story-wordpress-'));
/** Reading plain markup is the bundle's part; an older build has none. */
const readsPlain = existsSync(inProject('dist/hosts/plain-markup.js'));
let database;

before(async () => {
  if (!skip) database = await startDatabase(folder);
});

after(async () => {
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
      browser = await openBrowser(site.address);
    });

    after(async () => {
      await browser?.close();
      await site?.stop();
    });

    /** A test that is skipped with the reason where the core is not there. */
    const check = (name, run) => test(name, (context) => (why ? context.skip(why) : run(context)));

    check('an administrator installs the zip and switches the plugin on', async () => {
      await installPlugin(browser.users.administrator, site.address);
      assert.equal(
        site.runPhp("echo implode( get_option( 'active_plugins' ) );"),
        'desertion-story/desertion-story.php',
      );
    });

    for (const role of ROLES) {
      for (const way of blockWays) {
        check(`${role}, block editor: ${way.name}`, async () => {
          const link = await publishBlocks(browser.users[role], site.address, way.content);
          await expectTold(browser.reader, link, way);
        });
      }
      for (const way of classicWays) {
        check(`${role}, classic editor: ${way.name}`, async () => {
          const link = await publishClassic(browser.users[role], site.address, way.content);
          await expectTold(browser.reader, link, way);
        });
      }
    }

    check('a page without a story loads nothing of it', async () => {
      const link = await publishBlocks(
        browser.users.author,
        site.address,
        '<p>Of other things.</p>',
      );
      const { scripts, sheetInHead } = await read(browser.reader, link);
      assert.deepEqual({ scripts, sheetInHead }, { scripts: 0, sheetInHead: false });
    });

    const whyNotPlain = readsPlain ? false : 'this build of the bundle reads no plain markup';
    for (const way of plainWays) {
      test(`author, without the plugin: ${way.name}`, { skip: whyNotPlain }, async (context) => {
        if (why) return context.skip(why);
        publishScript(site);
        const { author } = browser.users;
        const blocks = await publishBlocks(author, site.address, asBlock(way.content));
        const classic = await publishClassic(author, site.address, way.content);
        for (const link of [blocks, classic])
          await expectTold(browser.reader, link, { ...way, bare: true });
        return undefined;
      });
    }

    check('PHP has nothing to complain of', () => {
      assert.deepEqual(site.readComplaints(), []);
    });
  });
}

/** Takes the plugin away and puts the script on every page, as the owner of a site does by hand. */
function publishScript(site) {
  const target = join(site.root, 'wp-content/uploads/desertion-story');
  for (const name of ['desertion-story.js', 'chunks'])
    cpSync(inProject('dist', name), join(target, name), { recursive: true });
  const address = `${site.address}/wp-content/uploads/desertion-story/desertion-story.js`;
  site.runPhp(
    `update_option( 'active_plugins', array() ); update_option( 'site_wide_script', '${address}' );`,
  );
}

async function expectTold(page, link, way) {
  const told = await read(page, link, { settled: isTold });
  assert.deepEqual(told.complaints, []);
  assert.deepEqual(told.undefinedTags, []);
  assert.deepEqual(told.messages, []);
  assert.equal(told.scripts, 1, 'the script is there once');
  if (!way.bare) assert.ok(told.sheetInHead, 'the sheet is in the head');
  if (way.whole) assert.equal(told.sections, articleSteps.length);
  if (way.chapters) assert.equal(told.sections, countSteps(way.chapters));
  assert.deepEqual(told.stories, way.stories ?? []);
  for (const tag of way.graphics ?? []) assert.ok(told.graphics[tag]?.drawn, `${tag} is drawn`);
  if (way.words)
    assert.ok(
      Object.values(told.graphics)[0].words.includes(way.words),
      `the graphic says ${way.words}`,
    );
  for (const words of way.text ?? [])
    assert.ok(told.text.includes(words), `readers have "${words}"`);
}

function countSteps(chapters) {
  return articleSteps.filter((step) => chapters.includes(chapterOf(step))).length;
}

/** Runs in the page. */
function isTold() {
  const graphics = document.querySelectorAll(
    'desertion-story, projection-meter, desertion-timeline',
  );
  return (
    graphics.length > 0 &&
    [...graphics].every(({ shadowRoot }) => shadowRoot?.querySelector('svg, [part~="step"]'))
  );
}
