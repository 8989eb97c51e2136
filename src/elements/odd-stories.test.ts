import { expect } from 'chai';
import fc from 'fast-check';
import { article } from '../story/article/article.js';
import { oddStory, SEED } from '../story/check/odd-story.fixture.js';
import { graphicTags } from '../story/graphic-tags.js';
import {
  listenToConsole,
  mount,
  nextFrame,
  settled,
  unmountAll,
  until,
} from '../testing/mount.fixture.js';
import { deepElements, listenToPage, type PageRecord, pressAll } from './odd-stories.fixture.js';
import { modes } from './scrolly-story/markup/choices.js';

/*
 * Odd stories by every way in, in every mode, with every button pressed. A group of them is shown at once,
 * because frames take longer than stories; of a group that fails, each is shown alone, to find the one.
 */

const isChromium = /Chrom/.test(navigator.userAgent);
const COUNT = isChromium ? 2_000 : 200;
const GROUP = 50;

type Reader = HTMLElement & { story: unknown };

interface Case {
  number: number;
  story: unknown;
  way: string;
  tag: string;
  mode: string;
}

const OWN = '<p class="own">Words of <b>the author</b></p>';
const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const tagWith = ({ tag, mode }: Case, attributes: string, children = ''): string =>
  `<${tag} mode="${mode}" fact="F4" ${attributes}>${children}${OWN}</${tag}>`;

/** Markup for a story, as text in JSON or as the object itself. */
const WAYS: Record<string, (it: Case, json: string) => string> = {
  property: (it) => tagWith(it, ''),
  attribute: (it, json) => tagWith(it, `data-story="${escape(json)}"`),
  script: (it, json) =>
    tagWith(it, '', `<script type="application/json">${json.replaceAll('<', '\\u003c')}</script>`),
  'mangled script': (it, json) =>
    tagWith(
      it,
      '',
      `<script type="application/json"><p>${json.replaceAll('<', '&lt;').replaceAll('"', '&quot;')}</p></script>`,
    ),
  address: (it, json) => tagWith(it, `src="data:application/json,${encodeURIComponent(json)}"`),
  values: (it) => tagWith(it, `values="${escape(writeValues(it.story))}"`),
  table: (it) => tagWith(it, '', writeTable(it.story)),
  class: ({ tag, mode }, json) =>
    `<div class="is-scrolly-${tag} has-scrolly-mode-${mode} has-scrolly-fact-F4" data-story="${escape(json)}">${OWN}</div>`,
  data: ({ tag, mode }, json) =>
    `<section data-scrolly="${tag}" data-mode="${mode}" data-fact="F4" data-story="${escape(json)}">${OWN}</section>`,
};

const factsOf = (story: unknown): Record<string, unknown>[] => {
  const { facts } = (story ?? {}) as { facts?: unknown };
  return Array.isArray(facts)
    ? (facts.filter((it) => typeof it === 'object' && it !== null) as Record<string, unknown>[])
    : [];
};

const writeValues = (story: unknown): string =>
  factsOf(story)
    .map(({ id, value }) => `${String(id)}=${String(value)}`)
    .join('; ');

const FIELDS = ['id', 'value', 'low', 'high', 'unit', 'label', 'note'];
const writeTable = (story: unknown): string => {
  const rows = [
    FIELDS,
    ...factsOf(story).map((it) => FIELDS.map((field) => `${(it[field] ?? '') as string}`)),
  ];
  return `<table>${rows.map((cells) => `<tr>${cells.map((it) => `<td>${escape(it)}</td>`).join('')}</tr>`).join('')}</table>`;
};

const TAGS = [...graphicTags, 'story-figure', 'scrolly-story'];

function makeCases(): Case[] {
  const stories = fc.sample(oddStory, { seed: SEED, numRuns: COUNT });
  const ways = Object.keys(WAYS);
  return stories.map((story, number) => ({
    number,
    story,
    way: ways[number % ways.length]!,
    // The whole story is the costliest of all tags.
    tag:
      number % 50 === 0 ? 'desertion-story' : TAGS[Math.floor(number / ways.length) % TAGS.length]!,
    mode: modes[Math.floor(number / 7) % modes.length]!,
  }));
}

function write(it: Case): string {
  let json = '';
  try {
    json = JSON.stringify(it.story) ?? '';
  } catch {
    // A number of JavaScript's own, or a loop: only a property can hold it.
  }
  const markup = WAYS[it.way]!(it, json);
  const children =
    it.tag === 'scrolly-story'
      ? '<growth-range></growth-range><scrolly-step name="one">One <story-figure fact="F4">many</story-figure>.</scrolly-step><p data-step="two">Two.</p>'
      : '';
  return `<div data-case="${it.number}">${markup.replace(OWN, children + OWN)}</div>`;
}

/** Shows stories, presses all there is to press, and says what is wrong. */
async function show(cases: readonly Case[]): Promise<string[]> {
  const page: PageRecord = listenToPage();
  // What is not seen is laid out and not painted.
  const box = await mount<HTMLElement>(
    '<section style="block-size: 600px; overflow: clip"></section>',
    400,
  );
  box.innerHTML = cases.map(write).join('');
  for (const it of cases)
    if (it.way === 'property')
      box.querySelector<Reader>(`[data-case="${it.number}"] > *`)!.story = it.story;
  for (let frame = 0; frame < 6; frame++) await nextFrame();
  page.look(box);
  await pressAll(box);
  page.look(box);
  unmountAll();
  await nextFrame();
  return page.stop();
}

describe('odd stories by every way in, in every mode', function () {
  this.timeout(120_000);
  const cases = makeCases();

  for (let first = 0; first < COUNT; first += 500)
    it(`leave ${first} to ${Math.min(first + 500, COUNT) - 1} of seed ${SEED} page and author’s markup as they are`, async () => {
      for (let at = first; at < Math.min(first + 500, COUNT); at += GROUP) {
        const group = cases.slice(at, at + GROUP);
        const wrong = await show(group);
        if (!wrong.length) continue;
        for (const it of group) {
          const alone = await show([it]);
          const told = `story ${it.number} of seed ${SEED}, ${it.tag} by ${it.way} in mode ${it.mode}: ${fc.stringify(it.story)}`;
          expect(alone, told).to.deep.equal([]);
        }
        expect(wrong, `stories ${at} to ${at + GROUP - 1} together`).to.deep.equal([]);
      }
    });
});

describe('what odd stories have found', () => {
  afterEach(unmountAll);

  it('is a graphic of two sections, which only the second showed', async () => {
    const element = await mount<Reader>('<desertion-story></desertion-story>');
    const step = { graphic: 'growth-range', state: 'double', text: ['Words.'] };
    const warnings = await listenToConsole('warn', async () => {
      element.story = {
        sources: article.sources,
        facts: article.facts,
        steps: [
          { ...step, name: 'one' },
          { name: 'prose', text: ['Words.'] },
          { ...step, name: 'two' },
        ],
      };
      await until(() => element.shadowRoot!.querySelector('[name="two"]'));
      await settled();
    });
    for (const story of element.shadowRoot!.querySelectorAll('scrolly-story'))
      expect(story.querySelectorAll('growth-range')).to.have.length(1);
    expect(warnings).to.deep.equal([]);
  });

  it('is a number that a program could not work out, told as words (680)', async () => {
    const lines = await listenToConsole('error', async () => {
      const graphic = await mount('<origin-shift></origin-shift>');
      const told = new Promise((resolve) => graphic.addEventListener('scrolly-error', resolve));
      graphic.setAttribute('values', 'F7a=NaN');
      await told;
    });
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('facts[0].value is "NaN": write a number');
  });

  for (const [what, tag, button, part] of [
    ['the reader’s button', 'desertion-story', '[part="reader-button"]', 'panel'],
    ['the button that saves', 'growth-range', '[part="save-button"]', 'save-menu'],
    ['the button of the table', 'growth-range', '[part="table-button"]', 'table'],
    ['a figure', 'story-figure fact="F4"', '.trigger', 'note-card'],
  ] as const)
    it(`is ${what} pressed, and the story gone at once`, async () => {
      const page = listenToPage();
      for (const away of [0, 1, 2]) {
        const element = await mount(`<${tag}></${tag.split(' ')[0]}>`);
        const find = (root: ParentNode): HTMLElement | undefined =>
          [...deepElements(root)].find((it) => it.matches(button)) as HTMLElement | undefined;
        await until(() => find(element.parentElement!));
        find(element.parentElement!)!.click();
        for (let i = 0; i < away; i++) await Promise.resolve();
        element.remove();
        for (let frame = 0; frame < 3; frame++) await nextFrame();
        expect(document.querySelector(`.${part}`)).to.equal(null);
      }
      expect(page.stop()).to.deep.equal([]);
    });
});
