import '../scrolly-story/modes/modes.lazy.js';
import { expect } from 'chai';
import {
  emulateMedia,
  engineName,
  press,
  setViewport,
} from '../../../scripts/testing/browser-commands.js';
import { mount, nextFrame, settled, unmountAll, until } from '../../testing/mount.fixture.js';
import { allSettled } from '../../testing/testing.fixture.js';
import {
  describeStop,
  focusedElement,
  focusLookOf,
  nameOf,
  readingOrder,
  roleOf,
  walkByTab,
} from '../../testing/walk-by-tab.fixture.js';
import { type Mode, modes } from '../scrolly-story/markup/choices.js';

interface Page {
  box: HTMLElement;
  before: HTMLElement;
  after: HTMLElement;
}

/** The whole story between two buttons of the page. */
async function open(mode: Mode): Promise<Page> {
  const box = await mount(
    `<div><button>before</button><desertion-story mode="${mode}"></desertion-story><button>after</button></div>`,
    960,
  );
  await until(() => box.querySelector('desertion-story')!.shadowRoot!.querySelector('article'));
  await settled();
  await allSettled();
  const [before, after] = box.querySelectorAll<HTMLElement>(':scope > button');
  return { box, before: before!, after: after! };
}

const isWebKit = (await engineName()) === 'webkit';

const isFigure = (stop: Element): boolean =>
  (stop.getRootNode() as ShadowRoot).host?.localName === 'story-figure';

describe('the whole story by keyboard alone', () => {
  before(async () => {
    await setViewport(1000, 700);
    await emulateMedia({ reducedMotion: 'reduce' });
  });
  after(() => emulateMedia({}));
  afterEach(unmountAll);

  for (const mode of modes)
    it(`leads from before it to after it in the order of reading, each stop named and seen, in mode "${mode}"`, async () => {
      const { box, before, after } = await open(mode);
      const looks: string[] = [];
      const stops = await walkByTab(before, after, (stop) => {
        const where = describeStop(stop);
        expect(roleOf(stop), where).not.to.equal('');
        expect(nameOf(stop), where).not.to.equal('');
        const { top, bottom, left, right } = stop.getBoundingClientRect();
        expect(bottom, `${where}, bottom`).to.be.above(0);
        expect(top, `${where}, top`).to.be.below(innerHeight);
        expect(right - left, `${where}, width`).to.be.above(0);
        looks.push(focusLookOf(stop));
      });
      stops.forEach((stop, i) =>
        expect(looks[i], `${describeStop(stop)} is not seen to have the focus`).not.to.equal(
          focusLookOf(stop),
        ),
      );
      // All at once: pictures on the way have more marks in one state than in another.
      const places = [...readingOrder(box)];
      stops.forEach((stop, i) => {
        const previous = stops[i - 1];
        const where = `${describeStop(stop)} after ${previous ? describeStop(previous) : 'the page'}`;
        expect(places.indexOf(stop), where).to.be.above(previous ? places.indexOf(previous) : -1);
      });
      expect(stops.filter(isFigure)).to.have.length.above(mode === 'step' ? 5 : 20);
    });

  it('leads back the same way', async () => {
    // Where pictures far away are not laid out, WebKitGTK's way back differs from its way there.
    const { before, after } = await open('step');
    const there = await walkByTab(before, after);
    for (const stop of [...there].reverse()) {
      await press('Shift+Tab');
      await nextFrame();
      expect(describeStop(focusedElement())).to.equal(describeStop(stop));
    }
    await press('Shift+Tab');
    expect(focusedElement()).to.equal(before);
  });

  it('opens the note of every figure by Enter, closes it by Escape, and stays where it is', async () => {
    const { before, after } = await open('scroll');
    let asked = 0;
    await walkByTab(before, after, async (stop) => {
      if (!isFigure(stop)) return;
      await press('Enter');
      await until(() => stop.getAttribute('aria-expanded') === 'true');
      const note = (stop.getRootNode() as ShadowRoot).querySelector<HTMLElement>('.note')!;
      await until(() => note.getClientRects().length && note.textContent.trim());
      await press('Escape');
      await until(() => stop.getAttribute('aria-expanded') === 'false');
      expect(note.getClientRects()).to.have.length(0);
      expect(focusedElement()).to.equal(stop);
      asked++;
    });
    expect(asked).to.be.above(20);
  });

  // In WebKitGTK, the panel of a second story does not open by Enter after that of the first: open.
  for (const mode of isWebKit ? [] : (['scroll', 'step'] as const))
    it(`closes by Escape whatever else a button has opened, and is back at the button, in mode "${mode}"`, async () => {
      const { before, after } = await open(mode);
      let opened = 0;
      await walkByTab(before, after, async (stop) => {
        // The table is no layer over the page: the same button takes it away.
        if (isFigure(stop) || stop.getAttribute('part')?.includes('table-button')) return;
        if (stop.getAttribute('aria-expanded') !== 'false') return;
        await press('Enter');
        await until(() => stop.getAttribute('aria-expanded') === 'true');
        await allSettled();
        await press('Escape');
        await until(() => stop.getAttribute('aria-expanded') === 'false');
        expect(describeStop(focusedElement())).to.equal(describeStop(stop));
        opened++;
      });
      expect(opened).to.be.above(2);
    });
});
