import { expect } from 'chai';
import { setViewport } from '../../scripts/testing/browser-commands.js';
import { makeFile } from '../export/make-file.js';
import type { MenuButton } from '../export/menu-button.js';
import { pageSizes } from '../export/page-sizes.js';
import type { FieldElement } from '../graphic/field/field-element.js';
import type { Drawing, GraphicElement } from '../graphic/graphic-element.js';
import { builtInStory } from '../story/article/built-in-story.js';
import { resolveStory } from '../story/check/resolve-story.js';
import type { Figure } from '../story/figure.js';
import { createFormatter } from '../story/format/format-figure.js';
import { forms } from '../story/format/forms.js';
import { type GraphicTag, graphicTags } from '../story/graphic-tags.js';
import { graphics } from '../story/graphics.js';
import { paceOf } from '../story/pace.js';
import { monthsIn } from '../story/period.js';
import type { Story } from '../story/story.js';
import {
  mount,
  mountWhole,
  settled,
  showTable,
  unmountAll,
  until,
  wordsOf,
} from '../testing/mount.fixture.js';
import { findNumbers, findNumberWords, readWords } from '../testing/read-words.fixture.js';

/*
 * The editorial audit: no number reaches a reader that the story does not give. Everything is
 * rendered as readers get it, and what they could read is compared with what the data can say.
 */

type Graphic = GraphicElement<Drawing>;

const story = builtInStory();

/** Every way in which a story may write a figure's number: its forms, and those of its pace. */
function writings(figure: Figure, told: Story): string[] {
  const format = createFormatter(told, 'en');
  const isCount = figure.unit !== 'times' && figure.unit !== 'share';
  const paces = isCount && monthsIn(figure.period) ? [paceOf(figure)] : [];
  return [figure, ...paces]
    .flatMap((it) => [
      format.value(it),
      format.exact(it),
      format.qualified(it),
      format.full(it),
      format.sum(it),
      ...(isCount ? [format.pace(it)] : []),
    ])
    .filter(Boolean);
}

/** What else a story says of a figure: when, for how long, and in its author's words. */
function circumstances(figure: Figure, told: Story): string[] {
  const format = createFormatter(told, 'en');
  const { period, value } = figure;
  const ends = [period?.from, period?.to].map((at) =>
    format.period(at ? { from: at, to: at } : {}),
  );
  const written = (['period', 'short-period', 'months', 'note', 'label'] as const).map((form) =>
    forms[form](figure, format),
  );
  return [...written, ...ends, typeof value === 'string' ? value : ''];
}

/** All that a story can say of numbers: its figures in every form, and the days of its sources. */
function sayable(told: Story): string {
  const format = createFormatter(told, 'en');
  const figures = [...told.figures.values()].flatMap((figure) => [
    ...writings(figure, told),
    ...circumstances(figure, told),
  ]);
  const sources = told.data.sources.flatMap(({ label, date }) => [
    label,
    format.period({ from: date, to: date }),
  ]);
  return [...figures, ...sources].join(' | ');
}

function expectOnlyOurs(texts: readonly string[], told: Story, where: string): void {
  const said = sayable(told);
  const numbers = new Set(findNumbers(said));
  const words = new Set(findNumberWords(said.toLowerCase()));
  for (const text of texts) {
    for (const number of findNumbers(text))
      expect(numbers.has(number), `${where} says "${number}" in "${text}"`).to.equal(true);
    for (const word of findNumberWords(text.toLowerCase()))
      expect(words.has(word), `${where} says "${word}" in "${text}"`).to.equal(true);
  }
}

async function showStates(
  tag: GraphicTag,
  width: number,
  look: (graphic: Graphic, state: string) => void,
  data?: object,
): Promise<void> {
  const graphic = await mount<Graphic>(`<${tag}></${tag}>`, width);
  if (data) {
    let isTold = false;
    graphic.addEventListener('scrolly-story-change', () => (isTold = true));
    graphic.story = data;
    await until(() => isTold);
  }
  for (const state of graphics[tag].states) {
    graphic.state = state;
    await settled();
    look(graphic, state);
  }
}

/** Which step of how many it is, no fact says. */
const placesIn = (whole: Element): (string | null)[] =>
  [...whole.shadowRoot!.querySelectorAll('scrolly-story')].flatMap((it) =>
    [...it.shadowRoot!.querySelectorAll('.count')].map((place) => place.textContent),
  );

function readButPlaces(whole: Element): string[] {
  const places = placesIn(whole);
  return readWords(whole).filter((text) => !places.includes(text));
}

/** What one mark is; how that is known stands below it in other letters, and is read. */
const SCALE = '.label[data-key="scale"] text, .label[data-key="called"] text.value';

/** All that is read in a graphic, but for how many cases a mark stands: a number of its own, like a key’s. */
function readFigures(graphic: Graphic): string[] {
  const scales = [...graphic.shadowRoot!.querySelectorAll(SCALE)].map((it) => it.textContent);
  return readWords(graphic).filter((text) => !scales.includes(text));
}

describe('the editorial audit', () => {
  beforeEach(() => setViewport(1000, 800));
  afterEach(unmountAll);

  for (const tag of graphicTags) {
    it(`finds no number in <${tag}> that is not the story’s, in any state, width or table`, async () => {
      for (const width of [320, 720]) {
        await showStates(tag, width, (graphic, state) =>
          expectOnlyOurs(
            [...readFigures(graphic), graphic.describe(state)],
            story,
            `<${tag}> in "${state}" at ${width} px`,
          ),
        );
        const graphic = document.querySelector<Graphic>(tag)!;
        await showTable(graphic);
        expectOnlyOurs(readWords(graphic), story, `the table of <${tag}>`);
        unmountAll();
      }
    });
  }

  for (const tag of graphicTags.filter((it) => graphics[it].states.length))
    it(`finds none in what a reader takes away of <${tag}>`, async () => {
      for (const state of graphics[tag].states) {
        const graphic = await mount<Graphic>(`<${tag} state="${state}"></${tag}>`, 720);
        const { view } = graphic.shadowRoot!.querySelector<MenuButton>('[part="save-button"]')!;
        for (const page of Object.keys(pageSizes) as (keyof typeof pageSizes)[]) {
          const saved = await (await makeFile(graphic, view, { format: 'svg', page })).text();
          const svg = new DOMParser().parseFromString(saved, 'image/svg+xml');
          const texts = [...svg.querySelectorAll('title, desc, text')].map((it) => it.textContent);
          expectOnlyOurs(texts, story, `the picture of <${tag}> in "${state}"`);
        }
        unmountAll();
      }
    });

  for (const layout of ['side', 'overlay', 'stack'])
    it(`finds none in the whole story, in layout ${layout}`, async () => {
      const whole = await mountWhole(`layout="${layout}"`);
      expectOnlyOurs(readButPlaces(whole), story, `<desertion-story layout="${layout}">`);
    });

  for (const mode of ['flat', 'step', 'text'])
    it(`finds none in the whole story, in mode ${mode}, and every fact that scrolling tells`, async () => {
      const whole = await mountWhole(`mode="${mode}"`);
      const inner = () => [...whole.shadowRoot!.querySelectorAll('scrolly-story')];
      const isTold = (it: Element) =>
        mode === 'step'
          ? it.shadowRoot!.querySelector('.frame.step')
          : [...it.querySelectorAll('scrolly-step')]
              .at(-1)!
              .shadowRoot!.querySelector('[part="still"]');
      await until(() => inner().every(isTold));
      await settled();
      expectOnlyOurs(readButPlaces(whole), story, `<desertion-story mode="${mode}">`);
      const facts = [...whole.shadowRoot!.querySelectorAll('story-figure')].map(({ fact }) => fact);
      expect(placesIn(whole)).to.have.length(inner().length);
      unmountAll();
      const scrolled = await mountWhole();
      const all = [...scrolled.shadowRoot!.querySelectorAll('story-figure')];
      expect(facts).to.deep.equal(all.map(({ fact }) => fact));
    });

  it('finds none in the notes of figures in prose', async () => {
    const ids = [...story.figures.keys()];
    const prose = await mount(
      `<p>${ids.map((id) => `<story-figure fact="${id}"></story-figure>`).join(' ')}</p>`,
    );
    for (const figure of prose.querySelectorAll('story-figure')) {
      figure.shadowRoot!.querySelector<HTMLElement>('[part="figure"]')!.click();
      await until(() => figure.shadowRoot!.querySelector('[part="note"]')?.textContent.trim());
      expectOnlyOurs(readWords(figure), story, `the note of ${figure.fact}`);
    }
  });

  it('would find a number that somebody types', () => {
    for (const typed of ['about 4,711 cases', 'a sevenfold rise', 'a dozen units'])
      expect(() => expectOnlyOurs([typed], story, 'a typed text')).to.throw('a typed text');
  });

  describe('of a changed fact', () => {
    const changes: readonly (Partial<Figure> & { id: string })[] = [
      { id: 'F1', value: 3.4 },
      { id: 'F1', value: 0.5 },
      { id: 'F2a', value: 91_000 },
      { id: 'F2a', qualifier: 'about' },
      { id: 'F2a', period: { from: '2025-07', to: '2026-06' } },
      { id: 'F2b', value: 0.125 },
      { id: 'F2b', value: 0.4 },
      { id: 'F2b', value: 0.7 },
      { id: 'F4', value: 17_900 },
      { id: 'F4', unit: 'entries' },
      { id: 'F4', period: { from: '2022-03', to: '2025-08' } },
      { id: 'F5a', value: 2700 },
      { id: 'F5a', period: { from: '2024-01-16', to: '2024-09-15' } },
      { id: 'F5b', value: 4300 },
      { id: 'F5b', value: 700 },
      { id: 'F5b', value: 5100, period: { from: '2025-01', to: '2025-09' } },
      { id: 'F6', value: 9 },
      { id: 'F6', qualifier: 'about' },
    ];
    for (const change of changes) {
      const { id, ...fields } = change;
      const what = `${id} with ${JSON.stringify(fields).replaceAll('"', '')}`;
      const data = { facts: [change] };
      const changed = resolveStory(data);
      const all = (told: Story): string[] =>
        [...told.figures.values()].flatMap((figure) => {
          const format = createFormatter(told, 'en');
          const { period } = figure;
          const said = [format.counted(figure), format.period(period), format.shortPeriod(period)];
          return [...writings(figure, told), ...said].filter(Boolean);
        });
      // What only the old data could say: nowhere may it be left. And what only the new can say.
      const [before, after] = [all(story), all(changed)];
      // What is counted stands in words of the graphics as well, which an update of figures does not change.
      const gone =
        'unit' in change ? [] : before.filter((phrase) => !after.some((it) => it.includes(phrase)));
      const come = after.filter((phrase) => !before.some((it) => it.includes(phrase)));
      const found = (phrases: readonly string[], root: Element): string[] => {
        const text = readWords(root).join('\n');
        return phrases.filter((phrase) => text.includes(phrase));
      };

      it(`finds the new ${what} and nothing of the old one, in the whole story`, async () => {
        const whole = await mountWhole();
        if ('value' in change) expect(found(gone, whole)).not.to.be.empty;
        whole.story = data;
        await until(() => found(come, whole).length > 0);
        await until(() => found(gone, whole).length === 0);
      });

      for (const tag of graphicTags)
        if (Object.values(graphics[tag].roles).some((role) => role.id === id))
          it(`finds the new ${what} and nothing of the old one in <${tag}>`, async () => {
            const news: string[] = [];
            await showStates(
              tag,
              720,
              (graphic) => {
                expect(found(gone, graphic)).to.deep.equal([]);
                news.push(...found(come, graphic));
              },
              data,
            );
            // Not every graphic tells the unit and the time of its figures.
            if ('value' in change) expect(news).not.to.be.empty;
          });
    }

    for (const id of ['F3a', 'F3b', 'F5c', 'F7a', 'F7b', 'F8a', 'F8b', 'F9a', 'F9b', 'F10'])
      it(`finds the new words of ${id} and not the old ones, in the whole story`, async () => {
        const whole = await mountWhole();
        const words = () => readWords(whole).join('\n').toLowerCase();
        const old = String(story.figures.get(id)!.value).toLowerCase();
        await until(() => words().includes(old));
        whole.story = { facts: [{ id, value: 'words that nobody has written' }] };
        await until(() => words().includes('words that nobody has written'));
        await until(() => !words().includes(old));
      });
  });

  describe('of what is drawn', () => {
    const list = /^(F4|F5|D1|D2)/;
    const army = /^(F2|D3|D4)/;

    for (const tag of graphicTags)
      it(`finds one scope of counting in <${tag}>`, () => {
        const roles = Object.values(graphics[tag].roles);
        const ids = roles.filter(({ number }) => number).map(({ id }) => id);
        const isMixed = ids.some((id) => list.test(id)) && ids.some((id) => army.test(id));
        expect(isMixed, ids.join()).to.equal(false);
      });

    for (const [tag, state, id, open] of [
      ['projection-meter', 'year-end', 'F2a', '.open-end'],
      ['growth-range', 'sixfold', 'F6', '.arrow'],
    ] as const)
      it(`finds an open end in <${tag}> while ${id} is a bound, and none when it is not`, async () => {
        const graphic = await mount<Graphic>(`<${tag} state="${state}"></${tag}>`, 720);
        const ends = () => graphic.shadowRoot!.querySelectorAll(open).length;
        expect(story.figures.get(id)!.qualifier).to.be.oneOf(['at least', 'up to']);
        expect(ends()).to.equal(1);
        graphic.story = { facts: [{ id, qualifier: 'about' }] };
        await until(() => ends() === 0);
      });

    for (const facts of [
      [],
      [{ id: 'F5b', value: 5100, period: { from: '2025-01', to: '2025-09' } }],
      [{ id: 'F5b', value: 700 }],
      [{ id: 'F5a', period: { from: '2024-01-16', to: '2024-09-15' } }],
      [{ id: 'F5b', period: { from: '2025-06-01', to: '2025-07-31' } }],
    ])
      it(`finds heights as the paces are, and widths as the periods are, with ${JSON.stringify(facts).replaceAll('"', '')}`, async () => {
        const told = resolveStory({ facts });
        const graphic = await mount<FieldElement<string>>(
          '<desertion-timeline state="pace"></desertion-timeline>',
          900,
        );
        graphic.story = { facts };
        await until(() => wordsOf(graphic).includes(createFormatter(told, 'en').value('D1')));
        await settled();
        const [earlier, later] = graphic.field.present!.drawing.blocks as [DOMRect, DOMRect];
        const [first, second] = ['F5a', 'F5b'].map((id) => monthsIn(told.figures.get(id)!.period)!);
        expect(later.width / earlier.width).to.be.closeTo(second! / first!, 0.03);
        const ratio = Number(told.figures.get('D1')!.value);
        expect(later.height / earlier.height).to.be.closeTo(ratio, ratio * 0.08);
      });

    for (const share of [0.1, 0.2, 0.4, 0.7, 0.35])
      it(`finds as many columns as a share of ${share} is a part of`, async () => {
        const graphic = await mount<Graphic>(
          '<projection-meter state="one-in-ten" style="--scrolly-move: 0s"></projection-meter>',
          720,
        );
        graphic.story = { facts: [{ id: 'F2b', value: share }] };
        const told = createFormatter(resolveStory({ facts: [{ id: 'F2b', value: share }] }), 'en');
        await until(() => wordsOf(graphic).includes(told.value('F2b')));
        await settled();
        const own = graphic.shadowRoot!.querySelector<SVGGElement>('.column.last .edges')!;
        const others = graphic.shadowRoot!.querySelector('.others')!.getAttribute('d')!;
        const width = own.getBBox().width + 1.5;
        const widths = [...others.matchAll(/h([\d.]+)/g)].map(([, it]) => Number(it) + 1.5);
        const parts = 1 + widths.reduce((sum, it) => sum + it, 0) / width;
        expect(parts).to.be.closeTo(1 / share, 0.06 / share);
      });

    it('finds a mark for every period that has a count, and for no other', async () => {
      await showStates('desertion-timeline', 720, (graphic) => {
        const periods = [...graphic.shadowRoot!.querySelectorAll('.bracket')];
        const named = [...graphic.shadowRoot!.querySelectorAll('[data-key$="-period"]')];
        const told = { document: 0, '2024': 1 }[graphic.state] ?? 2;
        expect([periods.length, named.length], graphic.state).to.deep.equal([told, told]);
      });
    });
  });
});
