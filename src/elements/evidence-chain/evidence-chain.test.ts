import { expect } from 'chai';
import { setViewport } from '../../../scripts/testing/browser-commands.js';
import { builtInStory } from '../../story/article/built-in-story.js';
import { findViolations } from '../../testing/axe.fixture.js';
import {
  mount,
  nextFrame,
  settled,
  unmountAll,
  until,
  wordsOf,
} from '../../testing/mount.fixture.js';
import type { EvidenceChainElement } from './evidence-chain-element.js';

const still = '--scrolly-move: 0s';

async function show(
  state: string,
  { width = 800, style = '', dir = 'ltr' } = {},
): Promise<EvidenceChainElement> {
  const graphic = await mount<EvidenceChainElement>(
    `<evidence-chain state="${state}" dir="${dir}" style="${still};${style}"></evidence-chain>`,
    width,
  );
  await until(() => graphic.shadowRoot!.querySelector('.link'));
  return graphic;
}

const links = (graphic: Element): HTMLButtonElement[] => [
  ...graphic.shadowRoot!.querySelectorAll<HTMLButtonElement>('ol > li > .link'),
];
const keysOf = (graphic: Element, tone: string): (string | undefined)[] =>
  links(graphic)
    .filter((link) => link.classList.contains(tone))
    .map(({ dataset }) => dataset['key']);
const told = (graphic: Element): string =>
  graphic.shadowRoot!.querySelector('[part="through"]:not(.waiting)')!.textContent.trim();
const phone = { width: 360, style: '--scrolly-graphic-height: 374px' };

describe('<evidence-chain>', () => {
  afterEach(unmountAll);

  for (const [state, now, past] of [
    ['documents', ['documents'], []],
    ['files', ['files'], ['documents']],
    ['analysts', ['analysts'], ['documents', 'files']],
    ['press', ['press', 'article'], ['documents', 'files', 'analysts']],
  ] as const)
    it(`puts what "${state}" is about in accent, and what came before in context`, async () => {
      const graphic = await show(state);
      expect(keysOf(graphic, 'now')).to.eql(now);
      expect(keysOf(graphic, 'past')).to.eql(past);
      const [first] = links(graphic).filter((link) => link.classList.contains('now'));
      expect(getComputedStyle(first!).borderTopColor).to.equal('rgb(179, 38, 30)');
    });

  it('names its stations as the story’s sources do', async () => {
    const { sources } = builtInStory();
    const names = links(await show('press')).map((link) =>
      link.querySelector('.name')!.textContent.toLowerCase(),
    );
    const ids = ['units', 'i-want-to-live', 'frontelligence', 'focus-news', 'fakti'];
    expect(names).to.eql(ids.map((id) => sources.get(id)!.label.toLowerCase()));
  });

  it('leaves out stations and differences that a story does not have', async () => {
    const graphic = await show('press');
    const { facts } = builtInStory().data;
    graphic.story = {
      sources: ['units', 'i-want-to-live', 'document', 'frontelligence'].map((id) => ({
        id,
        label: `Source ${id}`,
      })),
      facts: facts
        .filter(({ id }) => ['F3a', 'F3b', 'F4', 'F2b', 'F6'].includes(id))
        .map(({ note: _note, ...fact }) => fact),
    };
    await until(() => links(graphic).length === 3);
    expect(graphic.shadowRoot!.querySelector('.apart, .opener')).to.equal(null);
  });

  it('says what came through a link that has the focus, and its own again afterwards', async () => {
    const graphic = await show('documents');
    const own = told(graphic);
    expect(own).to.contain('about 13.8 thousand').and.contain('recorded');
    for (const link of links(graphic).slice(1)) {
      link.focus();
      await settled();
      const through = graphic.shadowRoot!.getElementById(link.getAttribute('aria-describedby')!)!;
      expect(told(graphic)).to.equal(through.textContent.trim()).and.not.equal(own);
      expect(link.getAttribute('aria-pressed')).to.equal('true');
    }
    links(graphic).at(-1)!.blur();
    await settled();
    expect(told(graphic)).to.equal(own);
  });

  it('keeps saying what came through a link that was pressed, until the state changes', async () => {
    const graphic = await show('documents');
    const link = links(graphic)[1]!;
    link.click();
    link.blur();
    await settled();
    expect(told(graphic)).to.contain('tens of thousands');
    graphic.state = 'analysts';
    await settled();
    expect(told(graphic)).to.contain('findings');
    expect(links(graphic).filter((it) => it.getAttribute('aria-pressed') === 'true')).to.eql([
      links(graphic)[2],
    ]);
  });

  it('keeps every link in its place from state to state', async () => {
    for (const width of [360, 800]) {
      const graphic = await show('documents', { width });
      const [before, boxes] = [links(graphic), links(graphic).map((it) => it.offsetTop)];
      const through = graphic.shadowRoot!.querySelector<HTMLElement>('.below')!.offsetTop;
      graphic.state = 'press';
      await settled();
      expect(links(graphic)).to.eql(before);
      expect(links(graphic).map((it) => it.offsetTop)).to.eql(boxes);
      expect(graphic.shadowRoot!.querySelector<HTMLElement>('.below')!.offsetTop).to.equal(through);
    }
  });

  it('says where sources differ on ground of its own, with who and when', async () => {
    const graphic = await show('documents');
    const apart = graphic.shadowRoot!.querySelector('.apart')!;
    expect(apart.closest('ol')).to.equal(null);
    for (const words of [
      '1 in 10 of the army',
      'force in Ukraine',
      'Up to 6 times',
      'January 2024',
    ])
      expect(apart.textContent).to.contain(words);
    expect(apart.textContent).to.contain('dnes.bg, September 29, 2025');
    expect(apart.textContent).to.contain('segabg.com, October 3, 2025');
    const bottom = Math.max(...links(graphic).map((it) => it.getBoundingClientRect().bottom));
    expect(apart.getBoundingClientRect().top).to.be.greaterThan(bottom);
  });

  it('opens them by a button where there is no room for them', async () => {
    const graphic = await show('press', phone);
    const panel = graphic.shadowRoot!.querySelector<HTMLElement>('[popover]')!;
    expect(panel.matches(':popover-open')).to.equal(false);
    graphic.shadowRoot!.querySelector<HTMLButtonElement>('.opener')!.click();
    expect(panel.matches(':popover-open')).to.equal(true);
    expect(panel.textContent).to.contain('force in Ukraine');
    expect(await findViolations(graphic)).to.eql([]);
    panel.hidePopover();
  });

  for (const state of ['documents', 'files', 'analysts', 'press'])
    it(`fits the box that a phone's stage gives it in "${state}", words and all`, async () => {
      for (const dir of ['ltr', 'rtl']) {
        const graphic = await show(state, { ...phone, dir });
        const over = graphic.shadowRoot!.querySelector('.over')!;
        expect(over.classList.contains('crowded')).to.equal(false);
        expect(told(graphic)).to.have.length.greaterThan(10);
        const box = over.getBoundingClientRect();
        for (const part of over.querySelectorAll('.link, span, p:not(.waiting)')) {
          if (!part.checkVisibility()) continue;
          const { top, bottom, left, right } = part.getBoundingClientRect();
          expect(top, part.textContent).to.be.at.least(box.top - 1);
          expect(bottom, part.textContent).to.be.at.most(box.bottom + 1);
          expect(left, part.textContent).to.be.at.least(box.left - 1);
          expect(right, part.textContent).to.be.at.most(box.right + 1);
        }
        for (const link of links(graphic))
          expect(link.getBoundingClientRect().height).to.be.at.least(24);
      }
    });

  it('can be scrolled where even its barest words do not fit', async () => {
    const graphic = await show('press', { width: 320, style: '--scrolly-graphic-height: 220px' });
    const over = graphic.shadowRoot!.querySelector('.over')!;
    expect(getComputedStyle(over).overflowY).to.equal('auto');
    expect(graphic.shadowRoot!.querySelector('.arrow')).to.equal(null);
  });

  it('can be reached and has no violation in a story either', async () => {
    await setViewport(360, 640);
    const story = await mount<HTMLElement>(
      `<scrolly-story><evidence-chain></evidence-chain>
        <scrolly-step state="files"><p>One.</p></scrolly-step></scrolly-story>`,
      360,
    );
    const graphic = story.querySelector('evidence-chain')!;
    await until(() => graphic.shadowRoot!.querySelector('.link'));
    const link = links(graphic)[0]!;
    link.focus();
    expect(graphic.shadowRoot!.activeElement).to.equal(link);
    expect(link.closest('[aria-hidden="true"]')).to.equal(null);
    await nextFrame();
    expect(await findViolations(story)).to.eql([]);
    expect(wordsOf(graphic)).to.contain('Papers from brigades');
    await setViewport(1200, 800);
  });

  it('says in words all that it shows, the differences too', async () => {
    const graphic = await show('documents');
    expect(graphic.describe('documents')).to.contain('about 13.8 thousand deserters');
    expect(graphic.describe('press')).to.match(/force in Ukraine.*January 2024/);
  });
});
