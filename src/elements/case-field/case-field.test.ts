import { expect } from 'chai';
import { emulateMedia, engineName } from '../../../scripts/testing/browser-commands.js';
import { LeakCounter } from '../../testing/leak-counter.fixture.js';
import {
  mount,
  nextFrame,
  settled,
  showTable,
  unmountAll,
  until,
  wordsOf,
} from '../../testing/mount.fixture.js';
import { allSettled } from '../../testing/testing.fixture.js';
import type { CaseFieldElement } from './case-field-element.js';

const ACCENT = [179, 38, 30, 255];
const MARK = [125, 120, 107, 255];

async function show(state: string, attributes = '', width = 700): Promise<CaseFieldElement> {
  const graphic = await mount<CaseFieldElement>(
    `<case-field theme="light" state="${state}" ${attributes}></case-field>`,
    width,
  );
  await until(() => (canvasOf(graphic)?.width ?? 0) > 300 || width <= 300);
  await allSettled();
  return graphic;
}

/** Without motion: what counts is where it ends. */
const still = 'style="--scrolly-move: 0s"';
/** Long enough that nothing arrives by itself while a test looks. */
const slow = 'style="--scrolly-move: 60s"';

const canvasOf = (graphic: Element): HTMLCanvasElement =>
  graphic.shadowRoot!.querySelector('canvas')!;

function read(graphic: Element): Uint8ClampedArray {
  const canvas = canvasOf(graphic);
  return canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height).data;
}

const isSame = (one: Uint8ClampedArray, other: Uint8ClampedArray): boolean =>
  one.length === other.length && one.every((byte, i) => byte === other[i]);

/** How many pixels have any paint, by the colour that they have. */
function countPixels(graphic: Element): Map<string, number> {
  const pixels = new Uint32Array(read(graphic).buffer);
  const counts = new Map<number, number>();
  for (const pixel of pixels) if (pixel) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const bytes = (pixel: number): string =>
    String([...new Uint8Array(Uint32Array.of(pixel).buffer)]);
  return new Map([...counts].map(([pixel, count]) => [bytes(pixel), count]));
}

/** The columns and rows in which there is paint of a colour, from the first to the last. */
function extent(
  graphic: Element,
  colour: readonly number[],
): { left: number; right: number; top: number } {
  const { width } = canvasOf(graphic);
  const sought = Uint8Array.from(colour);
  const pixels = new Uint32Array(read(graphic).buffer);
  const value = new Uint32Array(sought.buffer)[0];
  let [left, right, top] = [width, 0, -1];
  pixels.forEach((pixel, i) => {
    if (pixel !== value) return;
    left = Math.min(left, i % width);
    right = Math.max(right, i % width);
    if (top < 0) top = Math.floor(i / width);
  });
  return { left, right, top };
}

/** Squares that touch nothing of their colour above or to the left: one for each mark. */
function countMarks(graphic: Element, colour: readonly number[]): number {
  const { width } = canvasOf(graphic);
  const pixels = new Uint32Array(read(graphic).buffer);
  const value = new Uint32Array(Uint8Array.from(colour).buffer)[0];
  return pixels.filter(
    (pixel, i) =>
      pixel === value &&
      pixels[i - width] !== value &&
      (i % width === 0 || pixels[i - 1] !== value),
  ).length;
}

const saying = (graphic: Element, key: string): string =>
  graphic.shadowRoot!.querySelector(`[data-key="${key}"]`)?.textContent.trim() ?? '';

describe('<case-field>', () => {
  afterEach(unmountAll);

  it('has one mark for each case of the data, in each of its groups', async () => {
    const graphic = await show('all', still);
    expect([countMarks(graphic, MARK), countMarks(graphic, ACCENT)]).to.eql([13_800, 0]);
    graphic.state = '2024';
    await settled();
    expect([countMarks(graphic, MARK), countMarks(graphic, ACCENT)]).to.eql([10_600, 3200]);
    graphic.state = '2025-h1';
    await settled();
    expect([countMarks(graphic, MARK), countMarks(graphic, ACCENT)]).to.eql([10_400, 3400]);
    graphic.state = 'rest';
    await settled();
    expect([countMarks(graphic, MARK), countMarks(graphic, ACCENT)]).to.eql([13_800, 0]);
  });

  describe('in its opening', () => {
    const INK = [27, 26, 23, 255];
    const opening = (words = '', attributes = still): Promise<CaseFieldElement> =>
      show('opening', attributes).then(async (graphic) => {
        graphic.innerHTML = words;
        graphic.requestUpdate();
        await until(() => countMarks(graphic, INK) > 0);
        await allSettled();
        return graphic;
      });
    const title =
      '<h1 slot="clearing">The list gets longer, and it does so faster than before</h1>';
    const box = (element: Element): DOMRect => element.getBoundingClientRect();
    const words = (graphic: Element): HTMLElement => graphic.shadowRoot!.querySelector('.words')!;

    it('has every mark, once, over all of its picture', async () => {
      const graphic = await opening();
      expect(countMarks(graphic, INK)).to.equal(13_800);
      const { left, right } = extent(graphic, INK);
      expect(right - left).to.be.above(canvasOf(graphic).width * 0.97);
    });

    it('says how many there are, and of one what it is, with a line from the mark to the words', async () => {
      const graphic = await opening();
      expect(saying(graphic, 'total')).to.contain('about 13,800').and.contain('recorded');
      expect(saying(graphic, 'called').replace(/\s+/g, ' ')).to.contain('One mark is one entry');
      expect(graphic.shadowRoot!.querySelector('.called path')).to.exist;
    });

    it('fills the screen where words of the page stand in it, and has its marks round these', async () => {
      const graphic = await opening(title);
      expect(box(graphic).height).to.be.at.least(innerHeight - 1);
      expect(box(canvasOf(graphic)).height).to.be.closeTo(box(graphic).height, 1);
      expect(countMarks(graphic, INK)).to.equal(13_800);
      const { left, top, width, height } = box(words(graphic));
      const at = box(canvasOf(graphic));
      const context = canvasOf(graphic).getContext('2d')!;
      const { data } = context.getImageData(left - at.left, top - at.top, width, height);
      expect(data.some((byte) => byte > 0)).to.equal(false);
      expect(saying(graphic, 'total')).to.equal('');
    });

    it('lets these be read first, as text of the page', async () => {
      const graphic = await opening(title);
      const [first] = graphic.shadowRoot!.querySelectorAll('slot, figure');
      expect((first as HTMLSlotElement).assignedElements()[0]!.textContent).to.contain('The list');
    });

    it('takes its marks to the next state, and back', async () => {
      const graphic = await opening('', 'style="--scrolly-move: 50ms"');
      const before = read(graphic);
      graphic.state = 'all';
      await until(() => countMarks(graphic, MARK) === 13_800);
      graphic.state = 'opening';
      await until(() => isSame(read(graphic), before));
    });

    it('keeps its marks where they are on the way when it is turned round', async () => {
      const graphic = await opening('', slow);
      const before = read(graphic);
      graphic.state = 'all';
      await until(() => !isSame(read(graphic), before));
      const midway = read(graphic);
      graphic.state = 'opening';
      await graphic.updateComplete;
      expect(isSame(read(graphic), midway)).to.equal(true);
    });

    it('paints all of it in one pass', async () => {
      const graphic = await opening(title);
      const context = canvasOf(graphic).getContext('2d')!;
      const { putImageData } = CanvasRenderingContext2D.prototype;
      let painted = 0;
      context.putImageData = function (...args: unknown[]) {
        painted++;
        putImageData.apply(this, args as never);
      };
      graphic.parentElement!.style.inlineSize = '640px';
      await until(() => box(canvasOf(graphic)).width <= 640);
      await allSettled();
      expect(painted).to.equal(1);
    });
  });

  it('takes the number of marks from the data', async () => {
    const graphic = await show('2024', still);
    graphic.story = { facts: [{ id: 'F5a', value: 1234 }] };
    await until(() => countMarks(graphic, ACCENT) === 1234);
    expect(countMarks(graphic, MARK)).to.equal(13_800 - 1234);
    graphic.story = { facts: [{ id: 'F4', value: 9000 }] };
    await until(() => countMarks(graphic, MARK) === 9000 - 3200);
  });

  it('draws what has no date as solid as all else: it is recorded, too', async () => {
    const pixels = countPixels(await show('2025-h1', still));
    expect(pixels.get(String(ACCENT))! / 3400).to.equal(pixels.get(String(MARK))! / 10_400);
    expect(pixels.size).to.equal(2);
  });

  it('never moves what has no date', async () => {
    const graphic = await show('rest', still);
    const { width, clientWidth } = canvasOf(graphic);
    const rule = graphic.shadowRoot!.querySelector<SVGPathElement>('.rule')!.getBBox();
    const top = Math.ceil(((rule.y + 3) * width) / clientWidth);
    // Without its uppermost row, which others lie on and beside of.
    const lying = (): string => String(read(graphic).subarray((top + 4) * width * 4));
    graphic.state = '2025-h1';
    await settled();
    const seen = lying();
    for (const state of ['all', '2024'] as const) {
      graphic.state = state;
      await settled();
      expect(lying() === seen, state).to.equal(true);
    }
  });

  it('labels each group with count, unit and certainty, its period, and the rest with its sum', async () => {
    const graphic = await show('rest', still, 1000);
    expect(saying(graphic, 'earlier')).to.match(/^about 3,200 cases.*recorded$/s);
    expect(saying(graphic, 'later')).to.match(/^about 3,400 cases.*recorded$/s);
    expect(saying(graphic, 'earlier-period')).to.equal('2024 · 12 months');
    expect(saying(graphic, 'later-period')).to.equal('January – June 2025 · 6 months');
    expect(saying(graphic, 'rest'))
      .to.match(/^7,200 cases/)
      .and.contain('without a published date: 2022, 2023 and July 2025')
      .and.contain('13,800 − 3,200 − 3,400');
    expect(graphic.shadowRoot!.querySelector('[data-key="rest"] .derived-line')).to.exist;
  });

  it('tells no number of what no state has shown yet', async () => {
    const graphic = await show('2024', still, 1000);
    expect(saying(graphic, 'rest')).to.equal('the rest of the list');
    expect(graphic.shadowRoot!.querySelector('[data-key="later"]')).to.equal(null);
  });

  it('is sharp: a pixel of the canvas is a pixel of the screen', async () => {
    const graphic = await show('all', still);
    const canvas = canvasOf(graphic);
    const { width } = canvas.getBoundingClientRect();
    expect(canvas.width).to.be.closeTo(width * devicePixelRatio, 0.01);
    expect([...countPixels(graphic).keys()]).to.eql([String(MARK)]);
  });

  it('is hidden from assistive technology as marks, and told as one picture', async () => {
    const graphic = await show('2024', still);
    const picture = canvasOf(graphic).closest('[role="img"]')!;
    expect(picture.getAttribute('aria-label')).to.contain('about 3,200 cases');
    expect(graphic.shadowRoot!.querySelectorAll('.picture *').length).to.be.below(40);
  });

  it('is mirrored for a reader from right to left', async () => {
    const { left, right, top } = extent(await show('2024', still), ACCENT);
    const mirrored = await show('2024', `${still} dir="rtl"`);
    const { width } = canvasOf(mirrored);
    const turned = { left: width - 1 - right, right: width - 1 - left, top };
    expect(extent(mirrored, ACCENT)).to.eql(turned);
  });

  it('says for how many cases a mark stands where there are too few pixels', async () => {
    const facts = [
      { id: 'F4', value: 13_800_000 },
      { id: 'F5a', value: 3_200_000 },
      { id: 'F5b', value: 3_400_000 },
    ];
    const graphic = await show('all', still);
    expect(saying(graphic, 'total')).to.contain('one mark for each case');
    graphic.story = { facts };
    await until(() => /stands for [\d,]+ cases$/.test(saying(graphic, 'scale')));
    const each = Number(/[\d,]+/.exec(saying(graphic, 'scale'))![0].replace(',', ''));
    const pixels = [...countPixels(graphic).values()].reduce((sum, count) => sum + count);
    expect(pixels % (13_800_000 / each)).to.equal(0);
    for (const state of ['2024', 'rest'] as const) {
      graphic.state = state;
      await settled();
      expect(saying(graphic, 'scale')).to.contain('one mark stands for');
    }
  });

  it('refuses groups that do not make up the total', async () => {
    const graphic = await show('all', still);
    const before = wordsOf(graphic);
    const { error } = console;
    const lines: string[] = [];
    console.error = (line: string) => void lines.push(line);
    graphic.story = { derived: [{ id: 'D2', operation: 'F4 − F5a', from: ['F4', 'F5a'] }] };
    await new Promise((resolve) => graphic.addEventListener('scrolly-error', resolve));
    console.error = error;
    expect(lines[0]).to.contain('<case-field>').and.contain('make it F5a + F5b + D2');
    expect(wordsOf(graphic)).to.equal(before);
  });

  describe('while it moves', () => {
    let leaks: LeakCounter;
    beforeEach(() => (leaks = new LeakCounter()));
    afterEach(() => leaks.stop());

    it('keeps all its marks, and turns round from where they are', async () => {
      const graphic = await show('all', slow);
      const start = read(graphic);
      graphic.state = '2024';
      // On its way for a minute: however slow the machine is, this is in the midst of it.
      await until(() => leaks.waiting && !isSame(read(graphic), start));
      const midway = read(graphic);
      graphic.state = 'all';
      await graphic.updateComplete;
      expect(isSame(read(graphic), midway)).to.equal(true);
      expect(leaks.waiting).to.equal(1);
      graphic.style.setProperty('--scrolly-move', '0.1s');
      graphic.state = '2024';
      await graphic.updateComplete;
      graphic.state = 'all';
      await until(() => !leaks.waiting);
      expect(isSame(read(graphic), start)).to.equal(true);
    });

    it('asks for one frame at a time, however often it is interrupted', async () => {
      const graphic = await show('all', slow);
      for (const state of ['2024', 'rest', 'all', '2025-h1'] as const) {
        graphic.state = state;
        await graphic.updateComplete;
        expect(leaks.waiting).to.equal(1);
        await nextFrame();
      }
    });

    it('arrives, and then asks for nothing more', async () => {
      const graphic = await show('all', 'style="--scrolly-move: 50ms"');
      graphic.state = '2024';
      await graphic.updateComplete;
      expect(leaks.waiting).to.equal(1);
      await until(() => !leaks.waiting);
      expect(countMarks(graphic, ACCENT)).to.equal(3200);
      const { frames } = leaks;
      await allSettled();
      expect(leaks.frames).to.equal(frames);
    });

    it('paints nothing for an update that changes nothing', async () => {
      const graphic = await show('2024', slow);
      const context = canvasOf(graphic).getContext('2d')!;
      let painted = 0;
      context.putImageData = () => void painted++;
      const { frames } = leaks;
      graphic.label = 'Another name';
      await settled();
      expect([painted, leaks.frames]).to.eql([0, frames]);
    });

    it('cuts where the reader wants no motion', async () => {
      const graphic = await show('all', still);
      const { frames } = leaks;
      graphic.state = '2024';
      await graphic.updateComplete;
      expect(leaks.frames).to.equal(frames);
      expect(countMarks(graphic, ACCENT)).to.equal(3200);
    });

    it('is there at once when it is out of sight, before or in the middle of a move', async () => {
      const graphic = await show('all', slow);
      graphic.state = '2024';
      await graphic.updateComplete;
      expect(leaks.waiting).to.equal(1);
      graphic.style.marginBlockStart = '300vh';
      await until(() => !leaks.waiting);
      expect(countMarks(graphic, ACCENT)).to.equal(3200);
      const { frames } = leaks;
      graphic.state = '2025-h1';
      await graphic.updateComplete;
      expect(leaks.frames).to.equal(frames);
      expect(countMarks(graphic, ACCENT)).to.equal(3400);
    });

    it('leaves nothing behind when it goes, not even in the middle of a move', async () => {
      const graphic = await show('all', slow);
      graphic.state = '2024';
      await graphic.updateComplete;
      graphic.remove();
      await allSettled();
      expect(leaks.waiting).to.equal(0);
      // Those of the template go with the nodes that they are on.
      expect(leaks.listeners.filter((it) => !/^HTML(Button|Slot)/.test(it))).to.eql([]);
      expect(Object.values(leaks.observers)).to.eql([0, 0, 0]);
    });

    it('shows its state again when it is put back', async () => {
      const graphic = await show('2024', still);
      const parent = graphic.parentElement!;
      graphic.remove();
      graphic.state = '2025-h1';
      await settled();
      parent.append(graphic);
      await allSettled();
      expect(countMarks(graphic, ACCENT)).to.equal(3400);
    });
  });

  describe('is drawn anew, without a move,', () => {
    it('when its box changes', async () => {
      const graphic = await show('2024', slow);
      const before = canvasOf(graphic).width;
      graphic.parentElement!.style.inlineSize = '620px';
      await until(() => canvasOf(graphic).width < before);
      expect(countMarks(graphic, ACCENT)).to.equal(3200);
    });

    it('when its theme changes, or any colour around it', async () => {
      const graphic = await show('2024', slow);
      graphic.theme = 'dark';
      graphic.setAttribute('theme', 'dark');
      await until(() => countMarks(graphic, [255, 138, 117, 255]) === 3200);
      graphic.parentElement!.style.setProperty('--scrolly-accent', 'rgb(0 100 0)');
      await until(() => countMarks(graphic, [0, 100, 0, 255]) === 3200);
      graphic.parentElement!.style.setProperty('--scrolly-mark', 'hsl(240 100% 50%)');
      await until(() => countMarks(graphic, [0, 0, 255, 255]) === 10_600);
    });

    it('when the reader’s preference changes', async () => {
      const graphic = await mount<CaseFieldElement>(
        `<case-field state="2024" ${slow}></case-field>`,
      );
      await emulateMedia({ colorScheme: 'dark' });
      try {
        await until(() => countMarks(graphic, [255, 138, 117, 255]) === 3200);
      } finally {
        await emulateMedia({});
      }
      await until(() => countMarks(graphic, ACCENT) === 3200);
    });

    it('when colours are forced', async function () {
      if ((await engineName()) === 'webkit') return;
      const graphic = await show('2024', slow);
      await emulateMedia({ forcedColors: 'active' });
      try {
        await until(() => countMarks(graphic, ACCENT) === 0);
        expect(countPixels(graphic).size).to.equal(2);
      } finally {
        await emulateMedia({});
      }
    });

    it('after its table has been shown', async () => {
      const graphic = await show('2024', slow);
      const button = () => graphic.shadowRoot!.querySelector('button')!;
      await showTable(graphic);
      graphic.state = '2025-h1';
      await settled();
      button().click();
      await until(() => canvasOf(graphic) && countMarks(graphic, ACCENT) === 3400);
    });
  });
});
