import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { PNG } from 'pngjs';
import { graphics } from '../../dist/story/graphics.js';
import { inProject } from '../project/project.mjs';
import { openFolder } from '../testing/run-command.mjs';

/* The built command, which draws with the graphics of the package and with nothing of a browser. */

const { folder, read, run, write } = openFolder();
const ARTICLE = inProject('dist/stories/article.json');
const { steps } = JSON.parse(readFileSync(ARTICLE, 'utf8'));
const pictured = steps.filter(({ graphic }) => graphics[graphic]?.states.length);
const listSvgs = (name) =>
  readdirSync(join(folder, name, 'steps')).filter((it) => it.endsWith('.svg'));

describe('desertion-story render', () => {
  let told;
  before(() => (told = run('render', ARTICLE, '--out', 'article')));

  it('writes a page, a fragment, what stands inside the tag, and a picture for each step, and says how far it is', () => {
    const { status, stdout, stderr } = told;
    assert.deepEqual([status, stderr], [0, '']);
    const lines = stdout.trim().split('\n');
    const all = 3 + 2 * pictured.length;
    assert.equal(lines.length, all);
    assert.equal(lines[0], `1/${all} article/page.html`);
    for (const line of lines) assert.ok(existsSync(join(folder, line.split(' ')[1])), line);
    assert.equal(listSvgs('article').length, pictured.length);
  });

  it('has in its pictures what the graphics say, in colours that need no page', () => {
    const svgs = listSvgs('article').map((name) => read(`article/steps/${name}`));
    for (const svg of svgs) {
      assert.match(svg, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="800"/);
      assert.match(svg, /<title>[^<]+<\/title><desc>[^<]+<\/desc>/);
      assert.doesNotMatch(svg, /NaN|undefined|\[object|var\(|currentColor|<script|<style|\{\w+/);
      assert.match(svg, /Source: /);
    }
    const pace = read('article/steps/05-pace.svg').replaceAll(/<[^>]+>/g, ' ');
    for (const words of ['2.1 times', 'our arithmetic', 'no months were published'])
      assert.ok(pace.includes(words) || pace.includes(words.replace('no', 'No')), words);
  });

  it('paints the same as PNG, in twice as many pixels', () => {
    for (const name of listSvgs('article').slice(0, 3)) {
      const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(read(`article/steps/${name}`));
      const file = join(folder, 'article/steps', name.replace('.svg', '.png'));
      const png = PNG.sync.read(readFileSync(file));
      assert.deepEqual([png.width, png.height], [2 * width, 2 * height]);
      assert.ok(
        new Set(png.data.filter((_, i) => i % 4 === 0)).size > 10,
        'there is more than paper',
      );
    }
  });

  it('has all prose and a table of each graphic on the page, and each picture with its words', () => {
    const page = read('article/page.html');
    assert.match(page, /<title>The list gets longer, faster<\/title>/);
    assert.doesNotMatch(page, /<script/);
    for (const { heading } of steps) assert.ok(page.includes(heading ?? ''), heading);
    const pictures = [...page.matchAll(/<img src="([^"]+)" alt="([^"]+)">/g)];
    assert.equal(pictures.length, pictured.length);
    for (const [, address] of pictures) assert.ok(existsSync(join(folder, 'article', address)));
    assert.match(page, /<br>Claimed by the researchers/);
  });

  it('has nothing in the fragment for feeds but words, lists and tables', () => {
    const names = [...read('article/feed.html').matchAll(/<([\w-]+)/g)].map(([, name]) => name);
    const allowed = [
      'h2',
      'p',
      'ul',
      'li',
      'a',
      'table',
      'caption',
      'thead',
      'tbody',
      'tr',
      'th',
      'td',
    ];
    assert.deepEqual(
      [...new Set(names)].filter((name) => !allowed.includes(name)),
      [],
    );
    assert.doesNotMatch(read('article/feed.html'), / (style|class|on\w+)=/);
    assert.match(read('article/feed.html'), /about 13,800 cases/);
  });

  it('draws the built-in story inside the tag as the build does, but for the line over its title', () => {
    const built = readFileSync(inProject('dist/desertion-story.html'), 'utf8');
    const topic = /<p class="scrolly-topic">.*\n/;
    assert.match(built, topic);
    assert.equal(read('article/static.html'), built.replace(topic, ''));
  });

  it('tells another story by its own figures, words and periods', () => {
    const { status } = run('render', inProject('demo/stories/sea-level.json'), '--out', 'sea');
    assert.equal(status, 0);
    const svg = read('sea/steps/04-speed.svg');
    assert.match(svg, /<title>The sea now rises 1\.9 times as fast as before<\/title>/);
    assert.doesNotMatch(read('sea/page.html') + read('sea/feed.html') + svg, /desert|army/i);
  });

  it('tells the built-in story with new figures, in its languages', () => {
    write('new.csv', 'id,value\nF2a,91000\n');
    assert.equal(run('render', 'new.csv', '--out', 'new', '--lang', 'de').status, 0);
    assert.match(read('new/feed.html'), /mindestens 91\.000/);
    assert.match(read('new/page.html'), /<html lang="de">/);
  });

  it('writes what a story says as text', () => {
    const hostile = '"><img src=x onerror=alert()>';
    const story = JSON.parse(readFileSync(inProject('demo/stories/sea-level.json'), 'utf8'));
    story.steps[0].heading = hostile;
    story.sources[0].label = hostile;
    story.graphics['desertion-timeline'].states.document.headline = hostile;
    write('hostile.json', story);
    assert.equal(run('render', 'hostile.json', '--out', 'hostile').status, 0);
    for (const name of ['page.html', 'feed.html', 'static.html', 'steps/01-rise.svg'])
      assert.ok(!read(`hostile/${name}`).includes('<img src=x'), name);
  });

  it('prints what is wrong with a story, and writes nothing', () => {
    write('bad.json', '{ "sources": [], "facts": [{ "id": "A" }] }');
    const { status, stdout } = run('render', 'bad.json', '--out', 'bad');
    assert.equal(status, 1);
    assert.match(stdout, /^bad\.json:1:\d+: facts\[0\]/);
    assert.ok(!existsSync(join(folder, 'bad')));
    assert.equal(run('render').status, 2);
    assert.equal(run('render', 'a.json', 'b.json').status, 2);
  });
});
