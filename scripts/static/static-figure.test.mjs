import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { graphicTags } from '../../dist/story/graphic-tags.js';
import { graphics } from '../../dist/story/graphics.js';
import { renderStill } from '../demo/render-story.mjs';
import { LANGUAGES } from '../languages/language-modules.mjs';
import { inProject } from '../project/project.mjs';

const CASES = 13_800;
const read = (name) => readFileSync(inProject('dist', name), 'utf8');
const looks = `<style>${read('static.css')}</style>`;
const weigh = (file) => brotliCompressSync(read(file)).length;
const files = (tag) => [
  tag === 'desertion-story' ? `${tag}.html` : `elements/${tag}.html`,
  ...LANGUAGES.map((language) => `languages/${tag}.${language}.html`),
];
const cut = (markup, start, end) =>
  markup
    .split(start)
    .slice(1)
    .map((part) => part.split(end)[0]);

/** The marks in a piece of markup: of each block that a pattern fills, as many as the pattern is repeated. */
function countMarks(markup) {
  const patterns = markup.matchAll(
    /<pattern id="([^"]+)"[^>]* width="([\d.]+)" height="([\d.]+)"/g,
  );
  return [...patterns].reduce((all, [, id, width, height]) => {
    const [, d] = new RegExp(`fill="url\\(#${id}\\)"[^>]* d="([^"]*)"`).exec(markup);
    const blocks = [...d.matchAll(/h([\d.]+)v([\d.]+)/g)];
    return blocks.reduce((sum, [, w, h]) => sum + Math.round((w / width) * (h / height)), all);
  }, 0);
}

describe('a static figure', () => {
  for (const tag of ['case-field', 'desertion-timeline'])
    it(`has one mark for each case, or says for how many one stands: ${tag}`, () => {
      for (const state of graphics[tag].states)
        for (const picture of cut(renderStill(tag, { state }), '<svg data-from', '\n')) {
          const [, several = '1'] =
            /(?:stands for|• =)\D* ([\d,]+)/.exec(picture.replaceAll(/<\/?text[^>]*>/g, ' ')) ?? [];
          assert.equal(countMarks(picture) * Number(several.replace(',', '')), CASES, state);
        }
    });

  it('says in every language what the graphic says, and has its table', () => {
    for (const tag of graphicTags)
      for (const file of files(tag)) {
        const markup = read(file);
        assert.match(markup, /<figure lang="\w+" aria-label="[^"]+">/, file);
        assert.match(markup, /class="scrolly-source">[^<]+</, file);
        assert.match(markup, /<caption>[^<]+<\/caption>/, file);
      }
  });

  it('leaves nothing to be filled in, and has no style but that of all, and no script', () => {
    for (const tag of [...graphicTags, 'desertion-story'])
      for (const file of files(tag))
        assert.doesNotMatch(
          read(file).replace(looks, ''),
          /NaN|undefined|\[object|\{\w+[:}]| style=|<script|<style| on\w+=/,
          file,
        );
  });

  it('asks for no other file', () => {
    for (const tag of [...graphicTags, 'desertion-story'])
      for (const file of files(tag))
        assert.doesNotMatch(read(file), / src=|<link|@import|url\((?!#)|image-set/, file);
  });

  it('has its looks in it, by a hash that is told', () => {
    const digest = createHash('sha384').update(read('static.css')).digest('base64');
    assert.equal(JSON.parse(read('integrity.json'))['static.css'], `sha384-${digest}`);
    for (const tag of [...graphicTags, 'desertion-story'])
      for (const file of files(tag)) assert.ok(read(file).startsWith(looks), file);
  });

  it('weighs little enough to come with the page: 5 kB, the whole story 13 kB', () => {
    for (const tag of graphicTags)
      for (const file of files(tag)) assert.ok(weigh(file) <= 5_000, `${file}: ${weigh(file)}`);
    for (const file of files('desertion-story').slice(0, 1))
      assert.ok(weigh(file) <= 13_000, `${file}: ${weigh(file)}`);
  });

  it('names each hatch once', () => {
    const ids = [...read('elements/projection-meter.html').matchAll(/ id="([^"]+)"/g)].map(
      ([, id]) => id,
    );
    assert.ok(ids.length > 3);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('closes what it opens', () => {
    for (const tag of [...graphicTags, 'desertion-story'])
      for (const file of files(tag)) {
        const open = [];
        for (const [, end, name, , single] of read(file)
          .replace(looks, '')
          .matchAll(/<(\/?)([\w-]+)((?:\s+[\w-]+(?:="[^"<]*")?)*)\s*(\/?)>/g)) {
          if (end) assert.equal(open.pop(), name, file);
          else if (!single) open.push(name);
        }
        assert.deepEqual(open, [], file);
      }
  });
});

describe('the static opening', () => {
  const screens = cut(
    read('desertion-story.html')
      .split('<div class="scrolly-marks">')[1]
      .split('</div>\n</div>\n</div>')[0],
    '<div',
    '</div>',
  );

  it('has one mark for each case, for every size of a screen', () => {
    assert.equal(screens.length, 14);
    for (const screen of screens) assert.equal(countMarks(screen), CASES);
  });

  it('is one picture to those who do not see it', () => {
    for (const screen of screens)
      assert.equal(screen.match(/role="img" aria-label="[^"]+"/g).length, 1);
  });
});
