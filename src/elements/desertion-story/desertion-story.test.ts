import { expect } from 'chai';
import { setViewport } from '../../../scripts/testing/browser-commands.js';
import { article } from '../../story/article/article.js';
import { articleSteps } from '../../story/article/article-steps.js';
import { listChapters } from '../../story/chapters.js';
import { findViolations } from '../../testing/axe.fixture.js';
import { LeakCounter } from '../../testing/leak-counter.fixture.js';
import {
  listenToConsole,
  mount,
  mountWhole,
  settled,
  unmountAll,
  until,
} from '../../testing/mount.fixture.js';
import { certaintyNames } from '../../words/certainty-words.js';
import type { DesertionStoryElement } from './desertion-story-element.js';

const all = <E extends Element = HTMLElement>(story: Element, selector: string): E[] => [
  ...story.shadowRoot!.querySelectorAll<E>(selector),
];

const headings = (story: Element): string[] =>
  all(story, '[part="heading"]').map(({ textContent }) => textContent.trim());

/** The numbers that a reader meets in the prose, as its figures write them. */
const figures = (story: Element): string =>
  all(story, 'story-figure')
    .map((figure) => figure.shadowRoot!.querySelector('.trigger')?.textContent ?? '')
    .join('\n');

/** All text that shadow roots show, one within the other. */
const textWithin = (root: ParentNode): string =>
  [...root.querySelectorAll('*')]
    .flatMap(({ shadowRoot }) => shadowRoot ?? [])
    .map((inner) => inner.textContent + textWithin(inner))
    .join('');

const OWN = {
  sources: [{ id: 'me', label: 'my own count' }],
  facts: [
    {
      id: 'F7a',
      label: 'Where the birds were at first',
      value: 'the old orchard',
      certainty: 'reported',
      source: 'me',
    },
    {
      id: 'F7b',
      label: 'Where the birds are now',
      value: 'the hedge',
      certainty: 'reported',
      source: 'me',
    },
  ],
  derived: [],
  steps: [
    { name: 'start', heading: 'Birds', text: ['They sat in {F7a}.'] },
    { name: 'move', graphic: 'origin-shift', state: 'shift', text: ['Now in {F7b}.'] },
  ],
};

describe('<desertion-story>', () => {
  beforeEach(() => setViewport(1000, 700));
  afterEach(unmountAll);

  it('tells every chapter in order, from one childless tag', async () => {
    const story = await mountWhole();
    expect(story.chapterNames).to.deep.equal(listChapters(articleSteps));
    expect(headings(story)).to.deep.equal(
      articleSteps.flatMap(({ heading, graphic }) => (heading && graphic !== '' ? heading : [])),
    );
    const names = all(story, '[name]').map((it) => it.getAttribute('name'));
    expect(names).to.deep.equal(articleSteps.map(({ name }) => name));
    expect(story.outerHTML).to.equal('<desertion-story></desertion-story>');
  });

  it('names every source, and shows every sum of ours', async () => {
    const story = await mountWhole();
    const [sources] = all(story, '[part="sources"]');
    for (const { label } of [...article.sources, ...article.derived])
      expect(sources!.textContent).to.contain(label);
    expect(sources!.textContent).to.contain(
      '(3,400\u00a0÷\u00a06) ÷ (3,200\u00a0÷\u00a012) ≈ 2.1 times',
    );
  });

  describe('opens with', () => {
    const opening = (story: Element): HTMLElement => all(story, '[name="opening"]')[0]!;

    it('its title among the marks, as text that is read first', async () => {
      const story = await mountWhole();
      const title = opening(story).querySelector('case-field > [slot="clearing"]')!;
      expect(title.querySelector('h2')!.textContent).to.equal(articleSteps[0]!.heading);
      expect(story.shadowRoot!.querySelector('h2, h3, h4')).to.equal(title.querySelector('h2'));
      expect(title.querySelector('story-figure[fact="F4"]')).to.exist;
    });

    it('what it is about, when that was reported, by whom, and the way to its sources', async () => {
      const story = await mountWhole();
      expect(all(story, '.topic')[0]!.textContent).to.contain('Russian army');
      const [origin] = all(story, '.origin');
      expect(origin!.textContent).to.contain('September 29, 2025').and.contain('fakti.bg');
      expect(origin!.querySelector('a')!.getAttribute('href')).to.equal('#story/sources');
    });

    it('every entry of the list as a mark, over the width of the story', async () => {
      const story = await mountWhole();
      const [field] = all(story, 'case-field');
      await until(() => field!.shadowRoot!.querySelector('canvas'));
      await settled();
      const { width } = field!.shadowRoot!.querySelector('canvas')!.getBoundingClientRect();
      expect(width).to.be.closeTo(story.getBoundingClientRect().width, 1);
      expect(field!.shadowRoot!.querySelector('[data-key="called"]')).to.exist;
    });

    it('its words alone where all is told in words', async () => {
      const story = await mountWhole('mode="text"');
      expect(opening(story).querySelector('case-field')).to.equal(null);
      expect(opening(story).querySelector('h2')).to.exist;
    });

    it('the words of an author’s own story alone, which need not be about this army', async () => {
      const story = await mountWhole();
      story.story = OWN;
      await until(() => headings(story)[0] === 'Birds');
      expect(all(story, '.topic')).to.eql([]);
    });
  });

  it('teaches how to read the marks under its opening, before the first graphic', async () => {
    const story = await mountWhole();
    const [key] = all(story, '[name="opening"] certainty-key');
    await until(() => key!.shadowRoot!.querySelectorAll('li').length === 6);
    expect(all(story, 'certainty-key')).to.have.length(1);
  });

  describe('ends with a ledger, which', () => {
    const entries = (story: Element): HTMLElement[] => all(story, '.ledger dd');
    const entry = (story: Element, words: string): HTMLElement =>
      entries(story).find((it) => it.textContent.includes(words))!;

    it('has every figure once, by how sure it is', async () => {
      const story = await mountWhole();
      const { facts, derived } = article;
      expect(entries(story)).to.have.length(facts.length + derived.length);
      const kinds = all(story, '.ledger dt strong').map((it) => it.textContent);
      expect(kinds).to.eql(Object.values(certaintyNames));
      const recorded = all(story, '.kind')[0]!.textContent;
      for (const number of ['13,800', '3,200', '3,400']) expect(recorded).to.contain(number);
      expect(recorded).not.to.contain('70,000');
    });

    it('says of what is only not ruled out that it is no more than that', async () => {
      const split = entry(await mountWhole(), 'a serious split');
      expect(split.querySelector('strong')!.textContent).to.equal('not ruled out');
    });

    it('tells an allegation by what it is about, and in no number', async () => {
      const story = await mountWhole();
      const said = entry(story, 'Violence against deserters');
      expect(said.textContent).not.to.contain('torture');
      expect(said.className).to.equal('words');
    });

    it('leads from each figure to the step that tells it, and brings the focus along', async () => {
      const story = await mountWhole();
      for (const [words, name] of [
        ['about 13,800', 'list'],
        ['7,200', 'remainder'],
        ['Violence against deserters', 'claims'],
        ['no crisis so far', 'crisis'],
      ] as const) {
        const way = entry(story, words).querySelector('a')!;
        expect(way.getAttribute('href')).to.equal(`#story/${name}`);
        way.click();
        const step = all(story, `[name="${name}"]`)[0]!;
        await until(() => story.shadowRoot!.activeElement === step);
        expect(step.getBoundingClientRect().top).to.be.within(-1, innerHeight);
      }
    });

    it('leads nowhere where the step is not told', async () => {
      const story = await mountWhole('chapters="pace sources"');
      const isWay = (words: string): boolean => entry(story, words).querySelector('a') !== null;
      expect([isWay('tens of thousands'), isWay('2.1 times')]).to.eql([false, true]);
    });

    it('offers all figures as a file', async () => {
      const story = await mountWhole();
      const saved = new Promise<string>((resolve) => {
        story.ownerDocument.defaultView!.HTMLAnchorElement.prototype.click = function () {
          resolve(this.download);
        };
      });
      const { click } = HTMLElement.prototype;
      const button = all(story, '[part="sources"] button')[0]!;
      expect(button.textContent).to.equal('All figures (CSV)');
      click.call(button);
      expect(await saved).to.equal('figures.csv');
      delete (HTMLAnchorElement.prototype as { click?: unknown }).click;
    });
  });

  it('tells only the chapters that it is asked for, and names them all when one is unknown', async () => {
    const lines = await listenToConsole('warn', async () => {
      const story = await mountWhole('chapters="projection pace nonsense"');
      const names = all(story, 'scrolly-step').map((it) => it.getAttribute('name'));
      expect(names).to.deep.equal(['pace', 'remainder', 'rate', 'projection']);
    });
    expect(lines.filter((line) => line.includes('"nonsense"'))).to.have.length(1);
    expect(lines.join()).to.contain('open-question');
  });

  it('tells all of it where a framework sets no chapters, and names unknown ones in one message', async () => {
    const story = await mountWhole('chapters="projection"');
    const lines = await listenToConsole('warn', async () => {
      for (const none of [null, undefined, ['nothing-a', 'nothing-b']] as unknown[]) {
        story.chapters = none as string;
        await settled();
        expect(all(story, 'scrolly-step').length).to.be.greaterThan(10);
      }
    });
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('nothing-a, nothing-b');
  });

  it('waits to be asked until it is in the page', () => {
    const story = document.createElement('desertion-story');
    expect(story.isSettled).to.equal(false);
    story.goTo('list');
  });

  it('changes everywhere with its data, graphic and prose', async () => {
    const story = await mountWhole();
    story.story = { facts: [{ id: 'F2a', value: 91_000 }] };
    await until(() => figures(story).includes('at least 91,000'));
    const meter = all(story, 'projection-meter')[0]!;
    await until(() => meter.shadowRoot!.textContent.includes('910,000'));
    await until(() => !figures(story).includes('70,000'));
    expect(figures(story)).to.contain('about 910,000');
  });

  it('tells a newsroom’s own story by the same graphics', async () => {
    const story = await mount<DesertionStoryElement>(
      `<desertion-story><script type="application/json">${JSON.stringify(OWN)}</script></desertion-story>`,
    );
    await until(() => headings(story).length);
    expect(headings(story)).to.deep.equal(['Birds']);
    await until(() => figures(story).includes('the hedge'));
    expect(figures(story)).to.contain('the old orchard');
    const [strip] = all(story, 'origin-shift');
    await until(() => strip!.shadowRoot!.textContent.includes('my own count'));
  });

  it('writes names with a digit as they are, in each of its texts', async () => {
    const [fact, other] = OWN.facts;
    const story = {
      ...OWN,
      facts: [fact, { ...other, id: 'now' }],
      steps: [
        { name: 'start', heading: '{=CO2} and {F7a}', text: ['The {=G7} sat in {F7a}.'] },
        { name: 'move', graphic: 'origin-shift', state: 'shift', text: ['{=COVID-19} <b>'] },
        { name: 'plain', text: ['{=<img src=x1>} is no picture.'] },
      ],
      graphics: {
        'origin-shift': {
          figures: { before: 'F7a', now: 'now' },
          eyebrow: ['The {=G20}'],
          states: Object.fromEntries(
            ['early', 'shift', '2025'].map((state) => [
              state,
              {
                headline: '{=mRNA-1273} *grows {=PM10}*',
                picture: '{=eGFR2} on the left',
                notes: ['By {=H1N1}'],
                about: ['now'],
              },
            ]),
          ),
          labels: {
            before: ['{=F-16}'],
            now: ['{=5G}'],
            beside: 'a',
            out: 'b',
            'before-here': 'c',
            'now-here': 'd',
          },
        },
      },
    };
    const complaints = await listenToConsole('error', async () => {
      for (const mode of ['scroll', 'text']) {
        const element = await mount<DesertionStoryElement>(
          `<desertion-story mode="${mode}"></desertion-story>`,
        );
        element.story = story;
        await until(() => headings(element)[0] === 'CO2 and the old orchard');
        const words = all(element, 'p')
          .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())
          .join('|');
        expect(words).to.contain('The G7 sat in').and.contain('COVID-19 <b>');
        expect(words).to.contain('<img src=x1> is no picture.');
        const written = (): string => textWithin(element.parentElement!).replace(/\s+/g, ' ');
        const inMode = mode === 'text' ? ['eGFR2 on the left'] : ['F-16', '5G'];
        for (const words of ['mRNA-1273 grows PM10', 'The G20', 'H1N1', ...inMode])
          await until(() => written().includes(words));
        unmountAll();
      }
    });
    expect(complaints).to.eql([]);
  });

  for (const [what, children, expected] of [
    ['its figures as a list', '', ['the old orchard', 'the hedge', 'my own count']],
    ['its author’s own words', '<p>The birds have moved.</p>', []],
  ] as const)
    it(`shows of a story without steps ${what}, and tells the author once`, async () => {
      const { steps: _, ...silent } = OWN;
      const errors: string[] = [];
      const note = ({ message }: { message: string }): void => void errors.push(message);
      document.addEventListener('scrolly-error', note);
      const lines = await listenToConsole('error', async (told) => {
        const story = await mount<DesertionStoryElement>(
          `<desertion-story><script type="application/json">${JSON.stringify(silent)}</script>${children}</desertion-story>`,
        );
        await until(() => told.length);
        await settled();
        const written = story.shadowRoot!.querySelector('article')?.textContent ?? '';
        for (const words of expected) expect(written).to.contain(words);
        const own = story.querySelector('p');
        expect(own?.getClientRects().length ?? 0).to.equal(children ? 1 : 0);
        expect(story.shadowRoot!.querySelector('article') === null).to.equal(children !== '');
      });
      expect(lines).to.have.length(1);
      expect(lines[0]).to.match(/^<desertion-story> steps is missing: write the steps/);
      document.removeEventListener('scrolly-error', note);
      expect(errors).to.eql(lines);
    });

  it('tells a story from a file, with a range, other units and a figure that nobody published', async () => {
    const complaints = await listenToConsole('error', async () => {
      const story = await mount<DesertionStoryElement>(
        '<desertion-story src="/demo/stories/sea-level.json"></desertion-story>',
      );
      await until(() => /0\.63 ?– ?1\.01 m/.test(figures(story).replace(/\s/g, ' ')));
      await until(() => figures(story).includes('no figure published'));
      const graphics = all(story, '[part="graphic"]');
      expect(graphics.length).to.be.greaterThan(1);
      for (const graphic of graphics)
        await until(() => graphic.shadowRoot!.querySelector('.picture svg'));
    });
    expect(complaints).to.deep.equal([]);
  });

  it('shows what its author put inside when the data cannot be used', async () => {
    const lines = await listenToConsole('error', async () => {
      const story = await mount(
        '<desertion-story><p>In words.</p><script type="application/json">{"facts":[{"id":"F4","value":-1}]}</script></desertion-story>',
      );
      await until(() => story.matches(':defined'));
      const errors = new Promise((resolve) => story.addEventListener('scrolly-error', resolve));
      (story as DesertionStoryElement).story = { facts: 'none' };
      await errors;
      await settled();
      expect(story.querySelector('p')!.getClientRects()).to.have.length(1);
    });
    expect(lines.join()).to.contain('<desertion-story>').and.contain('facts');
  });

  it('hides what its author put inside while it tells the story', async () => {
    const story = await mount('<desertion-story><p>In words.</p></desertion-story>');
    await until(() => story.shadowRoot!.querySelector('article'));
    expect(story.querySelector('p')!.getClientRects()).to.have.length(0);
  });

  it('brings a step to the reader by its name', async () => {
    const story = await mountWhole();
    const states: string[] = [];
    story.addEventListener('scrolly-state', ({ name }) => states.push(name));
    story.goTo('one-in-ten');
    await until(() => states.includes('one-in-ten'));
    story.goTo('sources');
    const sources = all(story, '[name="sources"]')[0]!;
    expect(sources.getBoundingClientRect().top).to.be.lessThan(innerHeight);
  });

  for (const [width, theme] of [
    [360, 'light'],
    [900, 'dark'],
  ] as const)
    it(`has no accessibility violation at ${width} px in ${theme} colours`, async () => {
      await setViewport(width, 700);
      const story = await mountWhole(`theme="${theme}"`, width - 16);
      expect(await findViolations(story)).to.deep.equal([]);
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
    });

  it('keeps nothing when it goes', async () => {
    const warm = await mountWhole();
    warm.remove();
    await settled();
    const leaks = new LeakCounter();
    try {
      const story = await mountWhole();
      story.remove();
      await settled();
      expect(leaks.observers).to.deep.equal({
        IntersectionObserver: 0,
        ResizeObserver: 0,
        MutationObserver: 0,
      });
      expect(leaks.listeners.filter((it) => /^(Window|HTMLDocument|Document)/.test(it))).to.eql([]);
    } finally {
      leaks.stop();
    }
  });
});
