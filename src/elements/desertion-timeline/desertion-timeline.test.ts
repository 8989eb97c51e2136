import { expect } from 'chai';
import { mount, settled, unmountAll, until, wordsOf } from '../../testing/mount.fixture.js';
import { allSettled } from '../../testing/testing.fixture.js';
import type { DesertionTimelineElement } from './desertion-timeline-element.js';

const ACCENT = [179, 38, 30, 255];
const MARK = [125, 120, 107, 255];
const INK = [27, 26, 23, 255];

async function show(
  state: string,
  attributes = '',
  story?: unknown,
  width = 700,
): Promise<DesertionTimelineElement> {
  const graphic = await mount<DesertionTimelineElement>(
    `<desertion-timeline theme="light" state="${state}" ${attributes} style="--scrolly-move: 0s"></desertion-timeline>`,
    width,
  );
  await until(() => canvasOf(graphic).width > 300);
  await allSettled();
  if (story) await tell(graphic, story);
  return graphic;
}

/** Until what the data says is drawn. */
async function tell(graphic: DesertionTimelineElement, story: unknown): Promise<void> {
  const before = wordsOf(graphic);
  graphic.story = story;
  await until(() => wordsOf(graphic) !== before);
  await allSettled();
}

const canvasOf = (graphic: Element): HTMLCanvasElement =>
  graphic.shadowRoot!.querySelector('canvas')!;

interface Painted {
  /** How many pixels. */
  area: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** What is painted in a colour, in CSS pixels from the reading side. */
function painted(graphic: Element, colour: readonly number[]): Painted {
  const canvas = canvasOf(graphic);
  const { width, height } = canvas;
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, width, height);
  const found = { area: 0, left: width, right: 0, top: height, bottom: 0 };
  for (let i = 0; i < data.length; i += 4) {
    // A canvas keeps light colours to a few parts.
    if (!colour.every((part, channel) => Math.abs(data[i + channel]! - part) <= 3)) continue;
    const [x, y] = [(i / 4) % width, Math.floor(i / 4 / width)];
    found.area++;
    found.left = Math.min(found.left, x);
    found.right = Math.max(found.right, x + 1);
    found.top = Math.min(found.top, y);
    found.bottom = Math.max(found.bottom, y + 1);
  }
  const scale = width / canvas.clientWidth;
  for (const side of ['left', 'right', 'top', 'bottom'] as const) found[side] /= scale;
  return found;
}

const all = (graphic: Element, selector: string): SVGGraphicsElement[] => [
  ...graphic.shadowRoot!.querySelectorAll<SVGGraphicsElement>(selector),
];
const label = (graphic: Element, key: string): SVGGraphicsElement | undefined =>
  all(graphic, `.label[data-key="${key}"]`)[0];
const saying = (graphic: Element, key: string): string =>
  label(graphic, key)?.textContent.trim().replaceAll(/\s+/g, ' ') ?? '';

/** Where the arrow begins and where it ends. */
function readArrow(graphic: Element): { from: number; to: number } | undefined {
  const [arrow] = all(graphic, '.arrow');
  const [, from, to] = /^M[^,]+,([\d.]+)V([\d.]+)/.exec(arrow?.getAttribute('d') ?? '') ?? [];
  return arrow && { from: Number(from), to: Number(to) };
}

const values = (earlier: number, later: number, rest: number, change = {}): unknown => ({
  facts: [
    { id: 'F4', value: earlier + later + rest, ...change },
    { id: 'F5a', value: earlier, ...change },
    { id: 'F5b', value: later, ...change },
  ],
});

describe('<desertion-timeline>', () => {
  afterEach(unmountAll);

  it('has as much paint for each entry in every state, on the axis and below it', async () => {
    const graphic = await show('document');
    const each = painted(graphic, MARK).area / 13_800;
    for (const [state, count, colour] of [
      ['2024', 3200, ACCENT],
      ['2025-h1', 3400, ACCENT],
      ['pace', 3400, ACCENT],
      ['pace', 3200, INK],
      ['remainder', 13_800, MARK],
    ] as const) {
      graphic.state = state;
      await settled();
      expect(painted(graphic, colour).area / count, `${state}, ${count}`).to.equal(each);
    }
  });

  it('sets twelve months twice as wide as six, and paces as high as they are', async () => {
    const graphic = await show('pace');
    const [year, half] = [painted(graphic, INK), painted(graphic, ACCENT)];
    expect((year.right - year.left) / (half.right - half.left)).to.be.closeTo(2, 0.03);
    const [low, high] = [year, half].map(({ top, bottom }) => bottom - top) as [number, number];
    expect(high / low).to.be.closeTo(3400 / 6 / (3200 / 12), 0.12);
    expect(half.left).to.be.closeTo(year.right, 8);
    expect(half.bottom).to.equal(year.bottom);
  });

  it('lets time run from right to left where the script does', async () => {
    const graphic = await show('2025-h1', 'dir="rtl"');
    const half = painted(graphic, ACCENT);
    expect(half.left).to.be.below(8);
    const [words] = all(graphic, '[data-key="later-period"]');
    const { right } = words!.getBoundingClientRect();
    expect(right).to.be.at.most(canvasOf(graphic).getBoundingClientRect().left + half.right + 8);
  });

  it('keeps what has no date below the axis, with its periods and the sum', async () => {
    const graphic = await show('remainder');
    const rule = all(graphic, '.rule')[0]!.getBBox();
    const base = Math.max(
      ...all(graphic, '.bracket').map((it) => new DOMMatrix(getComputedStyle(it).transform).f),
    );
    expect(rule.y - base).to.be.greaterThan(30);
    expect(rule.width).to.be.closeTo(painted(graphic, MARK).right, 8);
    expect(saying(graphic, 'rest'))
      .to.match(/^7,200 cases on the same list, without a published date/)
      .and.contain('2022, 2023 and July 2025')
      .and.contain('13,800 − 3,200 − 3,400');
  });

  it('hatches nothing: all of it is recorded', async () => {
    const graphic = await show('document');
    for (const state of graphic.states) {
      graphic.state = state;
      await settled();
      expect(graphic.shadowRoot!.querySelector('pattern, .edge'), state).to.equal(null);
    }
  });

  it('draws no time axis for the document as a whole, and none outside its two periods', async () => {
    const graphic = await show('document');
    expect(all(graphic, '.bracket')).to.eql([]);
    for (const [state, count] of [
      ['2024', 1],
      ['2025-h1', 2],
      ['remainder', 2],
    ] as const) {
      graphic.state = state;
      await settled();
      expect(all(graphic, '.bracket')).to.have.length(count);
    }
    expect(saying(graphic, 'earlier-period')).to.equal('2024 · 12 months');
    expect(saying(graphic, 'later-period')).to.equal('January – June 2025 · 6 months');
  });

  describe('where it compares the paces', () => {
    it('has nothing larger than the factor, at any width, and keeps the earlier pace', async () => {
      for (const width of [360, 720, 1100]) {
        const graphic = await show('pace', '', undefined, width);
        const sizes = all(graphic, '.label').map((it) => ({
          key: it.dataset['key'],
          size: Math.max(
            ...[...it.querySelectorAll('text')].map((text) =>
              parseFloat(getComputedStyle(text).fontSize),
            ),
          ),
        }));
        const [largest, next] = sizes.sort((a, b) => b.size - a.size);
        expect(largest!.key, `${width}`).to.equal('times');
        expect(largest!.size).to.be.above(next!.size * 1.4);
        expect(saying(graphic, 'earlier-pace')).to.contain('267');
      }
    });

    it('carries the earlier height across the later block by a line without dashes', async () => {
      const graphic = await show('pace');
      const [line] = all(graphic, '.level path:not(.clearing, .arrow)');
      const { x: left, y, width } = line!.getBBox();
      const right = left + width;
      expect(y).to.be.closeTo(painted(graphic, INK).top, 3);
      expect(right).to.be.closeTo(painted(graphic, ACCENT).right, 4);
      expect(left).to.be.below(painted(graphic, ACCENT).left);
      expect(getComputedStyle(line!).strokeDasharray).to.equal('none');
    });

    it('says the factor as the largest thing, and every sum by its numbers', async () => {
      const graphic = await show('pace', '', undefined, 900);
      expect(saying(graphic, 'times')).to.equal('2.1 times (3,400 ÷ 6) ÷ (3,200 ÷ 12)');
      expect(saying(graphic, 'earlier-pace')).to.match(/^about 267 a month 3,200 ÷ 12$/);
      expect(saying(graphic, 'later-pace')).to.match(/^about 567 a month 3,400 ÷ 6$/);
      const sizes = all(graphic, 'text').map((it) => Number(it.getAttribute('font-size')));
      const factor = Number(
        label(graphic, 'times')!.querySelector('text')!.getAttribute('font-size'),
      );
      expect(factor).to.equal(Math.max(...sizes));
      expect(factor).to.be.at.least(40);
      for (const key of ['times', 'earlier-pace', 'later-pace'])
        expect(label(graphic, key)!.querySelector('.derived-line'), key).to.exist;
    });

    it('points up to a higher pace, down to a lower one, and nowhere where they are equal', async () => {
      const up = readArrow(await show('pace'))!;
      expect(up.to).to.be.below(up.from);
      const falling = await show('pace', '', values(3200, 700, 6000));
      const down = readArrow(falling)!;
      expect(down.to).to.be.above(down.from);
      expect(saying(falling, 'times')).to.contain('44%');
      const equal = await show('pace', '', values(3200, 1600, 7200));
      expect(readArrow(equal)).to.equal(undefined);
      expect(all(equal, '.level path')).to.have.length(1);
    });

    it('moves nothing', async () => {
      const graphic = await show('2025-h1');
      const before = painted(graphic, ACCENT);
      graphic.state = 'pace';
      await settled();
      expect(painted(graphic, ACCENT)).to.eql(before);
    });
  });

  describe('with what is no count', () => {
    const millimetres = values(66.5, 44.4, 89.1, { unit: 'mm', certainty: 'reported' });
    const light = ([red = 0, green = 0, blue = 0]: readonly number[]): number[] => [
      red,
      green,
      blue,
      56,
    ];

    it('draws areas without gaps, exact to a hundredth', async () => {
      const graphic = await show('2025-h1', '', millimetres);
      const [later, others] = [painted(graphic, light(ACCENT)), painted(graphic, light(MARK))];
      expect(later.area / 44.4 / (others.area / (66.5 + 89.1))).to.be.closeTo(1, 0.01);
      const scale = canvasOf(graphic).width / canvasOf(graphic).clientWidth;
      const box = (later.right - later.left) * (later.bottom - later.top) * scale ** 2;
      expect(later.area / box).to.be.above(0.97);
    });

    it('has an edge around what is not recorded, and around nothing that is', async () => {
      const graphic = await show('document', '', millimetres);
      const edges = (): string[] => all(graphic, '.edge').map((it) => it.dataset['key']!);
      expect(edges()).to.eql(['rest']);
      graphic.state = '2025-h1';
      await settled();
      expect(edges()).to.eql(['earlier', 'later', 'rest']);
      for (const edge of all(graphic, '.edge'))
        expect(getComputedStyle(edge).strokeDasharray).to.equal('none');
      const { facts } = millimetres as { facts: object[] };
      await tell(graphic, {
        facts: [...facts.slice(0, 2), { ...facts[2], certainty: 'recorded' }],
      });
      expect(painted(graphic, ACCENT).area).to.be.above(0);
      expect(edges()).to.eql(['earlier', 'rest']);
    });
  });

  it('goes on from where it is when it is interrupted', async () => {
    const graphic = await show('2024');
    const start = painted(graphic, ACCENT);
    graphic.style.setProperty('--scrolly-move', '60s');
    graphic.state = 'document';
    await graphic.updateComplete;
    const bytes = (): string => {
      const { width, height } = canvasOf(graphic);
      return String(canvasOf(graphic).getContext('2d')!.getImageData(0, 0, width, height).data);
    };
    const before = bytes();
    await until(() => bytes() !== before);
    const midway = bytes();
    graphic.state = '2024';
    await graphic.updateComplete;
    expect(bytes() === midway).to.equal(true);
    graphic.style.setProperty('--scrolly-move', '0.1s');
    graphic.state = 'document';
    await graphic.updateComplete;
    graphic.state = '2024';
    await until(() => painted(graphic, ACCENT).area === start.area);
    expect(painted(graphic, ACCENT)).to.eql(start);
  });
});
