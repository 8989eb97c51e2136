import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { graphicTags } from '../../dist/story/graphic-tags.js';
import { graphics } from '../../dist/story/graphics.js';
import { renderStaticStory, renderStill } from '../demo/render-story.mjs';
import { LANGUAGES } from '../languages/language-modules.mjs';
import { inProject } from '../project/project.mjs';

const CASES = 13_800;
const read = (name) => readFileSync(inProject('dist', name), 'utf8');
const files = (tag) => [
  tag === 'desertion-story' ? `${tag}.html` : `elements/${tag}.html`,
  ...LANGUAGES.map((language) => `languages/${tag}.${language}.html`),
];
const cut = (markup, start, end) =>
  markup
    .split(start)
    .slice(1)
    .map((part) => part.split(end)[0]);

/** The dashes of all lines in a piece of markup: one for each mark. */
function countDashes(markup) {
  const lines = markup.matchAll(/stroke-dasharray="(\d+) (\d+)"[^>]* d="([^"]*)"/g);
  return [...lines].reduce((all, [, dash, gap, d]) => {
    const lengths = [...d.matchAll(/h(\d+)/g)].map(([, length]) => Number(length));
    const pitch = Number(dash) + Number(gap);
    return all + lengths.reduce((sum, length) => sum + Math.ceil(length / pitch), 0);
  }, 0);
}

describe('a static figure', () => {
  for (const tag of ['case-field', 'desertion-timeline'])
    it(`has one mark for each case, or says for how many one stands: ${tag}`, () => {
      for (const state of graphics[tag].states)
        for (const picture of cut(renderStill(tag, { state }), '<svg aria-hidden="true"', '\n')) {
          const [, several = '1'] =
            /(?:stands for|• =)\D* ([\d,]+)/.exec(picture.replaceAll(/<\/?text[^>]*>/g, ' ')) ?? [];
          assert.equal(countDashes(picture) * Number(several.replace(',', '')), CASES, state);
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

  it('leaves nothing to be filled in, and names no style or script of its own', () => {
    for (const tag of [...graphicTags, 'desertion-story'])
      for (const file of files(tag))
        assert.doesNotMatch(
          read(file),
          /NaN|undefined|\[object|\{\w+[:}]| style=|<script|<style| on\w+=/,
          file,
        );
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
        for (const [, end, name, , single] of read(file).matchAll(
          /<(\/?)([\w-]+)((?:\s+[\w-]+(?:="[^"<]*")?)*)\s*(\/?)>/g,
        )) {
          if (end) assert.equal(open.pop(), name, file);
          else if (!single) open.push(name);
        }
        assert.deepEqual(open, [], file);
      }
  });
});

describe('the static opening', () => {
  const screens = cut(
    read('desertion-story.html').split('scrolly-marks')[1].split('</div>\n</div>\n</div>')[0],
    '<div',
    '</div>',
  );

  it('has one mark for each case, for every size of a screen', () => {
    assert.equal(screens.length, 7);
    for (const screen of screens) assert.equal(countDashes(screen), CASES);
  });

  it('is one picture to those who do not see it', () => {
    for (const screen of screens)
      assert.equal(screen.match(/role="img" aria-label="[^"]+"/g).length, 1);
  });

  it('adds no more to the page than 12 kB', () => {
    const opening = read('desertion-story.html').split('<h2>')[0].length;
    assert.ok(opening > 0);
    const size = (text) => brotliCompressSync(text).length;
    const added = size(read('desertion-story.html')) - size(renderStaticStory());
    assert.ok(added <= 12_000, `${added} bytes`);
  });
});
