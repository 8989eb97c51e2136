import { expect } from 'chai';
import {
  listenToConsole,
  mount,
  settled,
  unmountAll,
  until,
  wordsOf,
} from '../testing/mount.fixture.js';

const HEAD = '<tr><th>id</th><th>value</th></tr>';
const ROW = '<tr><td>F5a</td><td>3250</td></tr>';
const JSON_TEXT = '{"facts":[{"id":"F5a","value":3260}]}';
const script = (type: string): string => `<script type="${type}">${JSON_TEXT}</script>`;
const timeline = (attributes: string, children: string): string =>
  `<desertion-timeline ${attributes}>${children}</desertion-timeline>`;

/** What the author of some markup is told: each line once in a page. */
async function warningsOf(markup: string, isExpected = true): Promise<string[]> {
  return listenToConsole('warn', async (lines) => {
    await mount(markup);
    if (isExpected) await until(() => lines.length);
    await settled();
  });
}

describe('a table or a script in a tag that is not used', () => {
  afterEach(unmountAll);

  for (const [what, attributes, children, message] of [
    [
      'because an attribute comes first',
      'values="F5a=3251"',
      `<table>${HEAD}${ROW}</table>`,
      'the <table> in it: its data comes from the attribute values. Remove one of them.',
    ],
    [
      'because other data comes first',
      `data-story='${JSON_TEXT}'`,
      script('application/json'),
      'the <script type="application/json"> in it: its data comes from the attribute data-story. Remove one of them.',
    ],
    [
      'because a script comes before it',
      '',
      script('text/json') + `<table>${HEAD}${ROW}</table>`,
      'the <table> in it: its data comes from the <script type="text/json"> before it. Remove one of them.',
    ],
    [
      'because of its type',
      '',
      script('application/x-json'),
      'the <script type="application/x-json"> in it: data is read from type="application/json". Write it so.',
    ],
    [
      'because its head has no ids',
      '',
      '<table><tr><th>Figure</th><th>Value</th></tr><tr><td>F5a</td><td>3</td></tr></table>',
      'the <table> in it: none of its first four rows names id. Write a head as: id, value.',
    ],
    [
      'because its head has no numbers',
      '',
      '<astro-slot><table><tr><th>ID</th><th>Cases</th></tr><tr><td>F5a</td><td>3</td></tr></table></astro-slot>',
      'the <table> in it: none of its first four rows names one of value, low, high. Write a head as: id, value.',
    ],
    [
      'because it has no head',
      '',
      `<table>${ROW}</table>`,
      'the <table> in it: none of its first four rows names id and one of value, low, high. Write a head as: id, value.',
    ],
  ] as const)
    it(`is named once, ${what}`, async () => {
      const lines = await warningsOf(timeline(attributes, children));
      expect(lines).to.eql([`<desertion-timeline> does not use ${message}`]);
    });

  for (const [what, children] of [
    ['a table for readers without script', '<table><tr><th>Year</th><th>Cases</th></tr></table>'],
    ['a table with values and no ids', '<table><tr><th>Figure</th><th>Value</th></tr></table>'],
    [
      'the table of a static picture',
      '<div class="scrolly-table"><table><tr><th>Value</th></tr></table></div>',
    ],
    ['a script that is no data', '<script type="application/ld+json">{}</script>'],
    ['the data that is told', `<table>${HEAD}${ROW}</table>`],
  ] as const)
    it(`is not ${what}`, async () => {
      expect(await warningsOf(timeline('', children), false)).to.eql([]);
    });

  it('may stand in a story, and is not what a graphic in it uses', async () => {
    const lines = await warningsOf(
      `<scrolly-story values="F5b=3451"><desertion-timeline></desertion-timeline>${script('text/json')}</scrolly-story>`,
    );
    expect(lines).to.eql([
      '<scrolly-story> does not use the <script type="text/json"> in it: its data comes from the attribute values. Remove one of them.',
    ]);
  });
});

describe('a cell', () => {
  afterEach(unmountAll);
  const cell = (markup: string): string =>
    timeline('', `<table>${HEAD}<tr><th scope="row">F5a</th><td>${markup}</td></tr></table>`);

  for (const [what, markup] of [
    ['a link', '<a href="/list">3,250</a>'],
    ['a note', '3,250<sup><a href="#note">1</a></sup>'],
    ['a mark', '3,250<sup>*</sup>'],
    ['markup and spaces', '<p>\uFEFF&nbsp;<b>3,250</b>&nbsp;</p>'],
  ] as const)
    it(`is read without ${what}`, async () => {
      const graphic = await mount(cell(markup));
      await until(() => wordsOf(graphic).includes('3,250'));
    });

  it('is refused where a raised digit would make another number of it', async () => {
    const lines = await listenToConsole('error', async (told) => {
      await mount(cell('3250<sup>1</sup>'));
      await until(() => told.length);
    });
    expect(lines[0]).to.contain('facts[0].value (row 2) is "3250¹": write the number alone');
  });
});
