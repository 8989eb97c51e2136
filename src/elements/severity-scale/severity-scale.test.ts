import { expect } from 'chai';
import type { Room } from '../../charts/geometry.js';
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

const textsOf = (graphic: Element, selector: string): string[] =>
  all(graphic, selector).map((it) => it.textContent.trim());

/** Where the words of each step stand, from the least grave. */
const places = (graphic: Element): DOMRect[] =>
  STATES.map((key) => all(graphic, `[data-key="${key}"].label`)[0]!.getBoundingClientRect());

/** A token as the graphic resolves it. */
function colourOf(graphic: Element, token: string): string {
  const probe = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  probe.style.stroke = `var(${token})`;
  graphic.shadowRoot!.querySelector('.picture svg')!.append(probe);
  const { stroke } = getComputedStyle(probe);
  probe.remove();
  return stroke;
}

describe('<severity-scale>', () => {
  afterEach(unmountAll);

  it('has one hollow ring, on the first step in every state', async () => {
    const graphic = await show('serious');
    const [ring] = all(graphic, '.station');
    const place = ring!.getBoundingClientRect();
    for (const state of STATES) {
      graphic.state = state;
      await settled();
      expect(all(graphic, '.picture svg circle')).to.eql([ring]);
      expect(ring!.getBoundingClientRect()).to.eql(place);
      expect(getComputedStyle(ring!).fill).to.equal('none');
    }
    const [x = NaN, y = NaN, radius = NaN] = ['cx', 'cy', 'r'].map((name) =>
      Number(ring!.getAttribute(name)),
    );
    const [, tread, end] = /^M0,([\d.]+)H([\d.]+)$/.exec(
      all(graphic, '.reached')[0]!.getAttribute('d')!,
    )!;
    expect(x - radius).to.be.above(0);
    expect(x + radius).to.be.below(Number(end));
    expect(Number(tread) - (y + radius)).to.be.within(0, 6);
  });

  it('draws what is reached heavy in ink, and all else thin', async () => {
    for (const state of STATES) {
      const graphic = await show(state);
      const steps = all(graphic, '.step').map((it) => getComputedStyle(it));
      expect(steps.map(({ strokeWidth }) => parseFloat(strokeWidth))).to.eql([5, 2, 2]);
      expect(steps[0]!.stroke).to.equal(colourOf(graphic, '--_ink'));
      expect(steps.every(({ fill }) => fill === 'none')).to.equal(true);
      for (const { strokeDasharray } of steps) expect(strokeDasharray).to.equal('none');
    }
  });

  it('has no accent on any step: on the ring where things stand, and else on words alone', async () => {
    for (const state of STATES) {
      const graphic = await show(state);
      const accent = colourOf(graphic, '--_accent');
      const red = all(graphic, '.picture svg :is(path, circle, rect, line)').filter((it) => {
        const { fill, stroke } = getComputedStyle(it);
        return fill === accent || stroke === accent;
      });
      expect(red).to.eql(state === 'serious' ? all(graphic, '.station') : []);
      const words = all(graphic, '.label text').filter(
        (it) => getComputedStyle(it).fill === accent,
      );
      expect(words.map((it) => it.textContent.trim())).to.eql([
        { serious: 'here now', crisis: 'not yet', split: 'not ruled out' }[state],
      ]);
    }
  });

  it('lets the tread of the last step fade in every state, and no other', async () => {
    for (const state of STATES) {
      const graphic = await show(state);
      const pieces = all(graphic, '.fade').map((it) => Number(getComputedStyle(it).opacity));
      expect(pieces[0]).to.equal(1);
      expect(pieces.at(-1)).to.be.below(0.1);
      pieces.slice(1).forEach((opacity, i) => expect(opacity).to.be.below(pieces[i]!));
      const [, , last] = all(graphic, '.step');
      expect(last!.getAttribute('d')).not.to.contain('H');
    }
  });

  it('tells each step apart, and keeps its elements', async () => {
    const graphic = await show('serious');
    const steps = all(graphic, '.step');
    for (const state of STATES) {
      graphic.state = state;
      await settled();
      expect(all(graphic, '.step')).to.eql(steps);
      const told = all(graphic, ':is(.step, .station).told');
      expect(told).to.eql(
        state === 'serious'
          ? all(graphic, '.station')
          : steps.filter(({ dataset }) => dataset['key'] === state),
      );
    }
  });

  it('says where things stand with each: here now, not yet, not ruled out', async () => {
    for (const state of STATES)
      for (const width of [320, 700]) {
        const graphic = await show(state, 'ltr', width);
        for (const [key, station, standing] of [
          ['serious', 'Serious problem', 'here now'],
          ['crisis', 'Crisis', 'not yet'],
          ['split', 'Split in the army', 'not ruled out'],
        ]) {
          const said = (selector: string) => textsOf(graphic, `${selector} text`).join(' ');
          expect(said(`[data-key="${key}"].label`)).to.equal(station);
          expect(said(`[data-key="${key}-standing"].label`)).to.match(new RegExp(`^${standing}`));
        }
      }
  });

  it('says in every state that it is an order, that heights mean nothing and who judges', async () => {
    for (const [state, who] of [
      ['serious', 'judged by the analysts'],
      ['crisis', 'judged by the analysts'],
      ['split', 'judged by the authors of the report'],
    ] as const) {
      const graphic = await show(state);
      expect(saying(graphic, '.shown .notes')).to.contain(
        'an order, not a measure: heights mean nothing',
      );
      expect(textsOf(graphic, `[data-key="${state}-standing"] text`).join(' ')).to.contain(who);
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

  it('rises in the direction of the script, at every width', async () => {
    for (const width of [320, 700]) {
      const [first, , third] = places(await show('serious', 'ltr', width));
      expect(third!.left).to.be.above(first!.left);
      expect(third!.top).to.be.below(first!.top);
      const [right, , left] = places(await show('serious', 'rtl', width));
      expect(left!.right).to.be.below(right!.right);
      expect(left!.top).to.be.below(right!.top);
    }
  });

  const drawWith = (
    labels: Record<string, string[]>,
    room: Partial<Room> = {},
    state: (typeof STATES)[number] = 'crisis',
  ): { key: string; texts: string[] }[] => {
    const copy = createCopy(
      builtInStory(),
      {
        figures: bindRoles(graphics['severity-scale'].roles),
        words: { ...severityWords, labels },
      },
      'en',
      (text) => text.length * 9,
    );
    const drawing = drawSeverity(state, copy, { width: 700, height: 400, textScale: 1, ...room });
    return drawing.labels.map(({ key, wordings }) => ({
      key,
      texts: wordings.flat().map(({ text }) => text),
    }));
  };

  it('takes the names of its stations from the story', () => {
    const labels = { stations: ['Watch', 'Warning', 'Alarm'], standings: ['today', '', ''] };
    const said = drawWith(labels);
    for (const [i, key] of STATES.entries())
      expect(said.find((it) => it.key === key)!.texts).to.eql([labels.stations[i]]);
    expect(said.find(({ key }) => key === 'serious-standing')!.texts).to.eql(['today']);
  });

  it('never names a step without saying whether things have come to it', () => {
    const labels = {
      stations: ['Serious', 'Crisis', 'Split'],
      standings: ['here', 'not-yet', 'open'],
    };
    for (const [width, height] of [
      [700, 400],
      [280, 150],
      [280, 60],
      [60, 40],
    ])
      for (const state of STATES) {
        const said = drawWith(labels, { width: width!, height: height! }, state);
        for (const [i, key] of STATES.entries()) {
          const own = said.filter((it) => it.key.startsWith(key)).flatMap(({ texts }) => texts);
          expect(own.join(' ')).to.contain(labels.stations[i]).and.contain(labels.standings[i]);
          const alone = said.find((it) => it.key === key)?.texts;
          if (!said.some((it) => it.key === `${key}-standing`))
            for (const text of alone!) expect(text).to.contain(labels.standings[i]);
        }
      }
  });
});
