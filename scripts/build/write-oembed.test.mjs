import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { inProject } from '../project.mjs';
import { describePage, writeOembed } from './write-oembed.mjs';

const BASE = 'https://example.com/story/';

/** What the specification asks of a `rich` answer: https://oembed.com/#section2.3.4 */
const REQUIRED = {
  type: 'string',
  version: 'string',
  html: 'string',
  width: 'number',
  height: 'number',
};
const OPTIONAL = {
  title: 'string',
  provider_name: 'string',
  provider_url: 'string',
  cache_age: 'number',
};

const page = { name: 'tale', title: 'A &amp; B' };

describe('oEmbed', () => {
  const answer = describePage(page, BASE);

  it('has every field that is required, and no field that is unknown, of the right type', () => {
    for (const name of Object.keys(REQUIRED)) assert.ok(name in answer, name);
    for (const [name, value] of Object.entries(answer))
      assert.equal(typeof value, { ...REQUIRED, ...OPTIONAL }[name], name);
    assert.equal(answer.type, 'rich');
    assert.equal(answer.version, '1.0');
    for (const length of [answer.width, answer.height]) assert.ok(Number.isInteger(length));
  });

  it('titles in plain text, and in HTML where it is HTML', () => {
    assert.equal(answer.title, 'A & B');
    assert.match(answer.html, /title="A &amp; B"/);
  });

  it('leaves WordPress a quotation and a frame, in the order that it looks for them', () => {
    // wp_filter_oembed_result() of WordPress finds both by this expression.
    const [, quotation, frame] = /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(
      answer.html,
    );
    assert.match(quotation, /<a href="https:\/\/example\.com\/story\/dist\/oembed\/tale\.html">/);
    assert.match(frame, /src="https:\/\/example\.com\/story\/dist\/oembed\/tale\.html"/);
  });
});

describe('the pages for frames', () => {
  it('name no address of a machine before somebody says where they stand', async () => {
    const names = await writeOembed();
    assert.deepEqual(
      readdirSync(inProject('dist/oembed')).sort(),
      names.map((it) => `${it}.html`).sort(),
    );
    for (const name of names) {
      const html = readFileSync(inProject('dist/oembed', `${name}.html`), 'utf8');
      assert.doesNotMatch(html, /oembed|127\.0\.0\.1|localhost/);
    }
  });

  it('lead to their own oEmbed by an absolute address, and back', async () => {
    const names = await writeOembed(BASE);
    try {
      assert.ok(names.length > 5);
      for (const name of names) {
        const html = readFileSync(inProject('dist/oembed', `${name}.html`), 'utf8');
        const json = readFileSync(inProject('dist/oembed', `${name}.json`), 'utf8');
        const [link] = /<link[^>]*application\/json\+oembed[^>]*>/.exec(html);
        assert.equal(/href="([^"]*)"/.exec(link)[1], `${BASE}dist/oembed/${name}.json`);
        assert.ok(JSON.parse(json).html.includes(`src="${BASE}dist/oembed/${name}.html"`));
        assert.match(html, /<html lang="en" data-scrolly-framed>/);
        assert.doesNotMatch(json, /[<&]/);
      }
    } finally {
      await writeOembed();
    }
  });
});
