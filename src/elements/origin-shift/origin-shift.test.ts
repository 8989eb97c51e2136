import { expect } from 'chai';
import { mount, settled, unmountAll, until, wordsOf } from '../../testing/mount.fixture.js';
import type { OriginShiftElement } from './origin-shift-element.js';

const STATES = ['early', 'shift', '2025'];

async function show(state: string, dir = 'ltr', width = 600): Promise<OriginShiftElement> {
  const graphic = await mount<OriginShiftElement>(
    `<origin-shift state="${state}" dir="${dir}" style="--scrolly-move: 0s"></origin-shift>`,
    width,
  );
  await settled();
  return graphic;
}

const all = ({ shadowRoot }: Element, selector: string): SVGElement[] => [
  ...shadowRoot!.querySelectorAll<SVGElement>(selector),
];

const boxes = (graphic: Element, selector: string): DOMRect[] =>
  all(graphic, selector).map((mark) => mark.getBoundingClientRect());

/** The words of a label, or of all whose keys begin so. */
const labelOf = (graphic: Element, key: string): string =>
  all(graphic, `.label[data-key^="${key}"] text`)
    .map(({ textContent }) => textContent)
    .join(' ');

const shown = (graphic: Element, selector: string): SVGElement[] =>
  all(graphic, selector).filter((mark) => mark.getAttribute('opacity') === '1');

/** The places whose tiles are marked, by the words on them. */
const marked = (graphic: Element): string[] =>
  all(graphic, '.tile.marked').map(({ dataset }) => labelOf(graphic, dataset['key']!));

/** The marks of a part from which a way or a trace leads, by its number. */
const rootsOf = (marks: SVGElement[]): number[] =>
  marks.map(({ dataset }) => Number(dataset['key']!.split('-')[1]));

describe('<origin-shift>', () => {
  afterEach(unmountAll);

  it('draws all places alike in every state, so that no size can be read as a share', async () => {
    const sizes = new Set<string>();
    for (const state of STATES)
      for (const tile of all(await show(state), '.tile'))
        sizes.add(`${tile.getAttribute('width')} ${tile.getAttribute('height')}`);
    expect(sizes).to.have.property('size', 1);
  });

  it('draws one way out in every state, as wide from wherever it leads', async () => {
    const widths = new Set<string>();
    for (const state of STATES) {
      const graphic = await show(state);
      expect(all(graphic, '.arrow')).to.have.length(1);
      for (const mark of [...shown(graphic, '.way'), ...all(graphic, '.arrow')])
        widths.add(getComputedStyle(mark).strokeWidth);
    }
    expect(widths).to.have.property('size', 1);
  });

  it('names all places in letters of one size', async () => {
    for (const width of [320, 700]) {
      const texts = all(await show('2025', 'ltr', width), '.label[data-key^="place"]');
      const names = texts.map((it) => it.querySelector('text')!.getAttribute('font-size'));
      expect(new Set(names)).to.have.property('size', 1);
    }
  });

  it('marks the rear at first, and hospitals and the front line now', async () => {
    expect(marked(await show('early'))).to.deep.equal(['Bases in the rear']);
    for (const state of ['shift', '2025'])
      expect(marked(await show(state))).to.deep.equal([
        'Hospitals place not given',
        'The front line',
      ]);
  });

  it('leads the way from the places that are marked, and from no other', async () => {
    expect(rootsOf(shown(await show('early'), '.way'))).to.deep.equal([0]);
    for (const state of ['shift', '2025'])
      expect(rootsOf(shown(await show(state), '.way'))).to.deep.equal([1, 2]);
  });

  it('has its front above and its rear below, and leaves to where reading goes', async () => {
    for (const [dir, sign] of [
      ['ltr', 1],
      ['rtl', -1],
    ] as const) {
      const graphic = await show('2025', dir);
      const [rear, hospitals, front] = boxes(graphic, '.tile');
      const [teeth, arrow] = [boxes(graphic, '.front')[0]!, boxes(graphic, '.arrow')[0]!];
      // Some engines count the points of its line.
      expect(teeth.top).to.be.lessThan(front!.top);
      expect(teeth.bottom).to.be.at.most(front!.top + 6);
      expect(front!.bottom).to.be.lessThan(rear!.top);
      expect(sign * (hospitals!.left - front!.left)).to.be.greaterThan(0);
      expect(sign * (arrow.left - hospitals!.left)).to.be.greaterThan(0);
    }
  });

  it('leaves a thin line where the way led from, only while it tells the shift, short of the arrow', async () => {
    const graphic = await show('shift');
    expect(rootsOf(shown(graphic, '.trace'))).to.deep.equal([0]);
    const [trace, way] = [shown(graphic, '.trace')[0]!, shown(graphic, '.way')[0]!];
    const widthOf = (mark: Element): number => parseFloat(getComputedStyle(mark).strokeWidth);
    expect(widthOf(trace)).to.be.lessThan(widthOf(way) / 2);
    const [line, arrow] = [trace.getBoundingClientRect(), boxes(graphic, '.arrow')[0]!];
    expect(line.right).to.be.lessThan(arrow.left + widthOf(way));
    expect(line.top).to.be.greaterThan(arrow.top + arrow.height / 2 + widthOf(way) / 2);
    expect(labelOf(graphic, 'trace')).to.equal('mainly, first years of the war');
    for (const state of ['early', '2025'])
      expect(shown(await show(state), '.trace')).to.have.length(0);
  });

  it('keeps its marks from state to state, so that the way moves', async () => {
    const graphic = await show('early');
    const marks = (): SVGElement[] => all(graphic, '.tile, .way, .trace, .arrow, .front');
    const before = marks();
    for (const state of ['shift', '2025'] as const) {
      graphic.state = state;
      await settled();
      expect(marks()).to.deep.equal(before);
    }
  });

  it('hides the new way where the old one runs, from where it turns over', async () => {
    const graphic = await show('early');
    const [old, , front] = boxes(graphic, '.way');
    expect(front!.bottom).to.be.closeTo(old!.bottom, 2);
    expect(front!.top).to.be.closeTo(old!.top, 2);
  });

  it('says at the arrow how many, when, and out of what', async () => {
    const early = await show('early');
    expect(labelOf(early, 'word')).to.equal('mainly');
    expect(labelOf(early, 'when')).to.equal('first years of the war out of their units');
    for (const state of ['shift', '2025']) {
      const graphic = await show(state);
      expect(labelOf(graphic, 'word')).to.equal('most');
      expect(labelOf(graphic, 'when')).to.equal('2025 out of their units');
    }
  });

  it('says no "most" where the fact says none, and no time where it has none', async () => {
    const graphic = await show('2025');
    const places = { label: 'Where', certainty: 'reported', source: 'me' };
    graphic.story = {
      sources: [{ id: 'me', label: 'my own count' }],
      facts: [
        { ...places, id: 'F7a', value: 'the orchard' },
        { ...places, id: 'F7b', value: 'the hedge' },
      ],
      derived: [],
      steps: [],
    };
    await until(() => marked(graphic)[0] === 'The hedge');
    expect(labelOf(graphic, 'word')).to.equal('');
    expect(labelOf(graphic, 'when')).to.equal('out of their units');
    expect(shown(graphic, '.way')).to.have.length(1);
  });

  it('leads the way from as many places as the fact names', async () => {
    const graphic = await show('2025');
    graphic.story = { facts: [{ id: 'F7b', value: 'trains or hospitals or the front line' }] };
    await until(() => marked(graphic).length === 3);
    expect(rootsOf(shown(graphic, '.way'))).to.deep.equal([1, 2, 3]);
    graphic.story = { facts: [{ id: 'F7a', value: 'bases or depots' }] };
    graphic.state = 'shift';
    await until(() => shown(graphic, '.trace').length === 2);
    for (const path of all(graphic, 'path')) expect(path.getAttribute('d')).not.to.contain('NaN');
  });

  it('says in every state that no shares were published, and gives none', async () => {
    for (const state of STATES) {
      const spoken = wordsOf(await show(state));
      expect(spoken).to.contain('an order, not a measure and not a map');
      expect(spoken).to.contain('no shares were published');
      expect(spoken).not.to.match(/%|per ?cent|\bhalf\b|\bthird\b|\d+ of/);
    }
  });
});
