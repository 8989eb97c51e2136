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
import type { DesertionStoryElement } from './desertion-story-element.js';

const all = <E extends Element = HTMLElement>(story: Element, selector: string): E[] => [
  ...story.shadowRoot!.querySelectorAll<E>(selector),
];

const headings = (story: Element): string[] =>
  all(story, 'h2, h3').map(({ textContent }) => textContent.trim());

/** The numbers that a reader meets in the prose, as its figures write them. */
const figures = (story: Element): string =>
  all(story, 'story-figure')
    .map((figure) => figure.shadowRoot!.querySelector('.trigger')?.textContent ?? '')
    .join('\n');

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
    const key = all(story, 'certainty-key')[0]!;
    await until(() => key.shadowRoot!.querySelectorAll('li').length === 6);
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
    await until(() => figures(story).includes('at least 91 thousand'));
    const meter = all(story, 'projection-meter')[0]!;
    await until(() => meter.shadowRoot!.textContent.includes('910,000'));
    await until(() => !figures(story).includes('70 thousand'));
    expect(figures(story)).to.contain('about 910 thousand');
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

  it('tells a story from a file, with a range, other units and a figure that nobody published', async () => {
    const complaints = await listenToConsole('error', async () => {
      const story = await mount<DesertionStoryElement>(
        '<desertion-story src="/demo/stories/sea-level.json"></desertion-story>',
      );
      await until(() => figures(story).includes('0.63 – 1.01'));
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
