import { expect } from 'chai';
import {
  emulateMedia,
  engineName,
  setViewport,
} from '../../../scripts/testing/browser-commands.js';
import type { ScrollState } from '../../scroll/scroll-state.js';
import { findViolations } from '../../testing/axe.fixture.js';
import { LeakCounter } from '../../testing/leak-counter.fixture.js';
import {
  listenToConsole,
  mount,
  nextFrame,
  settled,
  unmountAll,
  until,
} from '../../testing/mount.fixture.js';
import type { DesertionTimelineElement } from '../desertion-timeline/desertion-timeline-element.js';
import type { OriginShiftElement } from '../origin-shift/origin-shift-element.js';
import type { ScrollyStepElement } from '../scrolly-step/scrolly-step-element.js';
import { stageShare } from './layout/layouts.js';
import type { ScrollyStoryElement } from './scrolly-story-element.js';

const story = (attributes = '', steps = STEPS): string => `
  <scrolly-story name="ranks" ${attributes}>
    <desertion-timeline></desertion-timeline>
    <origin-shift></origin-shift>
    ${steps}
  </scrolly-story>`;

const STEPS = `
  <scrolly-step name="list" graphic="desertion-timeline" state="document"><p>One.</p></scrolly-step>
  <scrolly-step name="year" graphic="desertion-timeline" state="2024"><p>Two.</p></scrolly-step>
  <scrolly-step name="origin" graphic="origin-shift" state="shift"><p>Three.</p></scrolly-step>
  <scrolly-step name="now" state="2025"><p>Four.</p></scrolly-step>`;

const mountStory = (markup: string, width = 1000): Promise<ScrollyStoryElement> =>
  mount<ScrollyStoryElement>(markup, width);

function stageOf(element: ScrollyStoryElement): HTMLElement {
  return element.shadowRoot!.querySelector('.stage')!;
}

function timelineOf(element: Element): DesertionTimelineElement {
  return element.querySelector('desertion-timeline')!;
}

function shownState(graphic: Element): string | null {
  return graphic.shadowRoot!.querySelector('figure')!.getAttribute('data-shown');
}

/** Brings a step to the line and waits until its story has settled. */
async function goTo(element: ScrollyStoryElement, step: string | number): Promise<void> {
  element.goTo(step);
  await settled();
}

describe('<scrolly-story>', () => {
  beforeEach(() => setViewport(1024, 700));
  afterEach(unmountAll);

  it('shows the first step’s graphic and state before the first step is reached', async () => {
    const element = await mountStory(`<div style="block-size: 2000px"></div>`);
    element.insertAdjacentHTML('afterend', story());
    await settled();
    const below = document.querySelector('scrolly-story')!;
    expect(below.index).to.equal(-1);
    expect(timelineOf(below).staging).to.equal('on');
    expect(shownState(timelineOf(below))).to.equal('document');
  });

  it('gives the named graphic its state, and shows it in place of the one before', async () => {
    const element = await mountStory(story());
    await goTo(element, 'year');
    const timeline = timelineOf(element);
    const origin = element.querySelector<OriginShiftElement>('origin-shift')!;
    expect([timeline.staging, shownState(timeline), origin.staging]).to.deep.equal([
      'on',
      '2024',
      'off',
    ]);
    await goTo(element, 'origin');
    expect([origin.staging, shownState(origin)]).to.deep.equal(['on', 'shift']);
    await until(() => timeline.staging === 'off');
    await until(() => getComputedStyle(timeline).visibility === 'hidden');
    expect(getComputedStyle(origin).visibility).to.equal('visible');
  });

  it('lets a step without a graphic keep the one of the step before', async () => {
    const element = await mountStory(story());
    await goTo(element, 'now');
    expect(shownState(element.querySelector('origin-shift')!)).to.equal('2025');
  });

  it('goes to a step by name or index, and says so for one that is not there', async () => {
    const element = await mountStory(story());
    await goTo(element, 2);
    expect(element.index).to.equal(2);
    const lines = await listenToConsole('warn', () => element.goTo('nowhere'));
    expect(lines[0]).to.contain('"nowhere"').and.contain('list, year, origin, now');
    expect(element.index).to.equal(2);
  });

  it('tells a state change first as state, then as exit and enter, all bubbling and composed', async () => {
    const element = await mountStory(story());
    await goTo(element, 'list');
    const seen: {
      type: string;
      index: number;
      name: string;
      reason: string;
      detail: ScrollState;
    }[] = [];
    const types = ['scrolly-state', 'scrolly-step-exit', 'scrolly-step-enter'] as const;
    for (const type of types)
      document.addEventListener(
        type,
        (event) => {
          expect(event.bubbles && event.composed).to.equal(true);
          seen.push(event);
        },
        { once: true },
      );
    await goTo(element, 'origin');
    expect(seen.map(({ type, index, name }) => [type, index, name])).to.deep.equal([
      ['scrolly-state', 2, 'origin'],
      ['scrolly-step-exit', 0, 'list'],
      ['scrolly-step-enter', 2, 'origin'],
    ]);
    expect(seen[0]!.reason).to.equal('api');
    expect(seen[0]!.detail).to.include({ index: 2, name: 'origin', direction: 'down' });
  });

  it('sends enter and exit from the steps themselves', async () => {
    const element = await mountStory(story());
    await goTo(element, 0);
    const targets: EventTarget[] = [];
    element.addEventListener('scrolly-step-exit', ({ target }) => targets.push(target!));
    element.addEventListener('scrolly-step-enter', ({ target }) => targets.push(target!));
    await goTo(element, 1);
    expect(targets).to.deep.equal([element.steps[0], element.steps[1]]);
  });

  describe('layout', () => {
    it('is side by side in a wide container and stacked in a narrow one, whatever the viewport', async () => {
      for (const [width, beside] of [
        [1000, true],
        [600, false],
      ] as const) {
        const element = await mountStory(story(), width);
        const stage = stageOf(element).getBoundingClientRect();
        const prose = element.shadowRoot!.querySelector('.prose')!.getBoundingClientRect();
        expect(prose.right <= stage.left, `${width} px`).to.equal(beside);
        unmountAll();
      }
    });

    it('can be asked for', async () => {
      const element = await mountStory(story('layout="stack"'));
      expect(stageOf(element).getBoundingClientRect().height).to.be.closeTo(700 * stageShare, 1);
      element.layout = 'overlay';
      await settled();
      expect(stageOf(element).getBoundingClientRect().height).to.be.closeTo(700, 1);
    });

    it('falls back to the container’s width when it is unknown, and names the valid ones', async () => {
      const lines = await listenToConsole('warn', async () => {
        const element = await mountStory(story('layout="diagonal"'));
        expect(element.shadowRoot!.querySelector('.frame.auto')).to.exist;
      });
      expect(lines).to.have.length(1);
      expect(lines[0]).to.contain('"diagonal"').and.contain('side, overlay, stack');
    });

    it('keeps the graphic in view from the first step to the last, below a fixed header', async () => {
      for (const layout of ['side', 'stack', 'overlay']) {
        const element = await mountStory(story(`layout="${layout}" style="--scrolly-top: 40px"`));
        for (const [index] of element.steps.entries()) {
          await goTo(element, index);
          await until(() => stageOf(element).getBoundingClientRect().top === 40);
        }
        unmountAll();
      }
    });

    it('leaves with the last step and never lies on what follows', async () => {
      const wrapped = `<div><desertion-timeline></desertion-timeline>${STEPS}</div>`;
      for (const layout of ['side', 'stack', 'overlay'])
        for (const markup of [
          story(`layout="${layout}"`),
          `<scrolly-story layout="${layout}">${wrapped}</scrolly-story>`,
        ]) {
          const element = await mountStory(markup);
          element.insertAdjacentHTML('afterend', '<div style="block-size: 600px"></div>');
          window.scrollTo(0, document.documentElement.scrollHeight);
          await settled();
          const { bottom } = timelineOf(element).getBoundingClientRect();
          expect(bottom, layout).to.be.at.most(element.getBoundingClientRect().bottom + 1);
          unmountAll();
        }
    });

    it('lays nothing over anything on paper', async function () {
      // WebKitGTK cannot be told to print.
      if ((await engineName()) === 'webkit') return;
      for (const layout of ['side', 'stack', 'overlay']) {
        const element = await mountStory(story(`layout="${layout}"`));
        await emulateMedia({ type: 'print' });
        const { bottom } = stageOf(element).getBoundingClientRect();
        const tops = element.steps.map((step) => step.getBoundingClientRect().top);
        await emulateMedia({});
        expect(tops[0], layout).to.be.at.least(bottom);
        expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
        unmountAll();
      }
    });

    it('hides nothing of the prose under the graphic when a stacked step becomes active', async () => {
      const element = await mountStory(story('layout="stack"'), 360);
      await goTo(element, 'year');
      const text = element.steps[1]!.querySelector('p')!.getBoundingClientRect();
      expect(text.top).to.be.at.least(stageOf(element).getBoundingClientRect().bottom);
      expect(text.bottom).to.be.at.most(700);
    });
  });

  describe('finds steps and graphics', () => {
    it('in wrappers of a content system, leaving out what it left empty', async () => {
      const element = await mountStory(`
        <scrolly-story>
          <p><desertion-timeline></desertion-timeline></p><p></p><br>
          <div><p><scrolly-step name="a" state="2024"><p>One.</p></scrolly-step></div>
          <div class="group"><div><scrolly-step name="b" state="pace">Two.</scrolly-step></div></div>
        </scrolly-story>`);
      expect(element.steps).to.have.length(2);
      await goTo(element, 'b');
      expect(shownState(timelineOf(element))).to.equal('pace');
      expect(stageOf(element).getBoundingClientRect().top).to.equal(0);
    });

    it('in one wrapper that holds them all, where the graphic still stays in view', async () => {
      for (const graphic of [
        '<desertion-timeline></desertion-timeline>',
        '<p><desertion-timeline></desertion-timeline></p>',
      ])
        for (const layout of ['side', 'stack']) {
          const element = await mountStory(
            `<scrolly-story layout="${layout}"><div>${graphic}${STEPS.replaceAll('origin-shift', 'desertion-timeline')}</div></scrolly-story>`,
          );
          await goTo(element, 'year');
          const timeline = timelineOf(element);
          expect(shownState(timeline)).to.equal('2024');
          const { top, width, height } = timeline.getBoundingClientRect();
          expect(top, `${layout} ${graphic}`).to.be.closeTo(0, 1);
          expect(width, `${layout} ${graphic}`).to.be.greaterThan(500);
          expect(height).to.be.closeTo(layout === 'side' ? 700 : 700 * stageShare, 1);
          unmountAll();
        }
    });

    it('with a rule for wrappers only where there is one: a browser looks at all styles anew for its :has()', async () => {
      const graphic = '<desertion-timeline></desertion-timeline>';
      const steps = STEPS.replaceAll('origin-shift', 'desertion-timeline');
      for (const [content, expected] of [
        [graphic + steps, false],
        [`<div>${graphic}${steps}</div>`, true],
      ] as const) {
        const host = await mount('<div></div>');
        const root = host.attachShadow({ mode: 'open' });
        root.innerHTML = `<scrolly-story>${content}</scrolly-story>`;
        await settled();
        const rules = root.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
        expect(rules.length).to.be.greaterThan(3);
        expect(rules.some(({ cssText }) => cssText.includes(':has('))).to.equal(expected);
      }
    });

    it('in a theme that centres its children by margins, with the graphic as wide as ever', async () => {
      const element = await mountStory(`
        <scrolly-story layout="stack"><desertion-timeline></desertion-timeline>${STEPS.replaceAll('origin-shift', 'desertion-timeline')}</scrolly-story>
        <style>scrolly-story > * { margin-inline: auto !important }</style>`);
      await goTo(element, 'year');
      expect(timelineOf(element).offsetWidth).to.be.greaterThan(900);
    });

    it('in plain markup with data-step', async () => {
      const element = await mountStory(`
        <scrolly-story>
          <desertion-timeline></desertion-timeline>
          <section data-step="a" data-graphic="desertion-timeline" data-state="2024"><p>One.</p></section>
          <section data-step="b" data-state="pace"><p>Two.</p></section>
        </scrolly-story>`);
      await goTo(element, 'b');
      expect(shownState(timelineOf(element))).to.equal('pace');
      expect(element.steps[0]!.getBoundingClientRect().height).to.be.greaterThan(500);
    });

    it('that come later, and lets go of those that leave', async () => {
      const element = await mountStory(
        '<scrolly-story><desertion-timeline></desertion-timeline></scrolly-story>',
      );
      const timeline = timelineOf(element);
      expect(timeline.staging).to.equal(undefined);
      element.insertAdjacentHTML('beforeend', STEPS);
      await settled();
      expect(timeline.staging).to.equal('on');
      timeline.remove();
      await settled();
      expect(timeline.staging).to.equal(undefined);
    });

    it('that a framework gives their names as properties', async () => {
      const element = await mountStory(
        '<scrolly-story><desertion-timeline></desertion-timeline></scrolly-story>',
      );
      const step = document.createElement('scrolly-step');
      Object.assign(step, { name: 'a', graphic: 'desertion-timeline', state: '2024' });
      element.append(step);
      await settled();
      expect(shownState(timelineOf(element))).to.equal('2024');
      step.state = 'pace';
      await settled();
      expect(shownState(timelineOf(element))).to.equal('pace');
    });

    it('but not those of a story within', async () => {
      const element = await mountStory(`
        <scrolly-story><desertion-timeline></desertion-timeline>
          <scrolly-step name="outer"><scrolly-story><origin-shift></origin-shift><scrolly-step name="inner">In.</scrolly-step></scrolly-story></scrolly-step>
        </scrolly-story>`);
      expect(element.steps.map((step) => step.getAttribute('name'))).to.deep.equal(['outer']);
    });
  });

  it('goes to a step of a story that has just been written', async () => {
    const box = await mountStory('<div></div>');
    box.innerHTML = story();
    const element = box.querySelector('scrolly-story')!;
    element.goTo('origin');
    await until(() => element.index === 2);
  });

  it('begins with the first graphic that stands in it, not with the first that a step names', async () => {
    const lines = await listenToConsole('warn', async () => {
      const element = await mountStory(
        story('', `<scrolly-step state="2024">One.</scrolly-step>${STEPS}`),
      );
      await goTo(element, 0);
      expect(shownState(timelineOf(element))).to.equal('2024');
    });
    expect(lines).to.deep.equal([]);
  });

  it('takes no graphic out of the prose of a step, and an id before a tag name', async () => {
    const element = await mountStory(`
      <scrolly-story>
        <p>Text.</p><div id="p"></div>
        <scrolly-step graphic="p" state="on"><p>One.</p></scrolly-step>
      </scrolly-story>`);
    await goTo(element, 0);
    expect(element.querySelector('#p')!.getAttribute('data-state')).to.equal('on');
    expect(element.querySelector('p')!.hasAttribute('data-state')).to.equal(false);
  });

  it('shows each of two graphics in one wrapper in the same place', async () => {
    const element = await mountStory(`
      <scrolly-story layout="side"><div><desertion-timeline></desertion-timeline><origin-shift></origin-shift></div>${STEPS}</scrolly-story>`);
    const places = [];
    for (const [step, tag] of [
      ['year', 'desertion-timeline'],
      ['origin', 'origin-shift'],
    ] as const) {
      await goTo(element, step);
      const { top, height } = element.querySelector(tag)!.getBoundingClientRect();
      places.push([top, height].map(Math.round).join());
    }
    expect(places[0]).to.equal(places[1]);
  });

  it('gives a graphic back as it was: free to walk through its states', async () => {
    const element = await mountStory(story());
    const timeline = timelineOf(element);
    expect(timeline.state).to.equal('document');
    element.after(timeline);
    await settled();
    expect([timeline.state, timeline.staging]).to.deep.equal(['', undefined]);
  });

  it('lets the page’s own rules for plain steps stand', async () => {
    const style = document.createElement('style');
    style.textContent = '.mine { display: flex; min-block-size: 10px; padding-block-start: 3px }';
    document.head.append(style);
    const element = await mountStory(
      `<scrolly-story><desertion-timeline></desertion-timeline><div class="mine" data-step="a">One.</div></scrolly-story>`,
    );
    const { display, minBlockSize, paddingBlockStart } = getComputedStyle(element.steps[0]!);
    style.remove();
    expect([display, minBlockSize, paddingBlockStart]).to.deep.equal(['flex', '10px', '3px']);
  });

  it('keeps the picture it has for an unknown graphic, and names what the story holds', async () => {
    const lines = await listenToConsole('warn', async () => {
      const element = await mountStory(
        story('', `${STEPS}<scrolly-step name="odd" graphic="pie-chart">Odd.</scrolly-step>`),
      );
      await goTo(element, 'odd');
      expect(shownState(element.querySelector('origin-shift')!)).to.equal('2025');
    });
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('"pie-chart"').and.contain('desertion-timeline, origin-shift');
  });

  it('uses half the screen for a wrong offset, and says so', async () => {
    for (const wrong of ['2', '-1', 'middle']) {
      const lines = await listenToConsole('warn', async () => {
        const element = await mountStory(story(`offset="${wrong}"`));
        await goTo(element, 'year');
        expect(element.steps[1]!.getBoundingClientRect().top).to.be.closeTo(350, 1);
      });
      expect(lines[0]).to.contain(`"${wrong}"`).and.contain('0.5');
      unmountAll();
    }
  });

  it('shows its prose without steps, or without a graphic', async () => {
    for (const inner of [
      '<desertion-timeline></desertion-timeline><p>Prose.</p>',
      '<p>Prose.</p><scrolly-step><p>One.</p></scrolly-step>',
    ]) {
      const lines = await listenToConsole('error', async () => {
        const element = await mountStory(`<scrolly-story>${inner}</scrolly-story>`);
        expect(element.querySelector('p')!.getClientRects()).to.have.length(1);
      });
      expect(lines).to.deep.equal([]);
      unmountAll();
    }
  });

  it('tells the graphic of a step how much of it has passed, as the reader moves', async () => {
    const element = await mountStory(story('track-progress'));
    await goTo(element, 'year');
    const told: number[] = [];
    const note = () => void told.push(timelineOf(element).progress);
    element.addEventListener('scrolly-progress', note);
    window.scrollBy(0, 60);
    await until(() => told.length);
    expect(told[0]).to.be.within(0.01, 0.99);
    expect(told.at(-1)).to.equal(element.progress);
  });

  describe('with a foreign element as graphic', () => {
    const FOREIGN = `
      <scrolly-story>
        <img id="map" data-state="mine" alt="A map" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">
        <div id="chart"></div>
        <scrolly-step name="a" graphic="map" state="near"><p>One.</p></scrolly-step>
        <scrolly-step name="b" graphic="chart" state="far"><p>Two.</p></scrolly-step>
      </scrolly-story>`;

    it('sets data-state on it and hides it while another is shown', async () => {
      const element = await mountStory(FOREIGN);
      const [map, chart] = [element.querySelector('#map')!, element.querySelector('#chart')!];
      await goTo(element, 'a');
      expect(map.getAttribute('data-state')).to.equal('near');
      expect(getComputedStyle(chart).visibility).to.equal('hidden');
      await goTo(element, 'b');
      expect(chart.getAttribute('data-state')).to.equal('far');
      expect(getComputedStyle(map).visibility).to.equal('hidden');
      element.remove();
      expect(map.getAttribute('data-state')).to.equal('mine');
      expect(chart.hasAttribute('data-state') || chart.hasAttribute('data-stage')).to.equal(false);
    });

    it('tells its step to the picture that is shown and what is in it, and nothing else in it', async () => {
      const element = await mountStory(
        FOREIGN.replace('<div id="chart">', '<origin-shift></origin-shift><div id="chart"><i></i>'),
      );
      await goTo(element, 'b');
      const told = [element, ...element.querySelectorAll('*')].filter((it) =>
        getComputedStyle(it).getPropertyValue('--scrolly-step'),
      );
      expect(told).to.eql([element, ...element.querySelectorAll('#chart, #chart *')]);
    });

    it('tells its step to a picture that shares a wrapper with the steps', async () => {
      const element = await mountStory(
        `<scrolly-story><div><b data-stage id="own"></b><p data-step="a" data-graphic="own">One.</p></div></scrolly-story>`,
      );
      await goTo(element, 'a');
      const own = getComputedStyle(element.querySelector('#own')!);
      expect(own.getPropertyValue('--scrolly-step').trim()).to.equal('0');
    });

    it('sets step and progress as custom properties on itself, without an attribute', async () => {
      const element = await mountStory(FOREIGN);
      const property = (name: string): number =>
        Number(getComputedStyle(element).getPropertyValue(name));
      await goTo(element, 'b');
      expect(property('--scrolly-step')).to.equal(1);
      const before = property('--scrolly-progress');
      window.scrollBy(0, 100);
      await until(() => property('--scrolly-progress') > before);
      expect(property('--scrolly-progress')).to.be.closeTo(element.progress, 0.01);
      expect(element.hasAttribute('style')).to.equal(false);
    });
  });

  describe('in words', () => {
    it('says after each step what the graphic shows at it', async () => {
      const element = await mountStory(story());
      const timeline = timelineOf(element);
      const hidden = (step: Element) =>
        step.shadowRoot!.querySelector('.visually-hidden')!.textContent;
      expect(hidden(element.steps[1]!)).to.equal(
        `The graphic now shows: ${timeline.describe('2024')}`,
      );
      const step = element.steps[1] as ScrollyStepElement;
      step.alt = 'My own words.';
      await settled();
      expect(hidden(step)).to.equal('My own words.');
    });

    it('says so after plain steps too', async () => {
      const element = await mountStory(`
        <scrolly-story><desertion-timeline></desertion-timeline>
          <section data-step="a" data-state="2024"><p>One.</p></section>
        </scrolly-story>`);
      await until(() => element.shadowRoot!.querySelector('.prose .visually-hidden'));
      const words = element.shadowRoot!.querySelector('.prose slot + .visually-hidden')!;
      expect(words.textContent).to.contain(timelineOf(element).describe('2024'));
    });

    it('hides the picture itself from assistive technology, but not its table', async () => {
      const element = await mountStory(story());
      const root = timelineOf(element).shadowRoot!;
      expect(root.querySelector('.picture')!.getAttribute('aria-hidden')).to.equal('true');
      root.querySelector('button')!.click();
      await until(() => root.querySelector('table'));
      expect(root.querySelector('table')!.closest('[aria-hidden]')).to.equal(null);
    });

    it('has no accessibility violation in any layout', async () => {
      for (const layout of ['side', 'stack', 'overlay']) {
        const element = await mountStory(
          `<main>${story(`layout="${layout}" heading="Ranks"`)}</main>`,
        );
        expect(await findViolations(element)).to.deep.equal([]);
        unmountAll();
      }
    });
  });

  describe('keeps the reader’s place', () => {
    it('when its children change further up', async () => {
      const element = await mountStory(story('layout="stack"'));
      await goTo(element, 'now');
      const before = window.scrollY;
      element.append('A late line.');
      await settled();
      expect(window.scrollY).to.equal(before);
      element.querySelector('scrolly-step')!.after('Another.');
      await settled();
      expect(window.scrollY).to.equal(before);
    });
  });

  it('leaves its light DOM as it was written', async () => {
    const markup = story('class="mine"').trim();
    const element = await mountStory(markup);
    for (const [index] of element.steps.entries()) await goTo(element, index);
    expect(element.outerHTML).to.equal(markup);
  });

  it('hands its own data to its graphics', async () => {
    const element = await mountStory(
      story(
        '',
        `<script type="application/json">{"facts":[{"id":"F5a","value":4100}]}</script>${STEPS}`,
      ),
    );
    await goTo(element, 'year');
    const headline = () =>
      timelineOf(element).shadowRoot!.querySelector('.shown .headline')?.textContent ?? '';
    await until(() => headline().includes('4,100'));
  });

  describe('with data of its own', () => {
    const data = (value: number) => ({ facts: [{ id: 'F5a', value }] });
    const headline = (element: Element) =>
      timelineOf(element).shadowRoot!.querySelector('.shown .headline')?.textContent ?? '';

    it('tells it again when the same data comes to a second story, and goes back without', async () => {
      const own = data(4100);
      for (let time = 0; time < 2; time++) {
        const element = await mountStory(story());
        element.story = own;
        await goTo(element, 'year');
        await until(() => headline(element).includes('4,100'));
        element.story = undefined;
        await until(() => headline(element).includes('3,200'));
        unmountAll();
      }
    });

    it('shows the author’s own markup, and no other numbers, until it has come', async () => {
      const lines = await listenToConsole('error', async () => {
        const failed = new Promise((resolve) =>
          document.addEventListener('scrolly-error', resolve, { once: true }),
        );
        const element = await mountStory(
          `<scrolly-story src="/no-such-story.json"><desertion-timeline><p>My table</p></desertion-timeline>${STEPS}</scrolly-story>`,
        );
        const drawn = () => timelineOf(element).shadowRoot!.querySelector('figure');
        expect(drawn()).to.equal(null);
        await failed;
        await settled();
        expect(drawn()).to.equal(null);
        expect(timelineOf(element).querySelector('p')!.getClientRects()).to.have.length(1);
        for (let move = 0; move < 3; move++) element.parentElement!.append(element);
        await settled();
      });
      expect(lines).to.have.length(1);
      expect(lines[0]).to.contain('src').and.contain('/no-such-story.json');
    });

    it('takes no table of the prose for data', async () => {
      const lines = await listenToConsole('error', async () => {
        const element = await mountStory(
          story(
            '',
            `<table><tr><th>id</th><th>name</th></tr><tr><td>1</td><td>A</td></tr></table>${STEPS}`,
          ),
        );
        await goTo(element, 'year');
        expect(headline(element)).to.contain('3,200');
      });
      expect(lines).to.deep.equal([]);
    });
  });

  it('uses half the screen again when its offset is taken away', async () => {
    const element = await mountStory(story('offset="0.2"'));
    element.removeAttribute('offset');
    await settled();
    await goTo(element, 'year');
    expect(element.steps[1]!.getBoundingClientRect().top).to.be.closeTo(350, 1);
  });

  it('keeps no node, listener or observer of 50 stories mounted and unmounted', async () => {
    const leaks = new LeakCounter();
    const cycle = async (): Promise<void> => {
      await mountStory(story());
      unmountAll();
      await nextFrame();
    };
    const take = () => ({
      // Those within the elements go with them; those on the page would stay.
      listeners: leaks.listeners.filter((line) => /^(Window|HTMLDocument) /.test(line)),
      observers: leaks.observers,
      waiting: leaks.waiting,
      nodes: document.querySelectorAll('*').length,
    });
    const before = take();
    for (let i = 0; i < 50; i++) await cycle();
    const after = take();
    leaks.stop();
    expect(after).to.deep.equal(before);
  });
});
