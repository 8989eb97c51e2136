import { expect } from 'chai';
import { mount, settled, unmountAll, until } from '../../testing/mount.fixture.js';
import type { ProjectionMeterElement } from './projection-meter-element.js';

async function show(state: string, dir = 'ltr'): Promise<ProjectionMeterElement> {
  const graphic = await mount<ProjectionMeterElement>(
    `<projection-meter state="${state}" dir="${dir}" style="--scrolly-move: 0s"></projection-meter>`,
  );
  await settled();
  return graphic;
}

function box(graphic: Element, selector: string): DOMRect {
  return graphic.shadowRoot!.querySelector(selector)!.getBoundingClientRect();
}

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

  it('hatches a range up to its lower end, outlines it up to its upper end, and closes it', async () => {
    const graphic = await showEnd({ low: 60_000, high: 80_000 });
    const [certain, rest, track] = ['.projection', '.extension', '.track'].map((it) =>
      box(graphic, it),
    ) as [DOMRect, DOMRect, DOMRect];
    expect(certain.width / track.width).to.be.closeTo(60 / 80, 0.02);
    expect(rest.left).to.be.closeTo(certain.right, 3);
    expect(rest.right).to.be.closeTo(track.right, 3);
    expect(graphic.shadowRoot!.querySelector('.open-end')).to.equal(null);
    expect(saying(graphic, '[data-key="year-end"]')).to.contain('60 thousand – 80 thousand');
    expect(saying(graphic, '[data-key="from"]')).to.equal('60 thousand people');
    expect(saying(graphic, '[data-key="to"]')).to.equal('80 thousand');
    expect(graphic.describe('one-in-ten')).to.contain('(60,000 – 80,000) × 10 = 600,000 – 800,000');
  });

  it('shows an upper bound as an outline with nothing certain in it, and no arrow', async () => {
    const graphic = await showEnd({ high: 80_000 });
    expect(
      Number(graphic.shadowRoot!.querySelector('.extension')!.getAttribute('width')),
    ).to.be.above(400);
    expect(getComputedStyle(graphic.shadowRoot!.querySelector('.projection')!).width).to.equal(
      '0px',
    );
    expect(graphic.shadowRoot!.querySelector('.open-end')).to.equal(null);
  });

  it('has an open arrow for a lower bound alone', async () => {
    const open = await showEnd({ low: 60_000 });
    expect(open.shadowRoot!.querySelector('.open-end')).to.exist;
    const closed = await showEnd({ value: 60_000, qualifier: 'about' });
    expect(closed.shadowRoot!.querySelector('.open-end')).to.equal(null);
  });

  it('draws no months where they would be a blur', async () => {
    const graphic = await show('rate');
    graphic.story = { facts: [{ id: 'F2a', period: { from: '1000', to: '9999' } }] };
    await until(() => !graphic.shadowRoot!.querySelector('.month'));
    expect(graphic.shadowRoot!.querySelector('.track')).to.exist;
  });

  it('is dashed and hatched in every state', async () => {
    for (const state of ['rate', 'year-end', 'one-in-ten']) {
      const projection = (await show(state)).shadowRoot!.querySelector('.projection')!;
      expect(projection.getAttribute('fill')).to.equal('url(#hatch-accent)');
      expect(getComputedStyle(projection).strokeDasharray).not.to.equal('none');
    }
  });

  it('has an open end beyond the bound', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const graphic = await show('year-end', dir);
      const [bound, arrow] = [box(graphic, '.projection'), box(graphic, '.open-end')];
      if (dir === 'ltr') expect(arrow.right).to.be.greaterThan(bound.right + 10);
      else expect(arrow.left).to.be.lessThan(bound.left - 10);
    }
  });

  it('says "at least" and the condition beside the bound', async () => {
    const label = saying(await show('year-end'), '[data-key="year-end"]');
    expect(label)
      .to.match(/^at least 70 thousand/)
      .and.contain('projected, if the rate holds');
  });

  it('draws one month of an even year for the rate, and calls it our arithmetic', async () => {
    const graphic = await show('rate');
    expect(box(graphic, '.track').width / box(graphic, '.projection').width).to.be.closeTo(12, 0.6);
    expect(saying(graphic, '.shown .derived')).to.equal('our arithmetic: 70,000 ÷ 12 ≈ 5,800');
    expect(saying(graphic, '[data-key="rate"]')).to.contain('about 5,800 a month');
  });

  it('draws one of ten equal marks, with the sum that it implies', async () => {
    const graphic = await show('one-in-ten');
    const cells = [...graphic.shadowRoot!.querySelectorAll('.cell')].map((cell) =>
      cell.getBoundingClientRect(),
    );
    expect(cells).to.have.length(10);
    for (const { width } of cells) expect(width).to.be.closeTo(cells[0]!.width, 1);
    const projection = box(graphic, '.projection');
    expect(projection.left).to.be.closeTo(cells[0]!.left, 1);
    expect(projection.width).to.be.closeTo(cells[0]!.width, 1);
    expect(saying(graphic, '.shown .derived')).to.equal('our arithmetic: 70,000 × 10 = 700,000');
  });
});
