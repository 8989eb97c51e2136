import { expect } from 'chai';
import { builtInStory } from '../../story/article/built-in-story.js';
import { numberOf } from '../../story/figure.js';
import { endMoves, mount, settled, unmountAll, until } from '../../testing/mount.fixture.js';
import type { DesertionTimelineElement } from './desertion-timeline-element.js';

const cases = (id: string): number => numberOf(builtInStory().figures.get(id)) as number;

/** The mark of a figure in the picture's own coordinates, from the reading side, once it stands still. */
function markOf(graphic: Element, id: string): DOMRect {
  const root = graphic.shadowRoot!;
  endMoves(graphic);
  const block = root.querySelector(`.block[data-key="${id}"]`);
  if (block) return boxOf(block);
  const rest = root.querySelector(`.remainder[data-key="${id}"] .solid`)!;
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) =>
    Number(rest.getAttribute(name)),
  );
  return new DOMRect(x, y, width, height);
}

/** A block is a unit square under a transform; engines differ in whether its outline counts as its box. */
function boxOf(block: Element): DOMRect {
  const { e, f, a, d } = new DOMMatrix(getComputedStyle(block).transform);
  return new DOMRect(e, f, a, d);
}

const area = ({ width, height }: DOMRect): number => width * height;

async function show(state: string, dir = 'ltr'): Promise<DesertionTimelineElement> {
  const graphic = await mount<DesertionTimelineElement>(
    `<desertion-timeline state="${state}" dir="${dir}" style="--scrolly-move: 0s"></desertion-timeline>`,
    700,
  );
  await settled();
  return graphic;
}

describe('<desertion-timeline>', () => {
  afterEach(unmountAll);

  for (const state of ['document', '2024', '2025-h1', 'pace', 'remainder'])
    it(`draws every case with the same area in state "${state}"`, async () => {
      const graphic = await show(state);
      const perCase = [
        ['earlier', 'F5a'],
        ['later', 'F5b'],
        ['rest', 'D2'],
      ].map(([mark, id]) => area(markOf(graphic, mark!)) / cases(id!));
      for (const one of perCase) expect(one / perCase[0]!).to.be.closeTo(1, 0.02);
    });

  it('sets twelve months twice as wide as six, and paces as high as they are', async () => {
    const graphic = await show('2025-h1');
    const [year, half] = [markOf(graphic, 'earlier'), markOf(graphic, 'later')];
    expect(year.width / half.width).to.be.closeTo(2, 0.02);
    expect(half.height / year.height).to.be.closeTo(cases('F5b') / 6 / (cases('F5a') / 12), 0.03);
    expect(half.left).to.be.closeTo(year.right, 1);
    expect(half.bottom).to.be.closeTo(year.bottom, 1);
  });

  it('lets time run from right to left where the script does', async () => {
    const graphic = await show('2025-h1', 'rtl');
    const marks = graphic.shadowRoot!.querySelector('.block')!.parentElement!;
    expect(marks.getAttribute('transform')).to.match(/^translate\(.+\) scale\(-1 1\)$/);
    const [year, half] = ['earlier-period', 'later-period'].map((key) =>
      graphic.shadowRoot!.querySelector(`[data-key="${key}"]`)!.getBoundingClientRect(),
    );
    expect(half!.right).to.be.lessThan(year!.left);
  });

  it('keeps what is not broken down apart from the time axis, hatched and labelled so', async () => {
    const graphic = await show('2025-h1');
    const root = graphic.shadowRoot!;
    const rest = markOf(graphic, 'rest');
    const { bottom: axis } = markOf(graphic, 'earlier');
    expect(rest.top - axis).to.be.greaterThan(20);
    expect(root.querySelector('.hatched')!.getAttribute('opacity')).to.equal('1');
    expect(root.querySelector('.hatched')!.getAttribute('fill')).to.match(/^url\(#hatch-/);
    expect(root.querySelector('[data-key="undivided"]')!.textContent.trim()).to.equal(
      'not broken down',
    );
  });

  it('draws no time axis for the document as a whole, and no tick outside its two periods', async () => {
    const whole = await show('document');
    expect(whole.shadowRoot!.querySelector('.axis')).to.equal(null);
    const graphic = await show('remainder');
    const ticks = [...graphic.shadowRoot!.querySelectorAll('.axis[y2]')];
    const [year, half] = [markOf(graphic, 'earlier'), markOf(graphic, 'later')];
    const places = ticks.map((tick) => Number(tick.getAttribute('x1')));
    expect(places).to.deep.equal([year.left, year.right, half.right]);
  });

  it('compares the paces with their sum', async () => {
    const graphic = await show('pace');
    const root = graphic.shadowRoot!;
    expect(root.querySelector('.shown .headline')!.textContent).to.contain('2.1 times');
    expect(root.querySelector('.shown .derived')!.textContent).to.contain(
      '3,400 × 2 ÷ 3,200 ≈ 2.1 times',
    );
    const level = Number(root.querySelector('.level line')!.getAttribute('y1'));
    expect(level).to.equal(markOf(graphic, 'earlier').top);
  });

  it('moves its blocks by compositor properties only', async () => {
    const graphic = await mount<DesertionTimelineElement>(
      '<desertion-timeline state="document"></desertion-timeline>',
    );
    graphic.state = '2025-h1';
    await graphic.updateComplete;
    const moved = graphic
      .shadowRoot!.getAnimations()
      .filter((move) => move instanceof CSSTransition);
    const properties = new Set(moved.map(({ transitionProperty }) => transitionProperty));
    for (const property of properties)
      expect(['transform', 'opacity', 'fill']).to.include(property);
    expect(properties).to.include('transform');
  });

  it('goes on from where it is when it is interrupted', async () => {
    const graphic = await mount<DesertionTimelineElement>(
      '<desertion-timeline state="2024" style="--scrolly-move: 10s"></desertion-timeline>',
    );
    const block = graphic.shadowRoot!.querySelector('.block[data-key="later"]')!;
    const rest = boxOf(block);
    graphic.state = '2025-h1';
    await graphic.updateComplete;
    await until(() => Math.abs(boxOf(block).width - rest.width) > 20);
    const halfway = boxOf(block);
    graphic.state = '2024';
    await graphic.updateComplete;
    const turned = boxOf(block);
    expect(turned.width).to.be.closeTo(halfway.width, 15);
  });
});
