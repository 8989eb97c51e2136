import { expect } from 'chai';
import { expectLabelsApart } from '../../testing/expect-labels.fixture.js';
import { mount, settled, unmountAll, until } from '../../testing/mount.fixture.js';
import type { ProjectionMeterElement } from './projection-meter-element.js';

async function show(state: string, dir = 'ltr'): Promise<ProjectionMeterElement> {
  const graphic = await mount<ProjectionMeterElement>(
    `<projection-meter state="${state}" dir="${dir}" style="--scrolly-move: 0s"></projection-meter>`,
  );
  await settled();
  return graphic;
}

/** All marks that a reader sees: those in a part that is faded out are not. */
function marks(graphic: Element, selector: string): SVGGraphicsElement[] {
  const found = graphic.shadowRoot!.querySelectorAll<SVGGraphicsElement>(selector);
  return [...found].filter((it) => !it.closest('[opacity="0"]') && it.getBBox().height >= 0);
}

/** Where they are drawn, without the width of their lines, which engines count differently. */
const boxes = (graphic: Element, selector: string): DOMRect[] =>
  marks(graphic, selector).map((it) => {
    const { x, y, width, height } = it.getBBox();
    const matrix = it.getScreenCTM()!;
    const [from, to] = [
      new DOMPoint(x, y).matrixTransform(matrix),
      new DOMPoint(x + width, y + height).matrixTransform(matrix),
    ];
    return new DOMRect(Math.min(from.x, to.x), from.y, Math.abs(to.x - from.x), to.y - from.y);
  });
const last = <T>(list: readonly T[]): T => list.at(-1)!;

const saying = (graphic: Element, selector: string): string =>
  graphic.shadowRoot!.querySelector(selector)!.textContent.trim();

/** The built-in projection with another end: a range, an upper bound, or one number. */
async function showEnd(end: object, state = 'year-end'): Promise<ProjectionMeterElement> {
  const graphic = await show(state);
  const before = saying(graphic, '.picture');
  const F2a = { id: 'F2a', value: undefined, qualifier: undefined, ...end };
  const derived = { id: 'D3', operation: 'F2a × 10', qualifier: undefined };
  graphic.story = { facts: [F2a], derived: [derived] };
  await until(() => saying(graphic, '.picture') !== before);
  return graphic;
}

describe('<projection-meter>', () => {
  afterEach(unmountAll);

  it('is dashed and hatched in every state', async () => {
    for (const state of ['rate', 'year-end', 'one-in-ten']) {
      const bands = marks(await show(state), '.projection');
      expect(bands).to.have.length(state === 'year-end' ? 12 : 1);
      for (const band of bands) {
        expect(band.getAttribute('fill')).to.equal('url(#hatch-accent)');
        expect(getComputedStyle(band).strokeDasharray).not.to.equal('none');
      }
    }
  });

  it('draws the first month alone for the rate, and dashes where the others will reach', async () => {
    const graphic = await show('rate');
    const [band] = boxes(graphic, '.projection');
    const dashes = boxes(graphic, '.dash');
    expect(dashes).to.have.length(11);
    const base = last(boxes(graphic, '.base')).top;
    const one = (base - last(dashes).top) / 12;
    expect(base - band!.top).to.be.closeTo(one, 2);
    dashes.forEach(({ top }, i) => expect(base - top).to.be.closeTo(one * (i + 2), 1));
    dashes.slice(1).forEach(({ left }, i) => expect(left).to.be.above(dashes[i]!.right));
  });

  it('writes the rate large, calls it our arithmetic, and says that nothing is counted', async () => {
    const graphic = await show('rate');
    expect(saying(graphic, '[data-key="rate"]')).to.equal('about 5,800');
    expect(graphic.shadowRoot!.querySelector('[data-key="rate"] .derived-line')).to.exist;
    expect(saying(graphic, '[data-key="unit"]')).to.equal('people a month');
    expect(saying(graphic, '.shown .notes .derived')).to.equal(
      'our arithmetic: 70,000 ÷ 12 ≈ 5,800',
    );
    expect(saying(graphic, '.shown .notes')).to.contain('nothing here is counted');
  });

  it('piles the months up, each on all before it, in the accent for its own alone', async () => {
    const graphic = await show('year-end');
    const columns = boxes(graphic, '.column');
    expect(columns).to.have.length(12);
    columns.slice(1).forEach(({ height, bottom }, i) => {
      expect(height).to.be.above(columns[i]!.height + 5);
      expect(bottom).to.be.closeTo(columns[i]!.bottom, 2);
    });
    const fills = marks(graphic, '.bands').map((it) => it.getAttribute('fill'));
    expect(fills.slice(0, -1).every((it) => it === 'url(#hatch-ink)')).to.equal(true);
    expect(last(fills)).to.equal('url(#hatch-accent)');
  });

  it('says "at least" and the condition beside the bound', async () => {
    const graphic = await show('year-end');
    expect(saying(graphic, '[data-key="year-end"]')).to.equal('at least 70,000');
    expect(saying(graphic, '[data-key="unit"]')).to.match(
      /^people\s+projected, if the rate holds$/,
    );
    const [level] = boxes(graphic, '.helper');
    const [column] = boxes(graphic, '.last');
    expect(level!.top).to.be.closeTo(column!.top, 2);
  });

  it('has an open top under an arrow for a lower bound alone', async () => {
    const tops = (graphic: Element): string =>
      last(marks(graphic, '.projection')).getAttribute('d')!;
    const open = await showEnd({ low: 60_000 });
    const [arrow] = boxes(open, '.open-end');
    const column = last(boxes(open, '.column'));
    expect(arrow!.bottom).to.be.below(column.top);
    expect((arrow!.left + arrow!.right) / 2).to.be.closeTo((column.left + column.right) / 2, 1);
    expect(tops(open)).not.to.contain('z');
    const closed = await showEnd({ value: 60_000, qualifier: 'about' });
    expect(boxes(closed, '.open-end')).to.eql([]);
    expect(tops(closed)).to.contain('z');
  });

  it('runs from the right where reading does', async () => {
    const columns = boxes(await show('year-end', 'rtl'), '.column');
    expect(columns[0]!.left).to.be.above(last(columns).right);
    const [first] = boxes(await show('one-in-ten', 'rtl'), '.column');
    expect(first!.left).to.be.closeTo(columns[0]!.left, 2);
  });

  it('hatches a range up to its lower end, outlines it up to its upper end, and closes it', async () => {
    const graphic = await showEnd({ low: 60_000, high: 80_000 });
    const bottom = last(boxes(graphic, '.edges')).bottom;
    const [certain, rest] = ['.projection', '.extension'].map((it) => last(boxes(graphic, it)));
    expect((bottom - certain!.top) / (bottom - rest!.top)).to.be.closeTo(60 / 80, 0.03);
    expect(rest!.bottom).to.be.closeTo(certain!.top, 3);
    const outline = last(marks(graphic, '.extension'));
    expect(getComputedStyle(outline).fill).to.equal('none');
    expect(outline.getAttribute('d')).to.contain('z');
    expect(boxes(graphic, '.open-end')).to.eql([]);
    expect(saying(graphic, '[data-key="year-end"]')).to.equal('60,000 – 80,000');
    expect(saying(graphic, '[data-key="to"]')).to.equal('80,000');
    expect(saying(graphic, '[data-key="from"]')).to.equal('60,000');
    expect(graphic.describe('one-in-ten')).to.contain('(60,000 – 80,000) × 10 = 600,000 – 800,000');
  });

  it('shows an upper bound as an outline with nothing certain in it, and no arrow', async () => {
    for (const state of ['rate', 'year-end', 'one-in-ten']) {
      const graphic = await showEnd({ high: 80_000 }, state);
      expect(marks(graphic, '.projection')).to.eql([]);
      for (const it of marks(graphic, '.bands')) expect(it.getAttribute('d')).to.equal('');
      expect(last(boxes(graphic, '.extension')).height).to.be.above(8);
      expect(boxes(graphic, '.open-end')).to.eql([]);
    }
  });

  it('slides the very column of the last month aside, as it is', async () => {
    const graphic = await show('year-end');
    const column = last(marks(graphic, '.column'));
    const [before] = boxes(graphic, '.last');
    const look = column.innerHTML;
    graphic.state = 'one-in-ten';
    await settled();
    expect(marks(graphic, '.column')).to.eql([column]);
    expect(column.innerHTML).to.equal(look);
    const [after] = boxes(graphic, '.last');
    for (const side of ['top', 'width', 'height'] as const)
      expect(after![side]).to.be.closeTo(before![side], 1);
    expect(after!.left).to.be.below(before!.left - 300);
  });

  it('shows nine empty columns of its size beside it, with the sum that they imply', async () => {
    const graphic = await show('one-in-ten');
    const [column] = boxes(graphic, '.column');
    const [others] = marks(graphic, '.others');
    const { fill, strokeDasharray } = getComputedStyle(others!);
    expect(fill).to.equal('none');
    expect(strokeDasharray).not.to.equal('none');
    const empty = [...others!.getAttribute('d')!.matchAll(/M[\d.]+,([\d.]+)V([\d.]+)h([\d.]+)/g)];
    expect(empty).to.have.length(9);
    for (const [foot, top, width] of empty.map(([, ...it]) => it.map(Number))) {
      expect(width).to.be.closeTo(column!.width, 2);
      expect(foot! - top!).to.be.closeTo(column!.height, 3);
    }
    expect(saying(graphic, '[data-key="one-in-ten"]')).to.match(/^1 in 10\s+at least 70,000$/);
    expect(saying(graphic, '[data-key="whole"]')).to.match(
      /^about 700,000 people\s+all columns together/,
    );
    expect(saying(graphic, '[data-key="part"]')).to.equal('would leave');
    expect(saying(graphic, '[data-key="others"]')).to.equal('would stay');
    expect(saying(graphic, '.shown .notes .derived')).to.equal(
      'our arithmetic: 70,000 × 10 = 700,000',
    );
  });

  it('names the months that there is room for, the first and the last in any case', async () => {
    const names = (graphic: Element): string[] =>
      marks(graphic, '[data-key^="name-"]').map((it) => it.textContent.trim());
    const graphic = await show('rate');
    expect(names(graphic).slice(-3)).to.eql(['Oct', 'Nov', 'Dec']);
    graphic.parentElement!.style.inlineSize = '280px';
    await until(() => !names(graphic).includes('Nov'));
    expect(names(graphic)[0]).to.equal('Jan 2025');
    expect(last(names(graphic))).to.equal('Dec');
  });

  it('names years by the year, and of very many only the ends', async () => {
    const graphic = await show('year-end');
    const names = (): string[] =>
      marks(graphic, '[data-key^="name-"]').map((it) => it.textContent.trim());
    graphic.story = { rate: 'year', facts: [{ id: 'F2a', period: { from: '2021', to: '2024' } }] };
    await until(() => names().length === 4);
    expect(names()).to.eql(['2021', '2022', '2023', '2024']);
    graphic.story = { facts: [{ id: 'F2a', period: { from: '1000', to: '9999' } }] };
    await until(() => names().length === 2);
    expect(names()).to.eql(['1000', '9999']);
    expect(graphic.shadowRoot!.querySelectorAll('.column').length).to.be.at.most(60);
  });

  it('says its number over a single column, too, and names it once', async () => {
    for (const state of ['rate', 'year-end', 'one-in-ten']) {
      const graphic = await showEnd(
        { value: 70_000, qualifier: 'about', period: { from: '2025-12', to: '2025-12' } },
        state,
      );
      expect(marks(graphic, '.projection')).to.have.length(1);
      expect(saying(graphic, `[data-key="${state}"]`)).to.match(
        /^(about 5,800|about 70,000|1 in 10)/,
      );
      const named = state === 'one-in-ten' ? 0 : 1;
      expect(marks(graphic, '[data-key^="name-"]')).to.have.length(named);
    }
  });

  it('hangs what is below zero from its line, and says so with a minus sign', async () => {
    const graphic = await show('year-end');
    graphic.story = {
      facts: [{ id: 'F2a', value: -7.1, unit: '°C', qualifier: undefined }],
      derived: [
        { id: 'D3', unit: '°C' },
        { id: 'D4', unit: '°C a month' },
      ],
    };
    await until(() => saying(graphic, '.picture').includes('−7.1'));
    const line = boxes(graphic, '.base')[0]!;
    const bands = boxes(graphic, '.projection');
    expect(bands).to.have.length(12);
    for (const band of bands) expect(band.top).to.be.at.least(line.bottom - 1);
    expect(bands.at(-1)!.bottom - line.bottom).to.be.greaterThan(bands[0]!.bottom - line.bottom);
    await expectLabelsApart(graphic, 'below zero');
  });

  it('draws no mark for nothing', async () => {
    for (const state of ['rate', 'year-end', 'one-in-ten']) {
      const graphic = await show(state);
      graphic.story = { facts: [{ id: 'F2a', value: 0 }] };
      await until(() => /\b0\b/.test(saying(graphic, '.picture')));
      expect(marks(graphic, '.projection, .bands[d^="M"]'), state).to.have.length(0);
    }
  });

  it('keeps its labels apart with other data, in low and narrow rooms and with large text', async () => {
    const period = { from: '2025-01', to: '2026-12' };
    const stories = [
      {
        facts: [
          { id: 'F2a', value: 1_234_567, period },
          { id: 'F2b', value: 1 / 30 },
        ],
      },
      { facts: [{ id: 'F2a', value: undefined, qualifier: undefined, low: 10_000, high: 12_345 }] },
      {
        facts: [
          { id: 'F2b', value: 0.4 },
          { id: 'F2a', unit: 'people who have left their units' },
        ],
      },
    ];
    for (const size of ['', '32px'])
      for (const width of [280, 420, 800])
        for (const dir of ['ltr', 'rtl'])
          for (const state of ['rate', 'year-end', 'one-in-ten']) {
            document.documentElement.style.fontSize = size;
            const graphic = await mount<ProjectionMeterElement>(
              `<projection-meter state="${state}" dir="${dir}" style="--scrolly-graphic-height: 300px"></projection-meter>`,
              width,
            );
            for (const story of stories) {
              graphic.story = story;
              await settled();
              await expectLabelsApart(graphic, `${state} ${width} ${dir} ${size}`);
            }
            unmountAll();
          }
    document.documentElement.style.fontSize = '';
  });
});
