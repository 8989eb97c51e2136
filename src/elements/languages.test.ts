import { expect } from 'chai';
import type { Drawing, GraphicElement } from '../graphic/graphic-element.js';
import { article } from '../story/article/article.js';
import { articleSteps } from '../story/article/article-steps.js';
import { builtInStory } from '../story/article/built-in-story.js';
import { createFormatter } from '../story/format/format-figure.js';
import { graphicTags } from '../story/graphic-tags.js';
import { graphics } from '../story/graphics.js';
import { paceOf } from '../story/pace.js';
import { expectLabelsApart } from '../testing/expect-labels.fixture.js';
import {
  listenToConsole,
  mount,
  mountWhole,
  settled,
  showTable,
  unmountAll,
  until,
} from '../testing/mount.fixture.js';
import { findNumbers, readWords } from '../testing/read-words.fixture.js';
import { allSettled } from '../testing/testing.fixture.js';

type Graphic = GraphicElement<Drawing>;

const languages = ['ar', 'bg', 'de', 'fr', 'ru', 'uk'] as const;

/** Names, which are the same everywhere; a picture may break them between words. */
const NAMES = /OSINT|FOCUS|Frontelligence|Insight|fakti\.bg|dnes\.bg|segabg\.com/g;
/** Words of an English sentence, which none of the other languages has. */
const ENGLISH = /\b(the|of|and|with|from|what|this|their|which|by|people)\b/i;
/** What these languages are written in. */
const SCRIPTS: Partial<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  bg: /\p{Script=Cyrillic}/u,
  ru: /\p{Script=Cyrillic}/u,
  uk: /\p{Script=Cyrillic}/u,
};

async function mountIn(
  language: string,
  tag: string,
  state: string,
  width = 720,
): Promise<Graphic> {
  const [graphic] = await mountAllIn(language, tag, [state], width);
  return graphic!;
}

/** A graphic in several states, one under the other. */
async function mountAllIn(
  language: string,
  tag: string,
  states: readonly string[],
  width = 720,
): Promise<Graphic[]> {
  const dir = language === 'ar' ? 'rtl' : 'ltr';
  const graphics = states.map((state) => `<${tag} state="${state}"></${tag}>`);
  const box = await mount(`<div lang="${language}" dir="${dir}">${graphics.join('')}</div>`, width);
  const all = [...box.children] as Graphic[];
  await until(() => all.every(({ shadowRoot }) => shadowRoot!.querySelector('figure')));
  await settled();
  return all;
}

async function mountWholeIn(language: string): ReturnType<typeof mountWhole> {
  const whole = await mountWhole(`lang="${language}"`);
  await until(() => whole.shadowRoot!.querySelector('article')?.lang === language);
  await settled();
  return whole;
}

/** Calls a check at the width of phones and of a screen, once what is there has been drawn anew. */
async function atEveryWidth(
  graphics: readonly Graphic[],
  check: (width: number) => unknown,
): Promise<void> {
  const box = graphics[0]!.parentElement!.parentElement!;
  for (const width of [720, 360, 320]) {
    box.style.inlineSize = `${width}px`;
    await allSettled();
    await settled();
    // Labels move to where they belong.
    for (const { shadowRoot } of graphics)
      for (const animation of shadowRoot!.getAnimations()) animation.finish();
    await check(width);
  }
}

function expectNoEnglish(texts: readonly string[], language: string): void {
  for (const text of texts) {
    expect(text.replace(NAMES, '')).not.to.match(ENGLISH);
    const script = SCRIPTS[language];
    if (script && /\p{L}{3}/u.test(text.replace(NAMES, ''))) expect(text).to.match(script);
  }
}

function expectNamesInTiles({ shadowRoot }: Graphic, width: number): void {
  const tiles = [...shadowRoot!.querySelectorAll('.tile')].map((it) => it.getBoundingClientRect());
  const texts = [...shadowRoot!.querySelectorAll('[data-key^="place"].label text')];
  for (const text of texts.filter((it) => it.getClientRects().length)) {
    const { left, right } = text.getBoundingClientRect();
    const isInside = tiles.some((tile) => left >= tile.left && right <= tile.right);
    expect(isInside, `"${text.textContent}" at ${width} px`).to.equal(true);
  }
}

describe('in the language of the page', () => {
  for (const language of languages)
    describe(language, () => {
      for (const tag of graphicTags)
        describe(`<${tag}>`, () => {
          const states = graphics[tag].states.length ? graphics[tag].states : [''];
          let mounted: Graphic[];

          before(async () => (mounted = await mountAllIn(language, tag, states)));
          after(unmountAll);

          it('has no English word, in any state, and names its language', () => {
            for (const graphic of mounted) {
              expect(graphic.shadowRoot!.querySelector('figure')!.lang).to.equal(language);
              expectNoEnglish([...readWords(graphic), graphic.describe(graphic.state)], language);
            }
          });

          if (graphics[tag].states.length)
            it('keeps its labels apart and inside on a phone and on a screen', () =>
              atEveryWidth(mounted, async (width) => {
                for (const graphic of mounted)
                  await expectLabelsApart(graphic, `in "${graphic.state}" at ${width} px`);
              }));

          if (tag === 'origin-shift')
            it('keeps the name of a place in its tile, however long the word', () =>
              atEveryWidth(mounted, (width) => {
                expectNamesInTiles(mounted[states.indexOf('shift')]!, width);
              }));

          it('has no English word in its table', async () => {
            await showTable(mounted[0]!);
            expectNoEnglish(readWords(mounted[0]!), language);
          });
        });

      describe('the whole story', () => {
        let whole: Awaited<ReturnType<typeof mountWhole>>;

        before(async () => (whole = await mountWholeIn(language)));
        after(unmountAll);

        it('tells every step, and says that a machine has translated it', () => {
          const prose = [...whole.shadowRoot!.querySelectorAll('h2, h3, h4, p')].map(
            ({ textContent }) => textContent.replace(/\s+/g, ' ').trim(),
          );
          expectNoEnglish(prose, language);
          const names = [...whole.shadowRoot!.querySelectorAll('[name]')].map((it) =>
            it.getAttribute('name'),
          );
          expect(names).to.deep.equal(articleSteps.map(({ name }) => name));
          expect(whole.shadowRoot!.querySelector('.translation')).to.exist;
        });

        it('says no number that is not its own', () => {
          const told = builtInStory(language);
          const format = createFormatter(told, language);
          const sayable = [...told.figures.values()].flatMap((figure) => [
            ...[figure, paceOf(figure)].flatMap((it) =>
              [
                format.value,
                format.exact,
                format.qualified,
                format.full,
                format.sum,
                format.pace,
              ].map((write) => write(it)),
            ),
            format.period(figure.period),
            format.shortPeriod(figure.period),
            figure.note ?? '',
            figure.label,
          ]);
          const dates = told.data.sources.map(({ date }) =>
            format.period({ from: date, to: date }),
          );
          const known = new Set(findNumbers([...sayable, ...dates].join(' | ')));
          const texts = [...whole.shadowRoot!.querySelectorAll('h2, h3, p, li')];
          for (const { textContent } of texts)
            for (const number of findNumbers(textContent))
              expect(known.has(number), `"${number}" in "${textContent}"`).to.equal(true);
        });
      });
    });
});

describe('a language', () => {
  afterEach(unmountAll);

  const headlineOf = (graphic: Element): string =>
    graphic.shadowRoot!.querySelector('.shown .headline')!.textContent;

  it('falls back along its subtags', async () => {
    const graphic = await mountIn('de-Latn-AT', 'projection-meter', 'year-end');
    expect(graphic.shadowRoot!.querySelector('figure')!.lang).to.equal('de');
  });

  for (const unknown of ['eo', 'x-nothing', 'not a language'])
    it(`that nobody has words for ("${unknown}") is told in English, with English numbers`, async () => {
      const graphic = await mountIn(unknown, 'desertion-timeline', 'document');
      expect(graphic.shadowRoot!.querySelector('figure')!.lang).to.equal('en');
      expect(readWords(graphic).join(' ')).to.contain('about 13,800');
    });

  it('that the page does not name is English', async () => {
    document.documentElement.removeAttribute('lang');
    const graphic = await mount<Graphic>('<origin-shift state="early"></origin-shift>');
    document.documentElement.lang = 'en';
    expect(graphic.shadowRoot!.querySelector('figure')!.lang).to.equal('en');
  });

  it('changes with the page, back and forth', async () => {
    const graphic = await mountIn('en', 'projection-meter', 'year-end');
    const english = headlineOf(graphic);
    graphic.parentElement!.lang = 'fr';
    await until(() => headlineOf(graphic) !== english);
    expect(graphic.shadowRoot!.querySelector('figure')!.lang).to.equal('fr');
    graphic.parentElement!.lang = 'en';
    await until(() => headlineOf(graphic) === english);
  });

  it('that runs from right to left writes its sums as sums run', async () => {
    const graphic = await mountIn('ar', 'desertion-timeline', 'remainder');
    const sum = graphic.shadowRoot!.querySelector('.shown .notes .derived')!;
    const node = document.createTreeWalker(sum, NodeFilter.SHOW_TEXT).nextNode() as Text;
    const signs = [...node.data.matchAll(/[−=]/g)].map(({ index }) => {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      return range.getBoundingClientRect();
    });
    // In a narrow place, the sum goes on in another line.
    const index = signs.findIndex(({ top }, i) => top === signs[i + 1]?.top);
    const [first, next] = signs.slice(index, index + 2) as [DOMRect, DOMRect];
    // Sums in Arabic's own digits, which some engines write, run as the words around them do.
    expect(first.left < next.left).to.equal(!/[٠-٩]/.test(sum.textContent));
  });

  it('may be one here and another beside it', async () => {
    const box = await mount(
      '<div><p lang="de"><story-figure fact="F5a">x</story-figure></p><p lang="uk"><story-figure fact="F5a">x</story-figure></p></div>',
    );
    const said = () =>
      [...box.querySelectorAll('story-figure')].map((it) => it.shadowRoot!.textContent);
    await until(() => said()[0]!.includes('etwa') && said()[1]!.includes('приблизно'));
  });

  it('turns the picture round with the direction of the page', async () => {
    const graphic = await mountIn('en', 'projection-meter', 'year-end');
    const mirror = () =>
      graphic.shadowRoot!.querySelector('.picture svg > g')!.getAttribute('transform');
    expect(mirror()).to.equal('scale(1)');
    graphic.parentElement!.dir = 'rtl';
    await until(() => mirror()!.includes('-1'));
  });

  it('may be brought along by the page as an XLIFF file', async () => {
    const xliff = `<xliff version="1.2"><file original="words"><body><trans-unit id="source"><target>Źródło: <x equiv-text="{who}"/></target></trans-unit></body></file></xliff>`;
    const link = document.createElement('link');
    link.rel = 'scrolly-language';
    link.hreflang = 'pl';
    link.href = URL.createObjectURL(new Blob([xliff], { type: 'application/xml' }));
    document.head.append(link);
    const graphic = await mountIn('pl-PL', 'projection-meter', 'year-end');
    await until(() => graphic.shadowRoot!.querySelector('figure')?.lang === 'pl');
    link.remove();
    const { lang, textContent } = graphic.shadowRoot!.querySelector('figure')!;
    expect(lang).to.equal('pl');
    expect(textContent).to.contain('Źródło: Frontelligence Insight');
  });

  it('that the page brings along in a broken file is told in English, with one message', async () => {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'scrolly-language', hreflang: 'cs', href: '/no-such-file.xlf' });
    document.head.append(link);
    const lines = await listenToConsole('warn', async (said) => {
      const graphic = await mountIn('cs', 'projection-meter', 'year-end');
      expect(graphic.shadowRoot!.querySelector('figure')!.lang).to.equal('en');
      unmountAll();
      await mountIn('cs', 'origin-shift', 'early');
      await until(() => said.length);
    });
    link.remove();
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('no-such-file.xlf').and.contain('XLIFF');
  });

  it('is told in English as long as the file that the page brings along does not come', async () => {
    const { fetch } = window;
    let answer!: (response: Response) => void;
    window.fetch = () => new Promise((resolve) => (answer = resolve));
    const link = document.createElement('link');
    Object.assign(link, { rel: 'scrolly-language', hreflang: 'hu', href: '/late.xlf' });
    document.head.append(link);
    const graphic = await mountIn('hu', 'projection-meter', 'year-end');
    expect(graphic.shadowRoot!.querySelector('figure')!.lang).to.equal('en');
    expect(headlineOf(graphic)).not.to.equal('');
    await until(() => answer);
    window.fetch = fetch;
    const target = (id: string, text: string): string =>
      `<trans-unit id="${id}"><target>${text}</target></trans-unit>`;
    const lines = await listenToConsole('warn', async () => {
      answer(
        new Response(
          `<xliff version="1.2"><file original="words"><body>${target(
            'source',
            'Forrás: {nope}',
          )}</body></file><file original="tool-words"><body>${target(
            'table',
            'Táblázat',
          )}</body></file></xliff>`,
        ),
      );
      await until(() => graphic.shadowRoot!.textContent.includes('Táblázat'));
    });
    link.remove();
    expect(graphic.shadowRoot!.textContent).to.contain('Source: Frontelligence Insight');
    expect(lines).to.have.length(1);
    expect(lines[0])
      .to.contain('/late.xlf, words/source lacks {who}')
      .and.contain('until then this text is English');
  });

  it('leaves an author’s own story in the author’s words, and its buttons in the page’s language', async () => {
    const box = await mount(
      '<div lang="de"><projection-meter state="year-end"></projection-meter></div>',
    );
    const graphic = box.firstElementChild as Graphic;
    graphic.story = { ...article, facts: article.facts.map((it) => ({ ...it })) };
    await until(() => !graphic.shadowRoot!.querySelector('figure')?.lang);
    const button = graphic.shadowRoot!.querySelector<HTMLElement>('[part="table-button"]')!;
    expect(button.closest<HTMLElement>('[lang]')!.lang).to.equal('de');
    expect(button.textContent.trim()).to.equal('Tabelle');
    expect(button.ariaLabel).to.equal('Als Tabelle zeigen');
  });

  it('keeps the words of the built-in story where an author changes its figures', async () => {
    const graphic = await mountIn('de', 'projection-meter', 'year-end');
    const before = headlineOf(graphic);
    graphic.story = { facts: [{ id: 'F2a', value: 91_000 }] };
    await until(() => readWords(graphic).join(' ').includes('91'));
    expect(headlineOf(graphic)).to.equal(before.replace('70', '91'));
  });

  it('begins its sentences with a capital of its own', async () => {
    const graphic = await mountIn('bg', 'severity-scale', 'split');
    expect(headlineOf(graphic).charAt(0)).to.match(/\p{Lu}/u);
  });
});
