import { expect } from 'chai';
import { engineName, press, setViewport } from '../../../../scripts/testing/browser-commands.js';
import type { Drawing, GraphicElement } from '../../../graphic/graphic-element.js';
import { findViolations } from '../../../testing/axe.fixture.js';
import { LeakCounter } from '../../../testing/leak-counter.fixture.js';
import {
  listenToConsole,
  mount,
  nextFrame,
  settled,
  unmountAll,
  until,
} from '../../../testing/mount.fixture.js';
import { mount as mountBox } from '../../../testing/testing.fixture.js';
import type { ScrollyStepElement } from '../../scrolly-step/scrolly-step-element.js';
import type { ScrollyStoryElement } from '../scrolly-story-element.js';

type Graphic = GraphicElement<Drawing>;

const STEPS = `
  <scrolly-step name="list" graphic="desertion-timeline" state="document"><p>One.</p></scrolly-step>
  <scrolly-step name="year" state="2024"><h3>The year</h3><p>Two.</p></scrolly-step>
  <p class="between">Between.</p>
  <scrolly-step name="origin" graphic="origin-shift" state="shift"><p>Three.</p></scrolly-step>
  <scrolly-step name="same"><p>Four.</p></scrolly-step>`;

const story = (attributes = '', steps = STEPS): string => `
  <scrolly-story name="ranks" ${attributes}>
    <desertion-timeline></desertion-timeline>
    <origin-shift></origin-shift>
    ${steps}
  </scrolly-story>`;

const root = (element: Element): ShadowRoot => element.shadowRoot!;

/** The fields of marks of a story, those in its still pictures among them. */
function countFields(within: ParentNode): number {
  const inner = [...within.querySelectorAll('*')].flatMap((it) => it.shadowRoot ?? []);
  const own = within instanceof Element && within.shadowRoot ? [within.shadowRoot] : [];
  return [...inner, ...own].reduce(
    (sum, it) => sum + countFields(it),
    within.querySelectorAll('case-field, desertion-timeline').length,
  );
}
const frame = (element: Element, mode: string) => root(element).querySelector(`.frame.${mode}`);
/** The class of the frame that a mode is told in: words stand where still pictures do. */
const frameOf = (mode: string): string => ({ scroll: 'auto', text: 'flat' })[mode] ?? mode;
const inMode = (element: Element, mode: string) => until(() => frame(element, mode));

/** A story that is told in a mode: what loads it has come. */
async function mountIn(
  mode: 'flat' | 'step' | 'text',
  markup = story(`mode="${mode}"`),
  width = 1000,
): Promise<ScrollyStoryElement> {
  const element = await mount<ScrollyStoryElement>(markup, width);
  const target =
    element.localName === 'scrolly-story' ? element : element.querySelector('scrolly-story')!;
  await until(() => (mode === 'step' ? frame(target, 'step') : stillsOf(target).length));
  await settled();
  return target;
}

/** The still pictures of a story, in the order in which they stand. */
function stillsOf(element: Element): HTMLElement[] {
  const steps = [...element.querySelectorAll('scrolly-step')].map(root);
  return [...steps, root(element)].flatMap((tree) => [
    ...tree.querySelectorAll<HTMLElement>('[part="still"]'),
  ]);
}

const copyIn = (still: Element): Graphic => still.firstElementChild as Graphic;

const isShown = (element: Element): boolean => element.getClientRects().length > 0;

function buttonsOf(element: Element): HTMLElement[] {
  return [...root(element).querySelectorAll<HTMLElement>('.controls > [part="button"]')];
}

const positionOf = (element: Element): string =>
  root(element).querySelector('[part="position"]')!.textContent.replace(/\s+/g, ' ').trim();

function record(element: HTMLElement): [number, string, string][] {
  const told: [number, string, string][] = [];
  element.addEventListener('scrolly-state', ({ index, name, reason }) =>
    told.push([index, name, reason]),
  );
  return told;
}

/** What a story holds of the page, apart from what its parts hold. */
const take = (leaks: LeakCounter) => ({
  listeners: leaks.listeners.filter((line) => /^(Window|HTMLDocument) /.test(line)),
  observers: leaks.observers,
  nodes: document.querySelectorAll('*').length,
});

describe('the modes of <scrolly-story>', () => {
  beforeEach(() => setViewport(1024, 700));
  afterEach(unmountAll);

  it('are scroll for an unknown one, which is named once with those that there are', async () => {
    const lines = await listenToConsole('warn', async () => {
      const element = await mount(story('mode="slides"'));
      expect(frame(element, 'auto')).to.exist;
    });
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('"slides"').and.contain('scroll, step, flat');
  });

  it('can be changed at any time, and keep the reader at the step', async () => {
    const element = await mount<ScrollyStoryElement>(story());
    // In words it is short: above it, too, there is something to scroll.
    for (const place of ['beforebegin', 'afterend'] as const)
      element.insertAdjacentHTML(place, '<div style="block-size: 2000px"></div>');
    element.goTo('year');
    await settled();
    for (const mode of ['flat', 'step', 'text', 'scroll', 'step', 'flat', 'scroll'] as const) {
      element.mode = mode;
      await inMode(element, frameOf(mode));
      if (mode === 'text') await until(() => stillsOf(element).at(-1)?.firstElementChild);
      await settled();
      expect(element.index, mode).to.equal(1);
      const { top, bottom } = element.steps[1]!.getBoundingClientRect();
      expect(top, mode).to.be.lessThan(700);
      expect(bottom, mode).to.be.greaterThan(0);
    }
  });

  it('leave nothing behind when they change', async () => {
    const leaks = new LeakCounter();
    const element = await mount<ScrollyStoryElement>(story());
    // What prints graphics comes when the page is idle, and listens beside the story from then on.
    const listening = () => leaks.listeners.filter((line) => line === 'Window beforeprint').length;
    await until(() => listening() === 2);
    const before = take(leaks);
    const sheets = root(element).adoptedStyleSheets.length;
    const markup = element.outerHTML;
    for (const mode of ['flat', 'step', 'text', 'flat', 'scroll', 'step', 'scroll'] as const) {
      element.mode = mode;
      await inMode(element, frameOf(mode));
      await settled();
    }
    expect(element.outerHTML).to.equal(markup);
    expect(take(leaks)).to.deep.equal(before);
    leaks.stop();
    expect(stillsOf(element)).to.have.length(0);
    expect(root(element).adoptedStyleSheets).to.have.length(sheets);
  });

  for (const mode of ['flat', 'step', 'text'] as const) {
    it(`lose nothing over 20 stories mounted and unmounted in mode ${mode}`, async () => {
      await mountIn(mode);
      unmountAll();
      await nextFrame();
      const leaks = new LeakCounter();
      const before = take(leaks);
      for (let i = 0; i < 20; i++) {
        await mountIn(mode);
        unmountAll();
        await nextFrame();
      }
      await until(() => JSON.stringify(take(leaks)) === JSON.stringify(before));
      leaks.stop();
    });

    it(`have no accessibility violation in mode ${mode}, in any theme`, async () => {
      for (const theme of ['light', 'dark']) {
        const main = `<main>${story(`mode="${mode}" theme="${theme}" heading="Ranks"`)}</main>`;
        const element = await mountIn(mode, main);
        expect(await findViolations(element.parentElement!)).to.deep.equal([]);
        unmountAll();
      }
    });

    it(`show the prose of a story without a graphic or steps in mode ${mode}`, async () => {
      for (const inner of [
        '<desertion-timeline></desertion-timeline><p>Prose.</p>',
        '<p>Prose.</p><scrolly-step><p>One.</p></scrolly-step>',
      ]) {
        const element = await mount(`<scrolly-story mode="${mode}">${inner}</scrolly-story>`);
        await settled();
        for (const text of element.querySelectorAll('p')) expect(isShown(text)).to.equal(true);
        unmountAll();
      }
    });

    it(`run no scroll engine in mode ${mode}`, async () => {
      const leaks = new LeakCounter();
      const element = await mountIn(mode);
      // One tells whether the story is on the screen at all, one of each field whether anybody sees it move.
      expect(leaks.observers.IntersectionObserver).to.be.at.most(1 + countFields(element));
      expect(leaks.listeners).not.to.include('HTMLDocument scroll');
      const told = record(element);
      element.insertAdjacentHTML('afterend', '<div style="block-size: 3000px"></div>');
      for (const y of [500, 1500, 0]) {
        window.scrollTo(0, y);
        await settled();
      }
      leaks.stop();
      expect(told).to.deep.equal([]);
    });
  }

  describe('flat', () => {
    it('follows each step by its own still picture, and none that moves by scrolling', async () => {
      const element = await mountIn('flat');
      const stills = stillsOf(element);
      expect(stills.map((still) => copyIn(still).state)).to.deep.equal([
        'document',
        '2024',
        'shift',
      ]);
      expect(stills.map((still) => copyIn(still).staging)).to.deep.equal([
        undefined,
        undefined,
        undefined,
      ]);
      const [list, year, origin, same] = element.steps;
      const tops = [list, stills[0], year, stills[1], origin, same, stills[2]].map(
        (it) => it!.getBoundingClientRect().top,
      );
      expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
      for (const graphic of element.querySelectorAll(
        ':scope > :is(desertion-timeline, origin-shift)',
      ))
        expect(isShown(graphic)).to.equal(false);
    });

    it('draws each picture when it comes near, with its table', async () => {
      const element = await mountIn('flat');
      for (const still of stillsOf(element)) {
        still.scrollIntoView();
        const tree = root(copyIn(still));
        await until(() => tree.querySelector('.picture svg *'));
        expect(tree.querySelector('[data-shown]')!.getAttribute('data-shown')).to.equal(
          copyIn(still).state,
        );
        await until(() => tree.querySelector('[part="table-button"]'));
      }
    });

    it('draws every picture while the page is idle, though no reader comes near', async () => {
      const element = await mountIn('flat');
      const copies = stillsOf(element).map(copyIn);
      expect(copies).to.have.length.greaterThan(2);
      await until(() => copies.every((it) => root(it).querySelector('.picture svg *')));
      expect(scrollY).to.equal(0);
    });

    it('says of each picture what it shows, once', async () => {
      const element = await mountIn('flat');
      const [list] = element.steps as ScrollyStepElement[];
      expect(list!.description).to.equal('');
      const copy = copyIn(stillsOf(element)[0]!);
      await until(() => root(copy).querySelector('.picture')?.getAttribute('aria-label'));
      // The headline and the remarks stand around it as text.
      expect(copy.describe('document')).to.contain(
        root(copy).querySelector('.picture')!.getAttribute('aria-label'),
      );
    });

    it('tells its pictures of new data', async () => {
      const element = await mountIn('flat');
      element.story = { facts: [{ id: 'F5a', value: 4100 }] };
      const still = stillsOf(element)[1]!;
      still.scrollIntoView();
      await until(() =>
        root(copyIn(still)).querySelector('.shown .headline')?.textContent.includes('4,100'),
      );
    });

    it('keeps a picture while its step stays as it is, and makes another when it does not', async () => {
      const element = await mountIn('flat');
      const [first, second] = stillsOf(element);
      element.steps[1]!.setAttribute('state', 'pace');
      await until(() => copyIn(stillsOf(element)[1]!).state === 'pace');
      expect(stillsOf(element)[0] === first).to.equal(true);
      expect(stillsOf(element)[1] === second).to.equal(false);
      element.steps[1]!.remove();
      await until(() => stillsOf(element).length === 2);
    });

    it('shows another’s graphic in each state by the styles of its page', async () => {
      const style = document.createElement('style');
      style.textContent = '.mine { block-size: 20px } .mine[data-state="far"] { block-size: 50px }';
      document.head.append(style);
      const element = await mountIn(
        'flat',
        `<scrolly-story mode="flat"><div class="mine" id="chart"></div>
          <scrolly-step graphic="chart" state="near"><p>One.</p></scrolly-step>
          <section data-step="b" data-state="far"><p>Two.</p></section></scrolly-story>`,
      );
      const charts = stillsOf(element).map((still) => still.shadowRoot!.querySelector('.mine')!);
      const heights = () => charts.map((chart) => chart.getBoundingClientRect().height);
      await until(() => heights().join() === '20,50');
      style.remove();
      const [one, two] = element.steps.map((step) => step.getBoundingClientRect());
      const [near, far] = charts.map((chart) => chart.getBoundingClientRect());
      const tops = [one, near, two, far].map((box) => box!.top);
      expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
      expect(element.querySelector('#chart')!.hasAttribute('data-state')).to.equal(false);
    });

    it('hides the graphic that stands in one wrapper with its steps', async () => {
      const element = await mountIn(
        'flat',
        `<scrolly-story mode="flat"><div><desertion-timeline></desertion-timeline>${STEPS.replaceAll('origin-shift', 'desertion-timeline').replace('shift', 'pace')}</div></scrolly-story>`,
      );
      expect(stillsOf(element).map((still) => copyIn(still).state)).to.deep.equal([
        'document',
        '2024',
        'pace',
      ]);
      const graphic = element.querySelector('desertion-timeline')!;
      await until(() => getComputedStyle(graphic).visibility === 'hidden');
      expect(graphic.parentElement!.getBoundingClientRect().top).to.be.closeTo(
        element.steps[0]!.getBoundingClientRect().top,
        40,
      );
    });

    it('knows where the reader is when asked, and goes to a step', async () => {
      const element = await mountIn('flat');
      element.insertAdjacentHTML('afterend', '<div style="block-size: 2000px"></div>');
      const told = record(element);
      element.goTo('origin');
      await settled();
      expect(element.steps[2]!.getBoundingClientRect().top).to.be.closeTo(350, 1);
      expect(element.index).to.equal(2);
      window.scrollTo(0, 0);
      expect(element.index).to.be.lessThan(2);
      expect(told).to.deep.equal([]);
    });

    it('is what the whole story and each of its chapters can be', async () => {
      const whole = await mount<HTMLElementTagNameMap['desertion-story']>(
        '<desertion-story mode="flat" chapters="pace projection"></desertion-story>',
      );
      await until(() => root(whole).querySelector('scrolly-story'));
      const inner = root(whole).querySelector('scrolly-story')!;
      await until(() => stillsOf(inner).length > 2);
      whole.mode = 'scroll';
      await until(() => frame(inner, 'auto') && stillsOf(inner).length === 0);
    });

    it('moves nobody who sees the beginning, though more than one step may stand there', async () => {
      await setViewport(1000, 900);
      const element = await mountIn(
        'flat',
        `<div style="padding-block-end: 3000px"><scrolly-story mode="flat"><desertion-timeline></desertion-timeline>
          ${'<scrolly-step state="document"><p>One.</p></scrolly-step>'.repeat(4)}</scrolly-story></div>`,
      );
      scrollTo({ top: 0, behavior: 'instant' });
      expect(element.getBoundingClientRect().top).to.be.at.least(0);
      expect(element.index).to.be.greaterThan(0);
      element.mode = 'scroll';
      await until(() => frame(element, 'auto') && stillsOf(element).length === 0);
      await settled();
      expect(scrollY).to.equal(0);
    });

    it('takes the place of scrolling in a viewport too low for it, and gives it back', async function () {
      const element = await mount<ScrollyStoryElement>(story());
      expect(frame(element, 'auto')).to.exist;
      await setViewport(1024, 300);
      await until(() => stillsOf(element).length === 3);
      await setViewport(1024, 700);
      await until(() => frame(element, 'auto') && stillsOf(element).length === 0);
    });

    it('is what goes to paper, and scrolling comes back after', async () => {
      const element = await mount<ScrollyStoryElement>(story());
      window.dispatchEvent(new Event('beforeprint'));
      await until(() => stillsOf(element).length === 3);
      window.dispatchEvent(new Event('afterprint'));
      await until(() => frame(element, 'auto') && stillsOf(element).length === 0);
    });
  });

  for (const mode of ['flat', 'step'] as const)
    it(`draw every picture at once for paper, in mode ${mode}`, async () => {
      const element = await mountIn(mode);
      window.dispatchEvent(new Event('beforeprint'));
      // Now, and not in a frame that paper does not wait for; nor as high as was guessed.
      const drawn = stillsOf(element).map(
        (still) =>
          Boolean(root(copyIn(still)).querySelector('.picture svg')) &&
          getComputedStyle(still).contentVisibility === 'visible',
      );
      expect(drawn).to.deep.equal([true, true, true]);
      window.dispatchEvent(new Event('afterprint'));
      await inMode(element, mode);
    });

  it('draw for paper once they have come, where the reader prints before', async () => {
    const element = mountBox(story()).firstElementChild as ScrollyStoryElement;
    window.dispatchEvent(new Event('beforeprint'));
    await until(() => root(element).querySelector('.prose.paper'));
    window.dispatchEvent(new Event('afterprint'));
    expect(root(element).querySelector('.prose.paper')).to.equal(null);
  });

  describe('step', () => {
    const shownSteps = (element: ScrollyStoryElement): string[] =>
      element.steps.filter(isShown).map((step) => step.textContent.replace(/\s+/g, ' ').trim());

    it('shows one step, its graphic, and which of how many it is', async () => {
      const element = await mountIn('step');
      expect(shownSteps(element)).to.deep.equal(['One.']);
      expect(positionOf(element)).to.equal('1 of 4 list');
      buttonsOf(element)[1]!.click();
      await settled();
      expect(shownSteps(element)).to.deep.equal(['The yearTwo.']);
      expect(positionOf(element)).to.equal('2 of 4 The year');
      const timeline = element.querySelector('desertion-timeline')!;
      await until(
        () => root(timeline).querySelector('figure')!.getAttribute('data-shown') === '2024',
      );
      expect(element.index).to.equal(1);
      expect(element.progress).to.equal(1);
    });

    it('shows what stands between steps with the step before', async () => {
      const element = await mountIn('step');
      const between = element.querySelector('.between')!;
      for (const [index, shown] of [false, true, false, false].entries()) {
        element.goTo(index);
        await settled();
        expect(isShown(between), `step ${index}`).to.equal(shown);
      }
    });

    it('shows one step of many in one wrapper, as tags and as plain markup', async () => {
      for (const steps of [
        STEPS,
        '<div data-step="a" data-graphic="desertion-timeline" data-state="2024">One.</div><div data-step="b">Two.</div>',
      ]) {
        const element = await mountIn(
          'step',
          `<scrolly-story mode="step"><desertion-timeline></desertion-timeline><origin-shift></origin-shift><div>${steps}</div></scrolly-story>`,
        );
        element.goTo(1);
        await settled();
        expect(element.steps.map(isShown)).to.deep.equal(element.steps.map((_, i) => i === 1));
        element.mode = 'scroll';
        await until(() => element.steps.every(isShown));
        expect(element.innerHTML).not.to.contain('style');
        unmountAll();
      }
    });

    it('tells each change once, with its reason', async () => {
      const element = await mountIn('step');
      const told = record(element);
      buttonsOf(element)[1]!.click();
      element.goTo('same');
      element.goTo('same');
      buttonsOf(element)[1]!.click();
      await settled();
      expect(told).to.deep.equal([
        [1, 'year', 'keyboard'],
        [3, 'same', 'api'],
      ]);
    });

    it('is announced by its position alone, and has words for what the graphic shows', async () => {
      const element = await mountIn('step');
      const status = root(element).querySelector('[role="status"]')!;
      expect(root(element).querySelectorAll('[aria-live], [role="status"]')).to.have.length(1);
      element.goTo(1);
      await settled();
      expect(root(element).querySelector('[role="status"]') === status).to.equal(true);
      const step = element.steps[1] as ScrollyStepElement;
      expect(step.description).to.contain(
        element.querySelector('desertion-timeline')!.describe('2024'),
      );
    });

    it('goes on and back by keys while the focus is inside, and at no other time', async () => {
      const element = await mountIn('step');
      buttonsOf(element)[1]!.focus();
      for (const [key, index] of [
        ['ArrowRight', 1],
        ['ArrowDown', 2],
        ['ArrowLeft', 1],
        ['PageDown', 2],
        ['PageUp', 1],
        ['End', 3],
        ['ArrowRight', 3],
        ['Home', 0],
        ['ArrowUp', 0],
      ] as const) {
        await press(key);
        await until(() => element.index === index);
      }
      expect(window.scrollY).to.equal(0);
      buttonsOf(element)[1]!.blur();
      await press('ArrowRight');
      await settled();
      expect(element.index).to.equal(0);
    });

    it('leaves the keys to a form control in a step, and to shortcuts', async () => {
      const element = await mountIn(
        'step',
        story('mode="step"', '<scrolly-step name="a"><input value="12"></scrolly-step>' + STEPS),
      );
      element.querySelector('input')!.focus();
      await press('ArrowRight');
      await press('End');
      await settled();
      expect(element.index).to.equal(0);
      buttonsOf(element)[1]!.focus();
      await press('Shift+ArrowRight');
      await settled();
      expect(element.index).to.equal(0);
    });

    it('mirrors the keys where reading goes from right to left', async () => {
      const element = await mountIn('step', `<div dir="rtl">${story('mode="step"')}</div>`);
      buttonsOf(element)[1]!.focus();
      await press('ArrowLeft');
      await until(() => element.index === 1);
      await press('ArrowRight');
      await until(() => element.index === 0);
    });

    it('has buttons that a thumb can hit and that keep place and focus at either end', async () => {
      for (const width of [320, 1000]) {
        const element = await mountIn('step', story('mode="step"'), width);
        const [back, onward] = buttonsOf(element);
        for (const button of [back!, onward!]) {
          const { width: wide, height } = button.getBoundingClientRect();
          expect(Math.min(wide, height)).to.be.at.least(44);
        }
        const { top } = onward!.getBoundingClientRect();
        onward!.focus();
        for (let i = 0; i < 5; i++) {
          onward!.click();
          await settled();
          expect(onward!.getBoundingClientRect().top).to.equal(top);
        }
        expect(element.index).to.equal(3);
        expect(onward!.getAttribute('aria-disabled')).to.equal('true');
        expect(root(element).activeElement === onward).to.equal(true);
        unmountAll();
      }
    });

    it('fits a narrow container and a wide one, the graphic beside the prose or above it', async () => {
      for (const [width, layout, beside] of [
        [320, '', false],
        [1000, '', true],
        [700, 'side', true],
        [1000, 'stack', false],
      ] as const) {
        const element = await mountIn('step', story(`mode="step" layout="${layout}"`), width);
        const [stage, prose] = ['.stage', '.prose'].map((it) =>
          root(element).querySelector(it)!.getBoundingClientRect(),
        );
        expect(prose!.right <= stage!.left, `${width} px ${layout}`).to.equal(beside);
        expect(element.scrollWidth).to.be.at.most(width);
        unmountAll();
      }
    });

    it('goes on with the steps that are left when some are taken away', async () => {
      const element = await mountIn('step');
      element.goTo(3);
      await settled();
      element.steps[3]!.remove();
      await until(() => element.index === 2);
      expect(positionOf(element)).to.contain('3 of 3');
      expect(shownSteps(element)).to.deep.equal(['Three.']);
    });

    it('shows another’s graphic, which answers by CSS alone', async function () {
      const element = await mountIn(
        'step',
        `<scrolly-story mode="step"><div id="chart"></div>
          <scrolly-step graphic="chart" state="near"><p>One.</p></scrolly-step>
          <scrolly-step state="far"><p>Two.</p></scrolly-step></scrolly-story>`,
      );
      const chart = element.querySelector<HTMLElement>('#chart')!;
      expect(chart.dataset['state']).to.equal('near');
      element.goTo(1);
      await settled();
      expect(chart.dataset['state']).to.equal('far');
      expect(getComputedStyle(element).getPropertyValue('--scrolly-step').trim()).to.equal('1');
    });
  });

  it('show no stage and no empty room while the mode that the author wants is on its way', async () => {
    expect(await engineName()).to.be.a('string');
    const element = await mount<ScrollyStoryElement>('<div></div>');
    element.innerHTML = story('mode="flat"');
    const inner = element.querySelector('scrolly-story')!;
    await inner.updateComplete;
    expect(root(inner).querySelector('.stage')).to.equal(null);
    expect(inner.steps[0]!.getBoundingClientRect().height).to.be.lessThan(200);
  });
});
