import { expect } from 'chai';
import { builtInStory } from '../../story/article/built-in-story.js';
import { expectLabelsApart } from '../../testing/expect-labels.fixture.js';
import { mount, settled, unmountAll, until, wordsOf } from '../../testing/mount.fixture.js';
import type { EvidenceChainElement } from './evidence-chain-element.js';

const STATES = ['documents', 'files', 'analysts', 'press'] as const;

async function show(
  state: string,
  { width = 800, style = '', dir = 'ltr' } = {},
): Promise<EvidenceChainElement> {
  const graphic = await mount<EvidenceChainElement>(
    `<evidence-chain state="${state}" dir="${dir}" style="--scrolly-move: 0s;${style}"></evidence-chain>`,
    width,
  );
  await until(() => graphic.shadowRoot!.querySelector('.hand'));
  await settled();
  return graphic;
}

const all = ({ shadowRoot }: Element, selector: string): SVGElement[] => [
  ...shadowRoot!.querySelectorAll<SVGElement>(selector),
];

/** The stations of a tone, in order. */
const keysOf = (graphic: Element, tone: string): (string | undefined)[] =>
  all(graphic, `:is(.stack, .hand).${tone}`).map(({ dataset }) => dataset['key']);

const labelOf = (graphic: Element, key: string): string =>
  all(graphic, `.label[data-key="${key}"] text`)
    .map(({ textContent }) => textContent)
    .join(' ');

const phone = { width: 360, style: '--scrolly-graphic-height: 374px' };

describe('<evidence-chain>', () => {
  afterEach(unmountAll);

  for (const [state, now, past] of [
    ['documents', ['documents'], []],
    ['files', ['files'], ['documents']],
    ['analysts', ['analysts'], ['documents', 'files']],
    ['press', ['press', 'article', 'here'], ['documents', 'files', 'analysts']],
  ] as const)
    it(`puts what "${state}" is about in accent, and what came before in context`, async () => {
      const graphic = await show(state);
      expect(keysOf(graphic, 'now')).to.eql(now);
      expect(keysOf(graphic, 'past')).to.eql(past);
      const mark = all(graphic, '.now.hand, .now > .sheet')[0]!;
      const { fill, stroke } = getComputedStyle(mark);
      expect(mark.matches('.hand') ? fill : stroke).to.equal('rgb(179, 38, 30)');
    });

  it('names what has been told, and nothing that is still to come', async () => {
    for (const state of STATES) {
      const graphic = await show(state);
      for (const key of keysOf(graphic, 'later')) expect(labelOf(graphic, key!)).to.equal('');
      for (const tone of ['now', 'past'])
        for (const key of keysOf(graphic, tone)) expect(labelOf(graphic, key!)).not.to.equal('');
    }
  });

  it('names its hands as the story’s sources do, and ends at this page', async () => {
    const { sources } = builtInStory();
    const graphic = await show('press');
    for (const [key, id] of [
      ['analysts', 'frontelligence'],
      ['press', 'focus-news'],
      ['article', 'fakti'],
    ] as const)
      expect(labelOf(graphic, key)).to.equal(sources.get(id)!.label);
    expect(all(graphic, '.hand').at(-1)!.dataset['key']).to.equal('here');
    expect(labelOf(graphic, 'here-did')).to.equal('you are here');
  });

  it('says of the documents that one of them is the list, and how many it lists', async () => {
    const graphic = await show('documents');
    expect(labelOf(graphic, 'documents')).to.contain('one lists about 13,800 deserters');
    graphic.story = { facts: [{ id: 'F4', value: 17_900 }] };
    await until(() => labelOf(graphic, 'documents').includes('17,900'));
  });

  it('draws sheets as what is reported: a light fill and a solid outline', async () => {
    const graphic = await show('press');
    for (const sheet of all(graphic, '.sheet')) {
      const { fill, strokeDasharray, strokeWidth } = getComputedStyle(sheet);
      expect(fill).to.equal('rgb(239, 235, 225)');
      expect([strokeDasharray, strokeWidth]).to.eql(['none', '1.75px']);
    }
  });

  it('draws both stacks alike, for how many papers there are was not said', async () => {
    const graphic = await show('press');
    const sizes = all(graphic, '.sheet').map(
      (sheet) => `${sheet.getAttribute('width')} ${sheet.getAttribute('height')}`,
    );
    expect(new Set(sizes)).to.have.property('size', 1);
    const [documents, files] = all(graphic, '.stack').map(
      (it) => it.querySelectorAll('.sheet').length,
    );
    expect(documents).to.equal(files);
  });

  it('leaves out stations that a story does not have', async () => {
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
    await until(() => all(graphic, '.hand').length === 2);
    expect(all(graphic, '.hand').map(({ dataset }) => dataset['key'])).to.eql(['analysts', 'here']);
  });

  it('keeps every mark in its place from state to state', async () => {
    for (const width of [360, 800]) {
      const graphic = await show('documents', { width });
      const marks = (): SVGElement[] => all(graphic, '.sheet, .hand, .line, .writing');
      const places = (): string[] =>
        marks().map((it) => JSON.stringify(it.getBoundingClientRect()));
      const [before, boxes] = [marks(), places()];
      graphic.state = 'press';
      await settled();
      expect(marks()).to.eql(before);
      expect(places()).to.eql(boxes);
    }
  });

  it('runs to where reading goes', async () => {
    for (const [dir, sign] of [
      ['ltr', 1],
      ['rtl', -1],
    ] as const) {
      const graphic = await show('press', { dir });
      for (const marks of ['.stack', '.hand']) {
        const lefts = all(graphic, marks).map((it) => it.getBoundingClientRect().left * sign);
        expect(new Set(lefts)).to.have.property('size', lefts.length);
        expect(lefts).to.eql([...lefts].sort((a, b) => a - b));
      }
    }
  });

  for (const state of STATES)
    it(`fits the box that a phone's stage gives it in "${state}", the names of all that is told`, async () => {
      for (const dir of ['ltr', 'rtl']) {
        const graphic = await show(state, { ...phone, dir });
        await expectLabelsApart(graphic, `in "${state}", ${dir}`);
        for (const tone of ['now', 'past'])
          for (const key of keysOf(graphic, tone))
            expect(labelOf(graphic, key!), key).not.to.equal('');
      }
    });

  it('says in words all that it shows, and where sources differ, with who and when', async () => {
    const graphic = await show('press');
    expect(graphic.describe('documents')).to.contain('about 13,800 deserters');
    expect(graphic.describe('press'))
      .to.match(/force in Ukraine.*January 2024/)
      .and.contain('dnes.bg, September 29, 2025')
      .and.contain('segabg.com, October 3, 2025');
    expect(wordsOf(graphic)).to.contain('figures differ elsewhere');
  });
});
