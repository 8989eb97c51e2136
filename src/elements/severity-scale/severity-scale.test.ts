import { expect } from 'chai';
import { createCopy } from '../../figure/copy.js';
import { builtInStory } from '../../story/article/built-in-story.js';
import { bindRoles } from '../../story/bind-roles.js';
import { graphics } from '../../story/graphics.js';
import { mount, settled, unmountAll, wordsOf } from '../../testing/mount.fixture.js';
import { drawSeverity } from './draw-severity.js';
import { severityWords } from './severity-scale.words.js';
import type { SeverityScaleElement } from './severity-scale-element.js';

const STATES = ['serious', 'crisis', 'split'] as const;

async function show(state: string, dir = 'ltr', width = 700): Promise<SeverityScaleElement> {
  const graphic = await mount<SeverityScaleElement>(
    `<severity-scale state="${state}" dir="${dir}" style="--scrolly-move: 0s"></severity-scale>`,
    width,
  );
  await settled();
  return graphic;
}

const all = ({ shadowRoot }: Element, selector: string): SVGElement[] => [
  ...shadowRoot!.querySelectorAll<SVGElement>(selector),
];
const saying = (graphic: Element, selector: string): string =>
  all(graphic, selector)[0]!.textContent.trim();

/** Where the markers stand, from the least grave. */
const middles = (graphic: Element): { x: number; y: number }[] =>
  all(graphic, '.station').map((station) => {
    const { x, y, width, height } = station.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });

describe('<severity-scale>', () => {
  afterEach(unmountAll);

  it('has hollow markers of one size at equal distances in every state', async () => {
    for (const state of STATES) {
      const graphic = await show(state);
      const stations = all(graphic, '.station');
      expect(stations).to.have.length(3);
      for (const station of stations) expect(getComputedStyle(station).fill).to.equal('none');
      expect(new Set(stations.map((station) => station.getAttribute('r'))).size).to.equal(1);
      const [first, second, third] = middles(graphic).map(({ x }) => x) as [number, number, number];
      expect(third - second).to.be.closeTo(second - first, 1);
    }
  });

  it('marks the station that it is about, and keeps its elements', async () => {
    const graphic = await show('serious');
    const stations = all(graphic, '.station');
    for (const state of STATES) {
      graphic.state = state;
      await settled();
      expect(all(graphic, '.station')).to.eql(stations);
      expect(all(graphic, '.station.accent').map(({ dataset }) => dataset['key'])).to.eql([state]);
    }
  });

  it('says where things stand with each: here now, not yet, not ruled out', async () => {
    const graphic = await show('crisis');
    for (const [key, station, standing] of [
      ['serious', 'Serious problem', 'here now'],
      ['crisis', 'Crisis', 'not yet'],
      ['split', 'Split in the army', 'not ruled out'],
    ])
      expect(saying(graphic, `[data-key="${key}"].label`).replace(/\s+/g, ' '))
        .to.match(new RegExp(`^${station}`))
        .and.contain(standing);
  });

  it('points at the first station alone, and dashes the way to the last', async () => {
    for (const state of STATES) {
      const graphic = await show(state);
      expect(all(graphic, '.pointer')).to.have.length(1);
      const dashed = all(graphic, '.link').map(
        (link) => getComputedStyle(link).strokeDasharray !== 'none',
      );
      expect(dashed).to.eql([false, true]);
    }
  });

  it('says in every state that it is an order and who judges', async () => {
    for (const [state, who] of [
      ['serious', 'judged by the analysts'],
      ['crisis', 'judged by the analysts'],
      ['split', 'judged by the authors of the report'],
    ] as const) {
      const graphic = await show(state);
      expect(saying(graphic, '.shown .notes'))
        .to.contain('an order, not a measure')
        .and.contain(who);
      expect(saying(graphic, `[data-key="${state}"].label`).replace(/\s+/g, ' ')).to.contain(who);
      expect(saying(graphic, '.shown .source')).to.contain(who.replace('judged by ', ''));
    }
  });

  it('has no digit but those of the period: there is nothing to measure', async () => {
    const { period } = builtInStory().figures.get('F9a')!;
    const year = period!.from!.slice(0, 4);
    for (const state of STATES) {
      const graphic = await show(state);
      const spoken = `${wordsOf(graphic)} ${graphic.describe(state)}`;
      expect(spoken.replaceAll(year, '')).not.to.match(/\d/);
    }
  });

  it('runs across in the direction of the script', async () => {
    const across = async (dir: string): Promise<number[]> =>
      middles(await show('serious', dir)).map(({ x }) => x);
    const [first = 0, , last = 0] = await across('ltr');
    expect(first).to.be.lessThan(last);
    const [right = 0, , left = 0] = await across('rtl');
    expect(right).to.be.greaterThan(left);
  });

  it('runs down where it is narrow, with all its words', async () => {
    for (const state of STATES) {
      const graphic = await show(state, 'ltr', 320);
      const places = middles(graphic);
      expect(new Set(places.map(({ x }) => Math.round(x))).size).to.equal(1);
      expect(places[0]!.y).to.be.lessThan(places[2]!.y);
      expect(all(graphic, '.label')).to.have.length(3);
    }
  });

  it('takes the names of its stations from the story', () => {
    const labels = { stations: ['Watch', 'Warning', 'Alarm'], standings: ['today', '', ''] };
    const copy = createCopy(
      builtInStory(),
      {
        figures: bindRoles(graphics['severity-scale'].roles),
        words: { ...severityWords, labels },
      },
      'en',
      () => 50,
    );
    const room = { width: 700, height: 400, textScale: 1 };
    const said = drawSeverity('crisis', copy, room).labels.map(
      ({ wordings }) => wordings[0]![0]!.text,
    );
    expect(said).to.eql(labels.stations);
  });
});
