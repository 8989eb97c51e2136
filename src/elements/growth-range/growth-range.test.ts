import { expect } from 'chai';
import { graphics } from '../../story/graphics.js';
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
const pathOf = (graphic: Element, selector: string): string =>
  one(graphic, selector).getAttribute('d') ?? '';

/** From where to where a horizontal line is drawn. */
function lengthOf(graphic: Element, key: string): number {
  const [, from = NaN, to = NaN] =
    /^M([\d.]+),[\d.]+v5H([\d.]+)/
      .exec(pathOf(graphic, `[data-key="${key}"] .span`))
      ?.map(Number) ?? [];
  return to - from;
}

describe('<growth-range>', () => {
  afterEach(unmountAll);

  it('draws its periods at their true lengths: a year, and a year and a half', async () => {
    for (const width of [320, 700]) {
      const graphic = await show('sixfold', 'ltr', width);
      expect(lengthOf(graphic, 'some') / lengthOf(graphic, 'overall')).to.be.closeTo(1.5, 0.01);
      expect(saying(graphic, '.shown .notes')).to.contain('for a year and a half');
    }
    const wide = await show('sixfold');
    expect(saying(wide, '[data-key="overall-span"]')).to.equal('the year to September 2025');
    expect(saying(wide, '[data-key="some-span"]')).to.equal('a year and a half');
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

  it('draws no series: one dotted guide from each start to its end, and a note that says so', async () => {
    const graphic = await show('sixfold');
    expect(all(graphic, '.growth > .guide')).to.have.length(2);
    for (const guide of all(graphic, '.growth > .guide')) {
      expect(guide.getAttribute('d')).to.match(/^M[\d.]+,[\d.]+L[\d.]+,[\d.]+$/);
      expect(getComputedStyle(guide).strokeDasharray).not.to.equal('none');
    }
    for (const state of ['double', 'sixfold'])
      expect(saying(await show(state), '.shown .notes')).to.contain('nothing published in between');
  });

  it('ends the bound in a cap over an open side, without an edge below', async () => {
    const graphic = await show('sixfold');
    const range = one(graphic, '[data-key="some"] .range');
    expect(range.getAttribute('mask')).to.equal('url(#open-below)');
    expect(range.getAttribute('d')).not.to.match(/z$/i);
    expect(all(graphic, '[data-key="some"] .cap')).to.have.length(1);
    expect(all(graphic, '[data-key="overall"] .cap')).to.have.length(0);
    expect(saying(graphic, '[data-key="some"].label')).to.match(
      /^up to 6 times.*in some documents, reported$/s,
    );
  });

  it('opens a lower bound above instead, and closes a range', async () => {
    const graphic = await show('sixfold');
    const range = (): SVGElement => one(graphic, '[data-key="some"] .range');
    graphic.story = { facts: [{ id: 'F6', qualifier: 'at least' }] };
    await until(() => range().getAttribute('mask') === 'url(#open-above)');
    graphic.story = { facts: [{ id: 'F6', qualifier: 'about', low: 4, high: 6 }] };
    await until(() => range().getAttribute('mask') === null);
    expect(range().getAttribute('d')).to.match(/z$/);
  });

  it('draws what is reported as an outline with a light fill', async () => {
    const graphic = await show('double');
    const { fill, stroke } = getComputedStyle(one(graphic, '[data-key="overall"] .end'));
    expect(fill).to.equal('rgb(239, 235, 225)');
    expect(stroke).to.equal('rgb(179, 38, 30)');
  });

  it('says that each is counted from its own beginning, and where other outlets differ', async () => {
    const notes = saying(await show('sixfold'), '.shown .notes');
    expect(notes).to.contain('each from its own beginning');
    expect(notes).to.contain('other outlets compare the monthly cases');
    expect(notes).to.contain('upper bound');
  });

  it('names only the sources of what it shows', async () => {
    expect(saying(await show('double'), '.shown .source')).not.to.contain('internal documents');
    const both = saying(await show('sixfold'), '.shown .source');
    expect(both).to.contain('internal documents').and.contain('FOCUS');
  });

  it('runs in the direction of the script', async () => {
    const guide = async (dir: string): Promise<number> => {
      const graphic = await show('double', dir);
      const [start, end] = ['.start .end', '[data-key="overall"] .end'].map(
        (mark) => one(graphic, mark).getBoundingClientRect().left,
      ) as [number, number];
      return end - start;
    };
    expect(await guide('ltr')).to.be.greaterThan(100);
    expect(await guide('rtl')).to.be.lessThan(-100);
  });

  it('never shares its scale with a count', () => {
    expect(Object.values(graphics['growth-range'].roles).map(({ id }) => id)).to.eql(['F1', 'F6']);
  });
});
