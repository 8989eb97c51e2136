import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { article } from '../../dist/story/article/article.js';
import { articleSteps } from '../../dist/story/article/article-steps.js';
import { createStory } from '../../dist/story/create-story.js';
import { escapeHtml } from './render-page.mjs';
import { prepare, renderSections, renderStaticStory } from './render-story.mjs';

/** What would be a tag, the end of an attribute or a character if it were not written as text. */
const HOSTILE = `"><img src=x onerror=alert(1)>&lt;`;
const ADDRESS = `https://example.com/${HOSTILE}`;

const spoil = (object, ...keys) => ({
  ...object,
  ...Object.fromEntries(keys.map((key) => [key, `${key} ${HOSTILE}`])),
});

/** The built-in story, with hostile text wherever a story file has text for readers. */
function prepareHostile() {
  const words = { headline: `Headline ${HOSTILE}`, notes: [], picture: '', about: [] };
  const story = createStory({
    ...article,
    sources: article.sources.map((it) => ({ ...spoil(it, 'label'), url: ADDRESS })),
    facts: article.facts.map((it) => spoil(it, 'label')),
    derived: article.derived.map((it) => spoil(it, 'label', 'unit')),
    graphics: { 'growth-range': { states: { double: words } } },
  });
  const steps = articleSteps.map((step) => ({
    ...spoil(step, 'name', 'heading', ...(step.state ? ['state'] : [])),
    text: [`text ${HOSTILE}`, ...step.text],
  }));
  const sources = { name: 'sources', text: [] };
  return prepare(story, [...steps, sources], `src ${HOSTILE}`);
}

describe('the story as static markup', () => {
  const told = prepareHostile();

  for (const [how, markup, kinds] of [
    ['without script', renderStaticStory(told), []],
    ['as tags', renderSections(told).join('\n'), ['name', 'state', 'src']],
  ])
    it(`writes what the data says as text, ${how}`, () => {
      for (const kind of ['label', 'unit', 'Headline', 'heading', 'text', ...kinds])
        assert.ok(markup.includes(`${kind} ${escapeHtml(HOSTILE)}`), kind);
      assert.ok(!markup.includes(HOSTILE));
      assert.ok(!markup.includes('<img'));
    });

  it('writes no address as a link that is none of the web', () => {
    const [first, ...others] = article.sources;
    const sources = [{ ...first, url: 'javascript:alert(1)' }, ...others];
    const markup = renderStaticStory(
      prepare(createStory({ ...article, sources }), [{ name: 'sources', text: [] }]),
    );
    assert.ok(markup.includes(`<li>${first.label}`));
    assert.ok(!markup.includes('javascript:'));
  });

  it('writes text so that a parser reads the same', () => {
    assert.equal(escapeHtml('<b a="1">&amp;'), '&lt;b a=&quot;1&quot;&gt;&amp;amp;');
  });
});
