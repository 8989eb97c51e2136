import { expect } from 'chai';
import { article } from '../../src/story/article/article.js';
import { type Choice, type Embed, tags, toEmbed } from './embed.js';
import { type Files, findLoss, hosts } from './snippets.js';
import { writeJson } from './write-markup.js';

/* What is written for each host says, when it is read again, what was chosen. */

const plain: Choice = {
  tag: 'desertion-story',
  chapters: [],
  state: '',
  lang: '',
  theme: 'auto',
  src: '',
};
/** All that content systems have been seen to stumble over. */
const NASTY = {
  facts: [
    {
      id: 'F5a',
      value: 3250,
      note: '"1 < 2" & 3 > 2, it’s `a` ${b} \\n [c] {d} -- </script> --> \'e\'',
    },
  ],
};
/** What begins, ends or leaves code in templates, and what WordPress expands. */
const CODE =
  '{% endraw %}{{ site.secret }}{%- include x -%}{{< /story >}}{{% figure %}}{{{x}}}{# x #}{#if x}{@html x}${x}#{x}<%= x %>@{{x}}[embed]x[/embed][[x]]\\"}';
const HOSTILE = { [CODE]: CODE, facts: [{ id: 'F5a', value: 3250, note: CODE }] };
const VALUES = { facts: [{ id: 'F5a', value: 3250 }] };
const files: Files = {
  base: 'https://example.org/files/',
  hashes: {
    'desertion-story.js': 'sha384-module',
    'desertion-story.classic.js': 'sha384-classic',
    'elements/projection-meter.js': 'sha384-meter',
    'chunks/shared-1.js': 'sha384-shared',
  },
  preload: { 'projection-meter': ['chunks/shared-1.js'] },
};
const choices: Readonly<Record<string, Choice>> = {
  'the whole story': plain,
  'two chapters in Arabic, dark': {
    ...plain,
    chapters: ['pace', 'claims'],
    lang: 'ar',
    theme: 'dark',
  },
  'one graphic in one state': { ...plain, tag: 'projection-meter', state: 'year-end', lang: 'de' },
  'one graphic with data in a file': {
    ...plain,
    tag: 'case-field',
    src: 'https://example.org/story.json?a=1&b="2"',
  },
  'one graphic with code of templates in its data': {
    ...plain,
    tag: 'case-field',
    data: HOSTILE,
  },
  'one graphic with code of templates in an address': {
    ...plain,
    tag: 'case-field',
    src: `https://example.org/${CODE}`,
  },
  'one graphic with values': { ...plain, tag: 'desertion-timeline', data: VALUES },
  'one graphic with data of all kinds': { ...plain, tag: 'desertion-timeline', data: NASTY },
};

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

function readAttributes(element: Element): Record<string, string> {
  return Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
}

/** The embed that stands in HTML as one of the bundle's tags. */
function readTag(html: string): Embed {
  const element = parse(html).querySelector(tags.join())!;
  const script = element.querySelector('script[type="application/json"]');
  const found = { tag: element.localName, attributes: readAttributes(element) };
  return script ? { ...found, data: JSON.parse(script.textContent) as unknown } : found;
}

/** The embed in a host's own brackets. */
function readParameters(text: string, pattern: RegExp): Embed {
  const [, inside] = pattern.exec(text)!;
  const { tag, ...attributes } = readAttributes(parse(`<p ${inside}>`).querySelector('p')!);
  return { tag: tag!, attributes };
}

const readers: Readonly<Record<string, (text: string) => Embed>> = {
  module: readTag,
  'one-file': readTag,
  classic: readTag,
  'wordpress-classic': readTag,
  markdown: readTag,
  'wordpress-block': (text) => {
    const [, json] = /^<!-- wp:desertion-story\/story (\{.*\}) \/-->$/.exec(text)!;
    expect(json).not.to.match(/--|[<>&]/);
    const { tag, data, language, ...others } = JSON.parse(json!) as Record<string, string>;
    const { chapters, ...rest } = others as Record<string, unknown>;
    const attributes: Record<string, string> = { ...(rest as Record<string, string>) };
    if (chapters) attributes['chapters'] = (chapters as string[]).join(' ');
    if (language) attributes['lang'] = language;
    if (language === 'ar') attributes['dir'] = 'rtl';
    return {
      tag: tag!,
      attributes,
      ...(data !== undefined && { data: JSON.parse(data) as unknown }),
    };
  },
  'wordpress-shortcode': (text) => readParameters(text, /^\[desertion-story([^[\]]*)\]$/),
  hugo: (text) => readTag(/^\{\{< story >\}\}\n(.*)\n\{\{< \/story >\}\}$/.exec(text)![1]!),
  jekyll: (text) => readTag(/^\{% raw %\}\n(.*)\n\{% endraw %\}$/.exec(text)![1]!),
  'plain-markup': (text) => {
    const {
      'data-scrolly': tag,
      'data-story': story,
      ...others
    } = readAttributes(parse(text).body.firstElementChild!);
    const attributes = Object.fromEntries(
      Object.entries(others).map(([name, value]) => [name.replace('data-', ''), value]),
    );
    return { tag: tag!, attributes, ...(story && { data: JSON.parse(story) as unknown }) };
  },
  mdx: (text) => {
    const data = /\{(`[^]*`)\}/.exec(text);
    // A template without any expression in it: what is left is a string.
    if (data) expect(data[1]!.replace(/\\[^]/g, '')).not.to.match(/\$\{|.`./);
    const { tag, attributes } = readTag(text.replace(/\{`[^]*`\}/, 'null'));
    const json = data?.[1]!.slice(1, -1).replace(/\\([\\`$])/g, '$1');
    return { tag, attributes, ...(json && { data: JSON.parse(json) as unknown }) };
  },
  iframe: (text) => {
    const { src } = readAttributes(parse(text).querySelector('[data-scrolly-frame] > iframe')!);
    return { tag: /([\w-]+)\.html$/.exec(src!)![1]!, attributes: {} };
  },
};

/** What a host's snippet begins and ends with, where that is code itself. */
const bracketsOf: Readonly<Record<string, readonly [string, string]>> = {
  'wordpress-shortcode': ['[desertion-story', ']'],
  hugo: ['{{< story >}}', '{{< /story >}}'],
  jekyll: ['{% raw %}', '{% endraw %}'],
};

/** What a host can hold of an embed: values or an address instead of data, where it has no room for it. */
function holdable(id: string, embed: Embed): Embed {
  const { tag, attributes, data } = embed;
  if (id === 'iframe') return { tag, attributes: {} };
  const isClosed = id === 'wordpress-shortcode';
  if (data === VALUES && (isClosed || id === 'wordpress-classic'))
    return { tag, attributes: { ...attributes, values: 'F5a=3250' } };
  return isClosed ? { tag, attributes } : embed;
}

describe('the snippet', () => {
  for (const host of hosts)
    for (const [name, choice] of Object.entries(choices))
      it(`for ${host.label} of ${name} says what was chosen`, () => {
        const embed = toEmbed(choice);
        const text = host.write(embed, files);
        expect(readers[host.id]!(text)).to.deep.equal(holdable(host.id, embed));
      });

  for (const host of hosts)
    for (const name of ['data', 'an address'])
      it(`for ${host.label} has no code of a template that stands in ${name}`, () => {
        const choice =
          choices[`one graphic with code of templates in ${name === 'data' ? 'its data' : name}`]!;
        // The host's own brackets are the same whatever stands in them.
        const [before, after] = bracketsOf[host.id] ?? ['', ''];
        const text = host.write(toEmbed(choice), files);
        expect(text.startsWith(before) && text.endsWith(after)).to.equal(true);
        const inside = text.slice(before.length, text.length - after.length);
        expect(inside).not.to.match(/\{[{%#@<]|[%#]\}|[$#@]\{|\[(?!\{|"|\])|<%/);
      });

  it('says plainly where its host can hold no data', () => {
    const speak = (data: unknown): string[] =>
      hosts
        .filter((host) => findLoss(host, { ...plain, attributes: {}, data }))
        .map(({ id }) => id);
    expect(speak(NASTY)).to.eql(['wordpress-shortcode', 'iframe']);
    expect(speak(VALUES)).to.eql(['iframe']);
    expect(speak(undefined)).to.eql([]);
  });

  for (const id of ['markdown', 'wordpress-classic', 'wordpress-block', 'wordpress-shortcode'])
    it(`for ${id} has no blank line, and no indentation that would make code of it`, () => {
      const text = hosts
        .find((host) => host.id === id)!
        .write(toEmbed({ ...plain, data: NASTY }), files);
      expect(text).not.to.match(/^\s*$|^\s/m);
    });

  for (const [id, file] of [
    ['module', 'desertion-story.js'],
    ['classic', 'desertion-story.classic.js'],
  ])
    it(`for ${id} has the file’s own hash`, () => {
      const text = hosts.find((host) => host.id === id)!.write(toEmbed(plain), files);
      const { src, integrity, crossorigin } = readAttributes(parse(text).querySelector('script')!);
      expect([src, integrity, crossorigin]).to.eql([
        files.base + file,
        files.hashes[file!],
        'anonymous',
      ]);
    });

  it('for one graphic alone names its own file and what that imports, each with its hash', () => {
    const { write } = hosts.find((host) => host.id === 'one-file')!;
    const page = parse(write(toEmbed({ ...plain, tag: 'projection-meter' }), files));
    const [preload] = page.querySelectorAll('link[rel="modulepreload"]');
    expect(readAttributes(preload!)).to.include({
      href: `${files.base}chunks/shared-1.js`,
      integrity: 'sha384-shared',
      crossorigin: 'anonymous',
    });
    expect(readAttributes(page.querySelector('script')!)).to.include({
      src: `${files.base}elements/projection-meter.js`,
      integrity: 'sha384-meter',
    });
    // The whole story is nearly all there is.
    expect(write(toEmbed(plain), files))
      .to.contain('desertion-story.js')
      .and.not.contain('preload');
  });

  it('has JSON without a sign that a content system takes for markup', () => {
    for (const data of [NASTY, JSON.parse(JSON.stringify(article)) as unknown]) {
      expect(writeJson(data)).not.to.match(/[<>&]/);
      expect(JSON.parse(writeJson(data))).to.eql(data);
    }
    expect(writeJson('<&')).to.equal('"\\u003c\\u0026"');
  });

  describe('with the first picture inside', () => {
    const inside = '<div class="scrolly-static">\n<svg></svg>\n</div>';
    const embed = toEmbed({ ...plain, inside });

    for (const host of hosts)
      it(`holds it, or says that it cannot: ${host.label}`, () => {
        const isHeld = host.write(embed, files).includes('<svg>');
        expect(isHeld).to.equal(findLoss(host, embed) === undefined);
      });

    it('leaves no blank line in it, which would break Markdown', () => {
      const markdown = hosts.find(({ id }) => id === 'markdown')!;
      expect(markdown.write(embed, files)).not.to.match(/\n\s*\n/);
    });

    it('has none where other data, another state or a part is told', () => {
      for (const other of [
        { chapters: ['pace'] },
        { src: 'story.json' },
        { tag: 'desertion-timeline', state: 'pace' },
        { data: VALUES },
      ])
        expect(toEmbed({ ...plain, ...other, inside })).not.to.have.property('inside');
      expect(
        toEmbed({ ...plain, tag: 'desertion-timeline', state: 'document', inside }),
      ).to.include({ inside });
    });
  });
});
