import { expect } from 'chai';
import { mount, settled, unmountAll } from '../shared/mount.fixture.js';
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

describe('<projection-meter>', () => {
  afterEach(unmountAll);

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
