import { expect } from 'chai';
import { mount, settled, unmountAll, wordsOf } from '../../testing/mount.fixture.js';
import type { OriginShiftElement } from './origin-shift-element.js';

async function show(state: string, dir = 'ltr'): Promise<OriginShiftElement> {
  const graphic = await mount<OriginShiftElement>(
    `<origin-shift state="${state}" dir="${dir}" style="--scrolly-move: 0s"></origin-shift>`,
  );
  await settled();
  return graphic;
}

function boxes(graphic: Element, selector: string): DOMRect[] {
  return [...graphic.shadowRoot!.querySelectorAll(selector)].map((mark) =>
    mark.getBoundingClientRect(),
  );
}

/** The places whose tiles are marked, by the words on them. */
const marked = ({ shadowRoot }: Element): string[] =>
  [...shadowRoot!.querySelectorAll<SVGElement>('.marked')].map(({ dataset }) =>
    [...shadowRoot!.querySelectorAll(`.label[data-key="${dataset['key']}"] text`)]
      .map(({ textContent }) => textContent)
      .join(' '),
  );

describe('<origin-shift>', () => {
  afterEach(unmountAll);

  it('draws all places alike in every state, so that no size can be read as a share', async () => {
    const sizes = new Set<string>();
    for (const state of ['early', 'shift', '2025'])
      for (const tile of (await show(state)).shadowRoot!.querySelectorAll('.tile'))
        sizes.add(`${tile.getAttribute('width')} ${tile.getAttribute('height')}`);
    expect(sizes).to.have.property('size', 1);
  });

  it('marks the rear at first, and hospitals and the front line now', async () => {
    expect(marked(await show('early'))).to.deep.equal(['Bases in the rear']);
    expect(marked(await show('2025'))).to.deep.equal(['Hospitals', 'The front line']);
  });

  it('lies from the rear to the front in the direction of the script', async () => {
    const [rear, , front] = boxes(await show('2025'), '.tile');
    expect(rear!.right).to.be.lessThan(front!.left);
    const [right, , left] = boxes(await show('2025', 'rtl'), '.tile');
    expect(left!.right).to.be.lessThan(right!.left);
  });

  it('shows where from and where to while it tells the shift', async () => {
    const graphic = await show('shift');
    expect(boxes(graphic, '.arrow')).to.have.length(1);
    expect(
      [...graphic.shadowRoot!.querySelectorAll('.bracket')].map((it) => it.getAttribute('opacity')),
    ).to.deep.equal(['1', '1']);
    expect(boxes(await show('early'), '.arrow')).to.have.length(0);
  });

  it('says in every state that no shares were published, and gives none', async () => {
    for (const state of ['early', 'shift', '2025']) {
      const spoken = wordsOf(await show(state));
      expect(spoken).to.contain('no shares were published');
      expect(spoken).not.to.match(/%|per ?cent|\bhalf\b|\bthird\b|\d+ of/);
    }
  });
});
