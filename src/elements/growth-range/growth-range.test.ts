import { expect } from 'chai';
import { bindRoles } from '../../story/bind-roles.js';
import { graphics } from '../../story/graphics.js';
import type { GraphicSettings } from '../../story/story-data.js';
import { mount, settled, unmountAll, until } from '../../testing/mount.fixture.js';
import type { GrowthRangeElement } from './growth-range-element.js';

async function show(state: string, dir = 'ltr', width = 700): Promise<GrowthRangeElement> {
  const graphic = await mount<GrowthRangeElement>(
    `<growth-range state="${state}" dir="${dir}" style="--scrolly-move: 0s"></growth-range>`,
    width,
  );
  await settled();
  return graphic;
}

const all = ({ shadowRoot }: Element, selector: string): SVGElement[] => [
  ...shadowRoot!.querySelectorAll<SVGElement>(selector),
];
const one = (graphic: Element, selector: string): SVGElement => all(graphic, selector)[0]!;
const saying = (graphic: Element, selector: string): string =>
  one(graphic, selector).textContent.trim();
const textsOf = (graphic: Element, selector: string): string =>
  all(graphic, `${selector} text`)
    .map((it) => it.textContent.trim())
    .join(' ');
const boxOf = (graphic: Element, selector: string): DOMRect =>
  one(graphic, selector).getBoundingClientRect();

/** The blocks of a growth by what they are, the one before at first. */
const blocksOf = (graphic: Element, key: string): string[] =>
  all(graphic, `[data-key="${key}"] > :is(.start, .grown, .perhaps, .beyond)`).map(
    (it) => it.getAttribute('class')!.split(' ')[0]!,
  );

describe('<growth-range>', () => {
  afterEach(unmountAll);

  it('has a pair for each report, on a ground of its own with its own period under it', async () => {
    for (const width of [320, 700]) {
      const graphic = await show('sixfold', 'ltr', width);
      const [overall, some] = ['overall', 'some'].map((key) =>
        boxOf(graphic, `[data-key="${key}"] .ground`),
      ) as [DOMRect, DOMRect];
      expect(overall.right).to.be.below(some.left);
      expect(textsOf(graphic, '[data-key="overall-span"]')).to.equal('the year to September 2025');
      expect(textsOf(graphic, '[data-key="some-span"]')).to.equal('a year and a half');
      for (const [key, ground] of [
        ['overall', overall],
        ['some', some],
      ] as const) {
        const period = boxOf(graphic, `[data-key="${key}-span"]`);
        expect(period.top).to.be.above(ground.bottom);
        // Engines differ in whether a line’s box has its stroke.
        expect(period.left).to.be.closeTo(ground.left, 4);
      }
    }
  });

  it('is a block before; after it two, and up to six', async () => {
    const graphic = await show('sixfold');
    expect(blocksOf(graphic, 'overall')).to.eql(['start', 'start', 'grown']);
    expect(blocksOf(graphic, 'some')).to.eql([
      ...['start', 'start'],
      ...Array<string>(5).fill('perhaps'),
    ]);
    expect(textsOf(graphic, '[data-key="overall-before"]')).to.equal('before');
    expect(textsOf(graphic, '[data-key="overall-after"]')).to.equal('after');
  });

  it('keeps its scale from state to state, so that the first growth stays where it is', async () => {
    const graphic = await show('double');
    const overall = one(graphic, '[data-key="overall"]');
    const before = [...overall.querySelectorAll('path')].map((path) => path.getAttribute('d'));
    graphic.state = 'sixfold';
    await settled();
    expect(one(graphic, '[data-key="overall"]')).to.equal(overall);
    expect([...overall.querySelectorAll('path')].map((path) => path.getAttribute('d'))).to.eql(
      before,
    );
  });

  it('is about the doubling alone at first, and then about the other', async () => {
    const tones = (graphic: Element): string[] =>
      all(graphic, '.growth').map(
        (it) => `${it.getAttribute('class')} ${it.getAttribute('opacity')}`,
      );
    expect(tones(await show('double'))).to.eql(['growth accent 1', 'growth context 0']);
    expect(tones(await show('sixfold'))).to.eql(['growth context 1', 'growth accent 1']);
    const double = await show('double');
    expect(saying(double, '.shown') + saying(double, '.picture svg')).not.to.contain('6');
  });

  it('has accent on what has grown and not on what was there', async () => {
    const graphic = await show('double');
    const strokes = all(graphic, '[data-key="overall"] > :is(.start, .grown)').map(
      (it) => getComputedStyle(it).stroke,
    );
    expect(strokes).to.eql(['rgb(27, 26, 23)', 'rgb(27, 26, 23)', 'rgb(179, 38, 30)']);
  });

  it('tells of a fall as one, with a lower stack', async () => {
    const graphic = await show('double');
    graphic.story = { facts: [{ id: 'F1', value: 0.5 }] };
    await until(() => saying(graphic, '.headline').includes('fell'));
    expect(saying(graphic, '.headline')).to.equal(
      'Desertion fell to about 50% of its former scale',
    );
    const [before, ...after] = all(graphic, '[data-key="overall"] > path:not(.ground, .tick)');
    const heightOf = (it: Element): number => it.getBoundingClientRect().height;
    for (const block of after) expect(heightOf(block)).to.be.below(heightOf(before!) * 0.6);
    expect(after).not.to.be.empty;
  });

  it('joins nothing: no line leaves a pair, and none is dotted or dashed', async () => {
    for (const state of ['double', 'sixfold']) {
      const graphic = await show(state);
      for (const path of all(graphic, '.growth path'))
        expect(getComputedStyle(path).strokeDasharray).to.equal('none');
      for (const key of ['overall', 'some']) {
        const ground = boxOf(graphic, `[data-key="${key}"] .ground`);
        const pair = boxOf(graphic, `[data-key="${key}"]`);
        expect(pair.left).to.be.closeTo(ground.left, 5);
        expect(pair.right).to.be.at.most(ground.right + 20);
      }
      for (const block of all(graphic, '.growth > :is(.start, .grown, .perhaps)'))
        expect(block.getAttribute('d')).to.match(/^M[\d.]+,[\d.]+v[\d.]+h[\d.]+v-[\d.]+z$/);
    }
  });

  it('ends the bound in a cap over blocks that are paler downward, with an arrow down', async () => {
    const graphic = await show('sixfold');
    const pale = all(graphic, '[data-key="some"] .perhaps').map((it) =>
      Number(getComputedStyle(it).opacity),
    );
    pale.slice(1).forEach((opacity, i) => expect(opacity).to.be.above(pale[i]!));
    expect(all(graphic, '[data-key="some"] :is(.cap, .arrow)')).to.have.length(2);
    expect(all(graphic, '[data-key="overall"] :is(.cap, .arrow)')).to.have.length(0);
    expect(textsOf(graphic, '[data-key="some"].label')).to.equal(
      'up to 6 times in some documents, reported',
    );
    expect(textsOf(graphic, '[data-key="some-bound"]')).to.equal('anywhere up\u00a0to\u00a0here');
  });

  it('opens a lower bound above instead, and caps a range without an arrow', async () => {
    const graphic = await show('sixfold');
    graphic.story = { facts: [{ id: 'F6', qualifier: 'at least', value: 3 }] };
    await until(() => blocksOf(graphic, 'some').includes('beyond'));
    expect(blocksOf(graphic, 'some')).to.eql(['start', 'start', 'grown', 'grown', 'beyond']);
    expect(one(graphic, '.beyond').getAttribute('d')).not.to.match(/z$/);
    expect(all(graphic, '[data-key="some"] .cap')).to.have.length(0);
    expect(all(graphic, '[data-key="some"] .arrow')).to.have.length(1);
    expect(textsOf(graphic, '[data-key="some-bound"]')).to.equal('');
    graphic.story = { facts: [{ id: 'F6', qualifier: 'about', low: 4, high: 6 }] };
    await until(() => !blocksOf(graphic, 'some').includes('beyond'));
    expect(blocksOf(graphic, 'some').filter((kind) => kind === 'perhaps')).to.have.length(2);
    expect(all(graphic, '[data-key="some"] .cap')).to.have.length(1);
    expect(all(graphic, '[data-key="some"] .arrow')).to.have.length(0);
    expect(textsOf(graphic, '[data-key="some-bound"]')).to.equal('');
  });

  it('draws one bar with a tick where blocks would be mud', async () => {
    const graphic = await show('sixfold');
    graphic.story = { facts: [{ id: 'F6', qualifier: 'about', value: 250 }] };
    await until(() => all(graphic, '.tick').length);
    expect(blocksOf(graphic, 'some')).to.eql(['start', 'grown']);
  });

  it('draws what is reported as an outline with a light fill', async () => {
    const graphic = await show('double');
    const blocks = all(graphic, '[data-key="overall"] > :is(.start, .grown)');
    expect(blocks).to.have.length(3);
    for (const block of blocks) {
      const { fill, strokeWidth } = getComputedStyle(block);
      expect(fill).to.equal('rgb(239, 235, 225)');
      expect(parseFloat(strokeWidth)).to.equal(1.75);
    }
  });

  it('says what a block is in both states, and where other outlets differ', async () => {
    for (const state of ['double', 'sixfold'])
      expect(saying(await show(state), '.shown .notes')).to.contain(
        'a block is each report’s starting number',
      );
    const graphic = await show('sixfold');
    const notes = saying(graphic, '.shown .notes');
    expect(notes).to.contain('other outlets compare the monthly cases');
    expect(saying(graphic, '.shown .headline')).to.contain('up to 6 times');
    expect(graphic.describe('sixfold')).to.contain('a year and a half');
  });

  it('needs no more labels of an author than it did', async () => {
    const graphic = await show('sixfold');
    const { words } = graphic as unknown as { words: GraphicSettings };
    const labels = { start: 'at first', overall: 'all told', some: 'in a few' };
    const figures = Object.fromEntries(bindRoles(graphics['growth-range'].roles));
    graphic.story = { graphics: { 'growth-range': { ...words, figures, labels } } };
    await until(() => textsOf(graphic, '.picture').includes('in a few'));
    expect(textsOf(graphic, '.picture')).not.to.match(/undefined|anywhere/);
  });

  it('names only the sources of what it shows', async () => {
    expect(saying(await show('double'), '.shown .source')).not.to.contain('internal documents');
    const both = saying(await show('sixfold'), '.shown .source');
    expect(both).to.contain('internal documents').and.contain('FOCUS');
  });

  it('runs in the direction of the script', async () => {
    const across = async (dir: string): Promise<number> => {
      const graphic = await show('double', dir);
      const [before, after] = [...all(graphic, '[data-key="overall"] .start')].map(
        (mark) => mark.getBoundingClientRect().left,
      ) as [number, number];
      return after - before;
    };
    expect(await across('ltr')).to.be.greaterThan(80);
    expect(await across('rtl')).to.be.lessThan(-80);
  });

  it('never shares its scale with a count', () => {
    expect(Object.values(graphics['growth-range'].roles).map(({ id }) => id)).to.eql(['F1', 'F6']);
  });
});
