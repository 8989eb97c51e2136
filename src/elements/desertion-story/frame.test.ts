import { expect } from 'chai';
import { setViewport } from '../../../scripts/testing/browser-commands.js';
import { mountWhole, settled, unmountAll, until } from '../../testing/mount.fixture.js';
import { nextFrame, scrollToY } from '../../testing/testing.fixture.js';

type Whole = HTMLElementTagNameMap['desertion-story'];

/** Two edges that a reader takes for one. */
const NEAR = 1;

const all = (root: ParentNode, selector: string): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(selector),
];
const storiesIn = (whole: Whole) => all(whole.shadowRoot!, 'scrolly-story');
const proseIn = (whole: Whole) => all(whole.shadowRoot!, 'section > p, scrolly-step > p');
/** The edge at which reading begins. */
const startOf = (element: Element, isRtl = false): number => {
  const { left, right } = element.getBoundingClientRect();
  return isRtl ? innerWidth - right : left;
};
const stageOf = (story: Element): DOMRect =>
  story.querySelector('[part="graphic"]')!.getBoundingClientRect();

/** As wide as the screen, as a page of its own is. */
async function mountOn(width: number, height: number, attributes = ''): Promise<Whole> {
  await setViewport(width, height);
  document.body.style.margin = '0';
  return mountWhole(attributes, width);
}

async function goTo(whole: Whole, step: string): Promise<void> {
  whole.goTo(step);
  await settled();
}

describe('the frame of the whole story', () => {
  afterEach(() => {
    unmountAll();
    document.body.style.margin = '';
  });

  for (const [width, stage] of [
    [1280, 768],
    [1600, 960],
    [1920, 960],
  ] as const)
    it(`has masthead, prose and key begin at one edge, and a stage of ${stage} px, at ${width} px`, async () => {
      for (const dir of ['ltr', 'rtl']) {
        const whole = await mountOn(width, 900, `dir="${dir}"`);
        const isRtl = dir === 'rtl';
        const edge = startOf(whole.shadowRoot!.querySelector('h2')!, isRtl);
        for (const it of [...proseIn(whole), ...all(whole.shadowRoot!, '.key, .ledger')])
          expect(startOf(it, isRtl)).to.be.closeTo(edge, NEAR);
        const note = whole.shadowRoot!.querySelector('claim-note')!.shadowRoot!;
        expect(startOf(note.querySelector('.warning')!, isRtl)).to.be.closeTo(edge, NEAR);
        const [story] = storiesIn(whole);
        expect(stageOf(story!).width).to.be.closeTo(stage, NEAR);
        const { left, right } = stageOf(story!);
        expect(isRtl ? left : innerWidth - right).to.be.closeTo(edge, NEAR);
        unmountAll();
      }
    });

  for (const [width, attributes] of [
    [360, ''],
    [768, ''],
    [1280, 'layout="stack"'],
    [1920, 'layout="stack"'],
  ] as const)
    it(`has masthead, stage and prose begin at one edge at ${width} px ${attributes}`, async () => {
      const whole = await mountOn(width, 900, attributes);
      const edge = startOf(whole.shadowRoot!.querySelector('h2')!);
      for (const it of proseIn(whole)) expect(startOf(it)).to.be.closeTo(edge, NEAR);
      for (const story of storiesIn(whole)) expect(stageOf(story).left).to.be.closeTo(edge, NEAR);
    });

  it('has no screen without prose on a phone', async () => {
    const whole = await mountOn(360, 640);
    for (const story of storiesIn(whole)) {
      const steps = all(story, 'scrolly-step');
      const [first, last] = [steps[0]!, steps.at(-1)!].map(
        (it) => it.getBoundingClientRect().top + scrollY,
      );
      for (let y = first! - 300; y < last!; y += 40) {
        scrollToY(y);
        await nextFrame();
        const cover = story.shadowRoot!.querySelector('.stage')!.getBoundingClientRect().bottom;
        const isSeen = all(whole.shadowRoot!, 'scrolly-step > *, section > *').some((it) => {
          const { top, bottom } = it.getBoundingClientRect();
          return bottom > Math.max(cover, 0) && top < innerHeight;
        });
        expect(isSeen, `at ${y}`).to.equal(true);
      }
    }
  });

  it('counts through all of its stories', async () => {
    const whole = await mountOn(1280, 800);
    const steps = all(whole.shadowRoot!, '[name]').map((it) => it.getAttribute('name'));
    for (const name of ['list', 'projection', 'crisis']) {
      await goTo(whole, name);
      const story = whole.shadowRoot!.querySelector(`[name="${name}"]`)!.parentElement!;
      const count = story.shadowRoot!.querySelector('.open .count')!;
      const place = `${steps.indexOf(name) + 1} of ${steps.length}`;
      await until(() => count.textContent === place);
    }
  });

  describe('a line of progress', () => {
    const lineOf = (whole: Whole) =>
      whole.shadowRoot!.querySelector<HTMLElement>('[part="progress"]')!;
    const knows = CSS.supports('animation-timeline: view()');
    const share = (line: Element) => line.getBoundingClientRect().width / innerWidth;

    it('grows with all of the story, at the top of the screen, or is not there', async () => {
      const whole = await mountOn(1280, 800);
      if (!knows) return expect(getComputedStyle(lineOf(whole)).display).to.equal('none');
      const { top, height } = whole.getBoundingClientRect();
      for (const part of [0.25, 0.5, 1]) {
        scrollToY(top + scrollY + part * (height - innerHeight));
        await until(() => Math.abs(share(lineOf(whole)) - part) < 0.02);
        expect(lineOf(whole).getBoundingClientRect().top).to.be.within(-2, 1);
        scrollToY(0);
        await nextFrame();
      }
    });

    it('is one: those of its parts are not seen', async () => {
      const whole = await mountOn(1280, 800);
      for (const story of storiesIn(whole)) {
        const line = story.shadowRoot!.querySelector('[part="progress"]')!;
        expect(getComputedStyle(line).display).to.equal('none');
      }
    });

    it('says nothing to assistive technology, takes no room and no press', async () => {
      const whole = await mountOn(1280, 800);
      const line = lineOf(whole);
      expect(line.getAttribute('aria-hidden')).to.equal('true');
      if (!knows) return;
      expect(getComputedStyle(line).pointerEvents).to.equal('none');
      const after = line.nextElementSibling!.getBoundingClientRect();
      expect(after.top).to.be.closeTo(line.parentElement!.getBoundingClientRect().top, 0.5);
    });

    it('begins where reading does, if it is there', async () => {
      const whole = await mountOn(1280, 800, 'dir="rtl"');
      const { display, transformOrigin } = getComputedStyle(lineOf(whole));
      const [origin] = transformOrigin.split(' ');
      expect(knows ? origin : display).to.equal(knows ? '1280px' : 'none');
    });
  });
});
