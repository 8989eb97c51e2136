import { expect } from 'chai';
import { setViewport } from '../scripts/testing/browser-commands.js';
import { unmountAll, until } from '../src/testing/testing.fixture.js';
import { type BuiltPage, CLASSIC, find, MODULE, openPage } from './built-page.fixture.js';

/*
 * What every kind of built file does alike, asked only for what the documents promise: minified, with
 * another version of a library or cut into other chunks, it has to go on doing it.
 */

/** By kind of file: what a page with this markup writes to load it. */
const KINDS: Record<string, (markup: string) => string> = {
  'the module': () => MODULE,
  'the classic script': () => CLASSIC,
  'a file for each tag': (markup) =>
    tagsIn(markup)
      .map((tag) => `<script type="module" src="/dist/elements/${tag}.js"></script>`)
      .join(''),
  'the autoloader': () => '<script type="module" src="/dist/autoload.js"></script>',
};

/** By tag: how an author writes it, and words that a reader can only have from the drawn element. */
const TAGS: Record<string, [markup: string, words: RegExp]> = {
  'desertion-timeline': ['<desertion-timeline state="2024"></desertion-timeline>', /2024/],
  'origin-shift': ['<origin-shift state="shift"></origin-shift>', /way out moved/],
  'projection-meter': ['<projection-meter state="year-end"></projection-meter>', /70,000/],
  'case-field': ['<case-field state="all"></case-field>', /13,800/],
  'growth-range': ['<growth-range state="double"></growth-range>', /grew to/],
  'evidence-chain': ['<evidence-chain state="documents"></evidence-chain>', /own papers/],
  'severity-scale': ['<severity-scale state="crisis"></severity-scale>', /see .*crisis/],
  'claim-note': ['<claim-note></claim-note>', /violence against people/],
  'story-figure': ['<p><story-figure fact="F4"></story-figure></p>', /13,800/],
  'certainty-key': [
    '<growth-range state="double"></growth-range><certainty-key></certainty-key>',
    /reported/,
  ],
  'scrolly-story': [
    '<scrolly-story heading="Ranks"><scrolly-step><p>Words</p></scrolly-step></scrolly-story>',
    /Ranks/,
  ],
  'scrolly-step': [
    '<scrolly-story><origin-shift></origin-shift><scrolly-step state="shift"><p>Words</p></scrolly-step></scrolly-story>',
    /way out moved/,
  ],
  'desertion-story': ['<desertion-story chapters="projection"></desertion-story>', /70,000/],
};

const STEPS = ['document', '2024', 'pace'];

const writeStory = (mode: string): string => `
  <scrolly-story name="ranks" mode="${mode}" track-progress>
    <desertion-timeline></desertion-timeline>
    ${STEPS.map((it) => `<scrolly-step name="at-${it}" state="${it}"><p>Words on ${it}</p></scrolly-step>`).join('')}
  </scrolly-story>`;

interface Story extends HTMLElement {
  readonly index: number;
  readonly steps: readonly HTMLElement[];
  goTo?(step: string): void;
}

/** By mode: the parts of a story that are there in it, and how many. */
const PARTS: Record<string, Record<string, number>> = {
  scroll: { stage: 1, still: 0, controls: 0 },
  step: { stage: 1, still: 0, controls: 1 },
  flat: { still: STEPS.length, controls: 0 },
  text: { still: STEPS.length, controls: 0 },
};

const UPDATE = { facts: [{ id: 'F5a', value: 3250 }] };

/** By way in: a graphic with an author's data, and what it then says. */
const DATA: Record<string, [attributes: string, inside: string, words: RegExp]> = {
  'the attribute data-story': [`data-story='${JSON.stringify(UPDATE)}'`, '', /3,250/],
  'the attribute values': ['values="F5a=3250"', '', /3,250/],
  'a JSON child': [
    '',
    `<script type="application/json">${JSON.stringify(UPDATE)}</script>`,
    /3,250/,
  ],
  'a table child': [
    '',
    '<table><tr><th>id</th><th>value</th></tr><tr><td>F5a</td><td>3,250</td></tr></table>',
    /3,250/,
  ],
  'the attribute src': ['src="/demo/stories/sea-level.json"', '', /\d\smm/],
};

const tagsIn = (markup: string): string[] => [
  ...new Set([...markup.matchAll(/<([a-z]+-[a-z-]+)/g)].map(([, tag]) => tag!)),
];

/** All elements in a tree and in the shadow trees within it. */
function listElements(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((it) => [
    it,
    ...(it.shadowRoot ? listElements(it.shadowRoot) : []),
  ]);
}

/** The words of an element's own trees, not of its light DOM, without style sheets. */
function wordsOf({ shadowRoot }: Element): string {
  if (!shadowRoot) return '';
  const trees = [shadowRoot, ...listElements(shadowRoot).flatMap((it) => it.shadowRoot ?? [])];
  return trees.flatMap((tree) => [...tree.children].map((it) => it.textContent)).join(' ');
}

const countPart = (root: ParentNode, part: string): number =>
  listElements(root).filter((it) => it.part.contains(part)).length;

/** Brings a step to the line; where what comes late has moved it away, once more. */
function goTo(story: Story, name: string): Promise<void> {
  const index = story.steps.findIndex((it) => it.getAttribute('name') === name);
  return until(() => {
    story.goTo!(name);
    return story.index === index;
  });
}

/** A page with this markup, and what loads its tags. */
function open(kind: string, markup: string): Promise<BuiltPage> {
  const load = KINDS[kind]!(markup);
  return openPage(`<html lang="en"><head>${load}</head><body>${markup}</body></html>`);
}

for (const kind of Object.keys(KINDS))
  describe(`${kind} as it is built`, () => {
    before(() => setViewport(1024, 700));
    afterEach(unmountAll);

    it('draws every tag, and says nothing on the console', async () => {
      const page = await open(
        kind,
        Object.values(TAGS)
          .map(([markup]) => markup)
          .join(''),
      );
      for (const [tag, [, words]] of Object.entries(TAGS)) {
        const { document } = page.window;
        const said = (): boolean =>
          [...document.querySelectorAll(tag)].some((it) => words.test(wordsOf(it)));
        await until(() => {
          // The autoloader loads what comes near.
          find(page, tag).scrollIntoView();
          return said();
        });
      }
      expect(page.said).to.eql([]);
    });

    for (const [mode, parts] of Object.entries(PARTS))
      it(`tells a story in mode ${mode}`, async () => {
        const page = await open(kind, writeStory(mode));
        const story = find<Story>(page, 'scrolly-story');
        for (const [part, count] of Object.entries(parts))
          await until(() => countPart(page.window.document, part) === count);
        expect(story.steps.map((it) => it.getAttribute('name'))).to.eql([
          'at-document',
          'at-2024',
          'at-pace',
        ]);
        // Words that follow each step, wherever its picture stands.
        await until(() => /2024/.test(wordsOf(story.steps[1]!) + wordsOf(story)));
        await goTo(story, 'at-2024');
        expect(page.said).to.eql([]);
      });

    it('tells a page of every step, and how far it has passed', async () => {
      const page = await open(kind, writeStory('scroll'));
      const story = find<Story>(page, 'scrolly-story');
      await until(() => story.steps?.length && countPart(page.window.document, 'stage'));
      const { document } = page.window;
      const told: string[] = [];
      const progress: number[] = [];
      for (const type of ['scrolly-state', 'scrolly-step-enter', 'scrolly-step-exit'])
        document.addEventListener(type, (event) => {
          const { name, reason } = event as Event & { name: string; reason: string };
          told.push([type, name, ...(type === 'scrolly-state' ? [reason] : [])].join(' '));
        });
      document.addEventListener('scrolly-progress', (event) =>
        progress.push((event as Event & { progress: number }).progress),
      );
      // The first state, told for the load, may have come before anybody could listen.
      await goTo(story, 'at-pace');
      for (const step of ['at-document', 'at-2024', 'at-pace']) {
        await goTo(story, step);
        await until(() => told.includes(`scrolly-step-enter ${step}`));
      }
      const due = [
        'scrolly-state at-2024 api',
        'scrolly-step-exit at-2024',
        'scrolly-state at-pace api',
      ];
      await until(() => due.every((it) => told.includes(it)));
      const graphic = find<HTMLElement & { state: string }>(page, 'desertion-timeline');
      await until(() => graphic.state === 'pace');
      await until(() => {
        page.window.scrollBy(0, 5);
        return progress.some((it) => it > 0 && it < 1);
      });
    });

    it('takes an author’s data in every way', async () => {
      const graphics = Object.values(DATA).map(
        ([attributes, inside]) =>
          `<desertion-timeline state="2024" ${attributes}>${inside}</desertion-timeline>`,
      );
      const property = '<desertion-timeline id="property" state="2024"></desertion-timeline>';
      const page = await open(kind, property + graphics.join(''));
      find<HTMLElement & { story: unknown }>(page, '#property').story = UPDATE;
      const words = [/3,250/, ...Object.values(DATA).map(([, , it]) => it)];
      const shown = [...page.window.document.querySelectorAll('desertion-timeline')];
      for (const [i, graphic] of shown.entries()) {
        graphic.scrollIntoView();
        await until(() => words[i]!.test(wordsOf(graphic)));
      }
      expect(page.said).to.eql([]);
    });

    it('tells the author of data that it cannot use, and goes on with its last picture', async () => {
      const page = await open(kind, '<growth-range state="double"></growth-range>');
      const graphic = find<HTMLElement & { story: unknown }>(page, 'growth-range');
      await until(() => /grew to/.test(wordsOf(graphic)));
      const failed = new Promise((resolve) => graphic.addEventListener('scrolly-error', resolve));
      graphic.story = { facts: [{ id: 'F1', value: 'twice' }] };
      await failed;
      expect(page.said).to.have.length(1);
      expect(page.said[0]).to.match(/<growth-range>.*twice/s);
      expect(wordsOf(graphic)).to.match(/grew to/);
    });
  });
