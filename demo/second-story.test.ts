import { expect } from 'chai';
import { setViewport } from '../scripts/testing/browser-commands.js';
import {
  expectDrawn,
  expectNoTypedNumber,
  expectOwnWords,
  type Graphic,
  openStoryPage,
  readAll,
  saveTable,
  type StoryPage,
} from './story-page.fixture.js';

let page: StoryPage;

const open = async (width?: number): Promise<StoryPage> =>
  (page = await openStoryPage('second-story', 'sea-level', width));

const find = (tag: string): Graphic => page.document.querySelector<Graphic>(tag)!;

describe('a second story, told from a file', () => {
  beforeEach(() => setViewport(1200, 800));
  afterEach(() => page?.close());

  for (const width of [1000, 360])
    it(`is drawn by every graphic of its steps at ${width} px, and complains of nothing`, async () =>
      expectDrawn(await open(width)));

  it('says nothing of the built-in story: no word, no name, no number', async () =>
    expectOwnWords(await open()));

  it('shows a range, a pace by the year and a missing figure as what they are', async () => {
    await open();
    const meter = await readAll(find('projection-meter'));
    expect(meter).to.contain('0.63 – 1.01 m').and.contain('6.6 – 11 mm a year');
    expect(meter).to.contain('projected, if emissions are very high');
    expect(page.document.body.textContent).to.contain('no figure published');
    expect(find('desertion-timeline').shadowRoot!.querySelectorAll('.edge')).to.have.length(1);
  });

  it('draws nothing that was observed as if it were projected', async () => {
    await open();
    const timeline = find('desertion-timeline');
    for (const state of timeline.states) {
      timeline.state = state;
      await timeline.updateComplete;
      const root = timeline.shadowRoot!;
      expect(root.querySelector('[fill^="url(#hatch"], [stroke-dasharray]'), state).to.equal(null);
    }
  });

  it('names what its axes measure: the years below, and heights in metres', async () => {
    await open();
    const meter = find('projection-meter');
    meter.state = 'year-end';
    await meter.updateComplete;
    const labels = [...meter.shadowRoot!.querySelectorAll('.picture svg text')].map((it) =>
      it.textContent.replaceAll(/\s/g, ' '),
    );
    for (const label of ['2006', '2100', '0.63 m', '1.01 m'])
      expect(
        labels.some((it) => it.includes(label)),
        label,
      ).to.equal(true);
  });

  it('says that the steps of the projection are ours: no report gives one for each year', async () => {
    await open();
    const { steps, data } = page.story;
    const { states } = data.graphics!['projection-meter']!;
    expect(states['year-end']!.notes![0]).to.contain('our arithmetic');
    expect(steps.map(({ state }) => state)).not.to.include('rate');
  });

  it('shows no odds: a part of the rise and what is only not ruled out are told in words', async () => {
    await open();
    const meter = find('projection-meter');
    expect(meter.states).to.deep.equal(['rate', 'year-end']);
    const last = page.story.steps.at(-1)!;
    expect(last).to.include({ name: 'tail' }).and.not.have.property('graphic');
    expect(page.document.querySelector('#tail')!.textContent).to.contain('no figure published');
    for (const graphic of page.graphics) expect(await readAll(graphic)).not.to.match(/\b1 in \d/);
  });

  it('names what is saved after itself', async () => {
    await open();
    expect(await saveTable(page, find('projection-meter'))).to.match(/^sea-level-\w+\.csv$/);
  });

  it('types no number in its prose', () => expectNoTypedNumber('second-story'));
});
