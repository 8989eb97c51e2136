import '../elements/scrolly-step/scrolly-step.js';
import '../elements/scrolly-story/scrolly-story.js';
import { expect } from 'chai';
import { setViewport } from '../../scripts/testing/browser-commands.js';
import type { ScrollyStoryElement } from '../elements/scrolly-story/scrolly-story-element.js';
import { LeakCounter } from '../testing/leak-counter.fixture.js';
import {
  allSettled,
  mount,
  mountFrame,
  recordConsole,
  scrollToY,
  unmountAll,
  until,
} from '../testing/testing.fixture.js';
import type { ScrollyProgressEvent } from './scroll-events.js';
import {
  bringPast,
  mountHost,
  type ScrollHost,
  writePage,
  writeSteps,
} from './scroll-host.fixture.js';
import type { ScrollState } from './scroll-state.js';

/** A host that has told its first state, and everything that follows from that has happened. */
async function settledHost(steps: string): Promise<ScrollHost> {
  const host = mountHost(steps);
  await hasSettled(host);
  return host;
}

async function hasSettled(host: ScrollHost): Promise<void> {
  await until(() => host.told.length > 0);
  await allSettled();
}

/** Waits until a step is told, and then until nothing more comes of it. */
async function toldStep(host: ScrollHost, index: number): Promise<ScrollState> {
  await until(() => host.last?.index === index);
  await allSettled();
  return host.last!;
}

/** Forgets what has been told so far. */
function forget(...hosts: ScrollHost[]): void {
  for (const host of hosts) host.told.length = 0;
}

const indices = (host: ScrollHost): number[] => host.told.map(({ index }) => index);

/** Plain steps of a story. */
function writeStorySteps(count: number, style = 'min-height:0;height:400px;padding:0'): string {
  const write = (_: unknown, i: number) => `<div data-step="step ${i}" style="${style}"></div>`;
  return Array.from({ length: count }, write).join('');
}

function mountStory(steps: string, attributes = ''): ScrollyStoryElement {
  const html = `<scrolly-story ${attributes}>${steps}</scrolly-story>`;
  return mount(writePage(html)).querySelector('scrolly-story')!;
}

type Told = [type: string, index: number, reason: string];

/** What a story sends, by and by. */
function record(story: HTMLElement, ...types: string[]): Told[] {
  const told: Told[] = [];
  const keep = ({ type, detail }: CustomEvent<ScrollState>) =>
    void told.push([type.replace('scrolly-', ''), detail.index, detail.reason]);
  for (const type of ['scrolly-state', 'scrolly-step-enter', 'scrolly-step-exit', ...types])
    story.addEventListener(type, keep as unknown as EventListener);
  return told;
}

async function settledStory(steps: string, attributes = ''): Promise<ScrollyStoryElement> {
  const story = mountStory(steps, attributes);
  const told = record(story);
  await until(() => told.length > 0);
  await allSettled();
  return story;
}

describe('ScrollController', () => {
  afterEach(unmountAll);

  describe('while the reader scrolls', () => {
    it('tells each step that becomes active, with its direction', async () => {
      const host = await settledHost(writeSteps(3, 400));
      for (const step of host.steps) {
        bringPast(step, 40);
        await toldStep(host, host.steps.indexOf(step));
      }
      bringPast(host.steps[1]!, 40);
      await toldStep(host, 1);
      expect(host.told.map(({ index, direction }) => [index, direction])).to.deep.equal([
        [-1, 'none'],
        [0, 'down'],
        [1, 'down'],
        [2, 'down'],
        [1, 'up'],
      ]);
      expect(host.last).to.include({ name: 'step 1', reason: 'scroll', progress: 0.1 });
    });

    for (const fraction of [0.047, 0.2, 0.5, 0.953]) {
      it(`is right at every pixel, with steps at ${fraction} of one`, async () => {
        const host = mountHost(writeSteps(3, 400));
        host.style.marginTop = `${fraction}px`;
        await hasSettled(host);
        bringPast(host.steps[1]!, -2);
        await toldStep(host, 0);
        for (const pixels of [1, 1, 1, 1, -1, -1, -1, -1, -40, 42, 40, -40]) {
          scrollBy(0, pixels);
          await until(() => host.last!.index === host.controller.measure().index);
          await allSettled();
        }
      });
    }

    it('keeps the step just passed in a gap and below the last step', async () => {
      const gap = '<div style="height:500px"></div>';
      const host = await settledHost(writeSteps(1, 400) + gap + writeSteps(1, 400) + gap);
      bringPast(host.steps[0]!, 600);
      await toldStep(host, 0);
      bringPast(host.steps[1]!, 600);
      await toldStep(host, 1);
      forget(host);
      bringPast(host.steps[1]!, 1200);
      await allSettled();
      expect(host.told).to.be.empty;
    });

    it('finds steps of 40 px, one by one', async () => {
      const host = await settledHost(writeSteps(20, 40));
      for (const [i, step] of host.steps.entries()) {
        bringPast(step, 20);
        await toldStep(host, i);
      }
      expect(indices(host)).to.deep.equal([-1, ...host.steps.keys()]);
    });

    it('finds its way through steps taller than three viewports', async () => {
      const host = await settledHost(writeSteps(2, 3.5 * innerHeight));
      bringPast(host.steps[0]!, 100);
      await toldStep(host, 0);
      bringPast(host.steps[1]!, 100);
      await toldStep(host, 1);
      bringPast(host.steps[1]!, -100);
      await toldStep(host, 0);
      expect(host.controller.measure().progress).to.be.closeTo(0.95, 0.01);
    });

    it('runs no script within a step, and listens to no scrolling', async () => {
      const leaks = new LeakCounter();
      const host = await settledHost(writeSteps(3, 400));
      bringPast(host.steps[1]!, 60);
      await toldStep(host, 1);
      const before = { reports: leaks.reports, frames: leaks.frames };
      for (const pixels of [100, 200, 350, 300, 60]) {
        bringPast(host.steps[1]!, pixels);
        await allSettled();
      }
      leaks.stop();
      expect({ reports: leaks.reports, frames: leaks.frames }).to.deep.equal(before);
      expect(leaks.listeners).to.deep.equal(['Window resize']);
    });
  });

  describe('on a jump', () => {
    it('tells only where it ends, over many steps and back', async () => {
      const host = await settledHost(writeSteps(12, 400));
      bringPast(host.steps[1]!, 40);
      await toldStep(host, 1);
      forget(host);
      bringPast(host.steps[10]!, 40);
      expect(await toldStep(host, 10)).to.include({ direction: 'down', reason: 'jump' });
      bringPast(host.steps[1]!, 40);
      expect(await toldStep(host, 1)).to.include({ direction: 'up', reason: 'jump' });
      expect(indices(host)).to.deep.equal([10, 1]);
    });

    it('tells of one from above all steps to below them, and back', async () => {
      const host = await settledHost(writeSteps(5, 100));
      forget(host);
      scrollToY(document.documentElement.scrollHeight);
      expect(await toldStep(host, 4)).to.include({ progress: 1, reason: 'jump' });
      scrollToY(0);
      expect(await toldStep(host, -1)).to.include({ name: '', progress: 0, reason: 'jump' });
      expect(indices(host)).to.deep.equal([4, -1]);
    });

    it('goes where the author sends the reader, and says so', async () => {
      const host = await settledHost(writeSteps(6, 400.3));
      forget(host);
      host.controller.goTo(4);
      expect(host.last, 'at once').to.include({ index: 4, reason: 'api' });
      await allSettled();
      expect(indices(host)).to.deep.equal([4]);
      bringPast(host.steps[3]!, 40);
      expect(await toldStep(host, 3)).to.include({ reason: 'scroll' });
    });

    it('says so at every step of a smooth way, and of no step after that', async () => {
      const host = await settledHost(writeSteps(6, 400));
      forget(host);
      host.controller.goTo(4, 'smooth');
      await toldStep(host, 4);
      expect(host.told.map(({ reason }) => reason)).to.deep.equal(host.told.map(() => 'api'));
      let last = NaN;
      await until(() => last === (last = scrollY));
      for (const i of [5, 4]) {
        bringPast(host.steps[i]!, 40);
        expect(await toldStep(host, i)).to.include({ reason: 'scroll' });
      }
    });

    it('does not go to a step that is not there', async () => {
      const host = await settledHost(writeSteps(2, 400));
      host.controller.goTo(7);
      expect(scrollY).to.equal(0);
    });
  });

  describe('when the page loads', () => {
    it('is right at once in a page that has been scrolled already', async () => {
      const host = mountHost(writeSteps(6, 400));
      const place = host.parentElement!;
      const after = host.nextSibling;
      host.remove();
      place.style.height = '5000px';
      scrollToY(1200 + 400 * 3);
      place.insertBefore(host, after);
      const first = host.told.length;
      await until(() => host.told.length > first);
      await allSettled();
      expect(host.told.slice(first)).to.have.length(1);
      expect(host.last).to.include({ index: 3, name: 'step 3', direction: 'none', reason: 'load' });
    });

    it('is right in a page that loads in its middle and defines the element last', async () => {
      const script = new URL('./scroll-host.fixture.ts', import.meta.url).href;
      const frame = await mountFrame(
        `${writePage(`<scroll-host style="display:block">${writeSteps(6, 400)}</scroll-host>`)}
        <script>scrollTo(0, 1200 + 400 * 3)</script>
        <script type="module" src="${script}"></script>`,
        'height:600px',
      );
      const host = frame.document.querySelector('scroll-host')!;
      await hasSettled(host);
      // WebKit moves the page between the making of a shadow root and its first rendering.
      const { index } = host.controller.measure();
      expect(index).to.be.greaterThan(0);
      expect(indices(host)).to.deep.equal([index]);
      expect(host.last).to.include({ reason: 'load', direction: 'none' });
    });

    it('waits for a closed <details> to open', async () => {
      const details = mount(
        writePage(`<details><summary>More</summary>
          <scroll-host>${writeSteps(3, 400)}</scroll-host></details>`),
      ).querySelector('details')!;
      const host = details.querySelector('scroll-host')!;
      await allSettled();
      expect(host.told, 'while closed').to.be.empty;
      details.open = true;
      await hasSettled(host);
      expect(host.told).to.have.length(1);
      expect(host.last).to.include({ index: -1, reason: 'load' });
      bringPast(host.steps[1]!, 40);
      await toldStep(host, 1);
      forget(host);
      details.open = false;
      await allSettled();
      details.open = true;
      await allSettled();
      expect(host.told, 'closed and opened in the same place').to.be.empty;
    });
  });

  describe('when sizes change', () => {
    afterEach(() => setViewport(800, 600));

    for (const [from, to] of [
      [600, 520],
      [600, 300],
      [520, 600],
    ] as const) {
      it(`follows the line as the viewport goes from ${from} to ${to} px`, async () => {
        await setViewport(800, from);
        const host = await settledHost(writeSteps(20, 40) + writeSteps(2, 500));
        await setViewport(800, to);
        await until(() => innerHeight === to);
        await allSettled();
        forget(host);
        for (const i of [0, 1, 2, 3]) {
          bringPast(host.steps[i]!, 20);
          await toldStep(host, i);
        }
        expect(indices(host)).to.deep.equal([0, 1, 2, 3]);
        const tall = host.steps[21]!;
        for (const pixels of [-40, 30, -20]) {
          bringPast(tall, pixels);
          await toldStep(host, pixels > 0 ? 21 : 20);
        }
      });
    }

    it('tells the step that a smaller viewport brings to the line, as the work of a resize', async () => {
      const host = await settledHost(writeSteps(6, 400));
      bringPast(host.steps[3]!, 40);
      await toldStep(host, 3);
      forget(host);
      await setViewport(800, 500);
      expect(await toldStep(host, 2)).to.include({ reason: 'resize' });
      expect(indices(host)).to.deep.equal([2]);
    });

    it('tells nothing twice where the step stays the same', async () => {
      const host = await settledHost(writeSteps(6, 400));
      bringPast(host.steps[3]!, 200);
      await toldStep(host, 3);
      forget(host);
      for (const height of [520, 640, 600]) {
        await setViewport(800, height);
        await allSettled();
      }
      expect(host.told).to.be.empty;
    });

    it('tells the step that comes to the line because one above it has grown', async () => {
      const host = await settledHost(writeSteps(4, 400));
      bringPast(host.steps[2]!, 40);
      await toldStep(host, 2);
      forget(host);
      host.steps[0]!.style.height = '700px';
      expect(await toldStep(host, 1)).to.include({ direction: 'up', reason: 'resize' });
    });

    it('sees a step grow at the expense of another', async () => {
      const host = await settledHost(writeSteps(4, 400));
      bringPast(host.steps[2]!, 40);
      await toldStep(host, 2);
      forget(host);
      host.steps[0]!.style.height = '700px';
      host.steps[3]!.style.height = '100px';
      await toldStep(host, 1);
    });

    it('sees what stands between two steps grow', async () => {
      const host = await settledHost(`${writeSteps(1, 400)}<p></p>${writeSteps(2, 400)}`);
      bringPast(host.steps[1]!, 40);
      await toldStep(host, 1);
      forget(host);
      host.querySelector('p')!.style.height = '300px';
      await toldStep(host, 0);
    });

    it('knows the boundaries of a step that has grown', async () => {
      const host = await settledHost(writeSteps(3, 40));
      host.steps[1]!.style.height = '900px';
      await allSettled();
      forget(host);
      for (const [i, pixels] of [
        [1, 860],
        [2, 20],
        [1, 880],
      ] as const) {
        bringPast(host.steps[i]!, pixels);
        await toldStep(host, i);
      }
    });

    it('moves the line when the author does, and says so', async () => {
      const host = await settledHost(writeSteps(4, 400));
      bringPast(host.steps[2]!, 100);
      await toldStep(host, 2);
      forget(host);
      host.controller.offset = 0.2;
      host.steps[0]!.style.height = '401px';
      expect(await toldStep(host, 1)).to.include({ reason: 'api' });
      bringPast(host.steps[2]!, 30, 0.2);
      expect(await toldStep(host, 2)).to.include({ reason: 'scroll' });
    });
  });

  describe('with any markup', () => {
    it('finds steps that are added, removed and reordered later', async () => {
      const host = await settledHost(writeSteps(3, 400));
      const refreshed = async (change: () => void) => {
        change();
        host.controller.refresh('resize');
        await allSettled();
      };
      bringPast(host.steps[1]!, 40);
      await toldStep(host, 1);

      await refreshed(() => host.insertAdjacentHTML('beforeend', writeSteps(1, 500)));
      bringPast(host.steps[3]!, 40);
      await toldStep(host, 3);

      await refreshed(() => host.steps[3]!.remove());
      expect(host.last).to.include({ index: 2, name: 'step 2' });

      bringPast(host.steps[1]!, 40);
      await toldStep(host, 1);
      await refreshed(() => host.prepend(host.steps[1]!));
      expect(host.last).to.include({ index: 1, name: 'step 0' });
    });

    it('finds flat steps', async () => {
      const room = '<div style="height:300px"></div>';
      const host = await settledHost(
        Array.from({ length: 3 }, () => writeSteps(1, 0) + room).join(''),
      );
      for (const [i, step] of host.steps.entries()) {
        bringPast(step, 100);
        expect(await toldStep(host, i)).to.include({ progress: 1 });
      }
      bringPast(host.steps[2]!, -100);
      await toldStep(host, 1);
    });

    it('finds steps that are cut off by a box around them', async () => {
      const cut = (i: number) => `
        <div style="height:300px;overflow:hidden;padding-top:1px">
          <div style="height:0;overflow:hidden">
            <div data-name="step ${i}" style="height:400px"></div>
          </div>
        </div>`;
      const host = await settledHost([0, 1, 2].map(cut).join(''));
      for (const [i, step] of host.steps.entries()) {
        bringPast(step, 100);
        await toldStep(host, i);
      }
    });

    it('tells nothing of an empty story but that it is, and scrollama says nothing', async () => {
      const errors = recordConsole('error');
      const host = await settledHost('');
      errors.stop();
      expect(errors.lines).to.be.empty;
      expect(indices(host)).to.deep.equal([-1]);
    });

    it('writes nothing into the author’s markup', async () => {
      const host = mountHost(writeSteps(5, 400));
      const written = host.outerHTML;
      await hasSettled(host);
      bringPast(host.steps[3]!, 40);
      await toldStep(host, 3);
      expect(host.outerHTML).to.equal(written);
      expect(document.querySelector('[data-scrollama-index]') === null).to.equal(true);
    });
  });

  describe('in a scrolling box', () => {
    async function mountBox(
      style = 'height:200px',
    ): Promise<{ box: HTMLElement; host: ScrollHost }> {
      const box = mount(
        writePage(
          `<div style="overflow:auto;${style}">${writePage(
            `<scroll-host>${writeSteps(5, 150)}</scroll-host>`,
          )}</div>`,
        ),
      ).querySelector<HTMLElement>('[style*=overflow]')!;
      scrollToY(1000);
      const host = box.querySelector('scroll-host')!;
      await hasSettled(host);
      return { box, host };
    }

    /** Scrolls the box until the step has passed the middle of it. */
    function bringPastIn(box: HTMLElement, step: Element, pixels: number): void {
      const line = box.getBoundingClientRect().top + box.clientTop + box.clientHeight / 2;
      box.scrollTop += step.getBoundingClientRect().top - line + pixels;
    }

    it('follows the line of the box', async () => {
      const { box, host } = await mountBox();
      for (const i of [0, 1, 2, 1]) {
        bringPastIn(box, host.steps[i]!, 30);
        await toldStep(host, i);
      }
      box.scrollTop = 9999;
      expect(await toldStep(host, 4)).to.include({ reason: 'jump' });
      host.controller.goTo(2);
      expect(host.last).to.include({ index: 2, reason: 'api' });
      expect(indices(host)).to.deep.equal([-1, 0, 1, 2, 1, 4, 2]);
    });

    it('goes to a step in the box, also before anything has been told', async () => {
      const box = mount(
        `<div style="overflow:auto;height:200px">${writePage(
          `<scroll-host>${writeSteps(5, 150)}</scroll-host>`,
        )}</div>`,
      ).firstElementChild!;
      const host = box.querySelector('scroll-host')!;
      await host.updateComplete;
      host.controller.goTo(2);
      expect(host.told).to.have.length(1);
      expect(host.last).to.include({ index: 2, reason: 'load' });
      expect(scrollY).to.equal(0);
    });

    it('does not mind the scrolling of the page', async () => {
      const { box, host } = await mountBox();
      bringPastIn(box, host.steps[1]!, 75);
      await toldStep(host, 1);
      forget(host);
      scrollToY(1150);
      await allSettled();
      scrollToY(0);
      await allSettled();
      expect(host.told).to.be.empty;
    });

    it('follows the line when the box changes its size', async () => {
      const { box, host } = await mountBox();
      bringPastIn(box, host.steps[1]!, 75);
      await toldStep(host, 1);
      box.style.height = '400px';
      expect(await toldStep(host, 2)).to.include({ reason: 'resize' });
      bringPastIn(box, host.steps[3]!, 20);
      await toldStep(host, 3);
    });

    it('follows the page once the box no longer scrolls', async () => {
      const { box, host } = await mountBox();
      box.style.height = 'auto';
      await allSettled();
      for (const i of [3, 2, 1]) {
        bringPast(host.steps[i]!, 40);
        await toldStep(host, i);
      }
    });
  });

  it('keeps the direction of each host, also when two are scrolled opposite ways', async () => {
    const box = `<div class="box" style="height:200px;overflow:auto">
      ${writePage(`<scroll-host>${writeSteps(5, 300)}</scroll-host>`)}</div>`;
    const boxes = [...mount(box + box).querySelectorAll<HTMLElement>('.box')];
    const [left, right] = boxes.map((it) => it.querySelector('scroll-host')!) as [
      ScrollHost,
      ScrollHost,
    ];
    const scroll = (a: number, b: number) => {
      boxes[0]!.scrollTop = 1200 + a * 300;
      boxes[1]!.scrollTop = 1200 + b * 300;
    };
    await hasSettled(left);
    await hasSettled(right);
    scroll(0, 4);
    await toldStep(left, 0);
    await toldStep(right, 4);
    forget(left, right);
    for (const i of [1, 2, 3]) {
      scroll(i, 4 - i);
      await toldStep(left, i);
      await toldStep(right, 4 - i);
    }
    expect(left.told.map(({ direction }) => direction)).to.deep.equal(['down', 'down', 'down']);
    expect(right.told.map(({ direction }) => direction)).to.deep.equal(['up', 'up', 'up']);
  });

  it('keeps two hosts on one page apart', async () => {
    const html = `<scroll-host>${writeSteps(3, 400)}</scroll-host>`;
    const hosts = [...mount(writePage(html + html)).querySelectorAll('scroll-host')];
    const [first, second] = hosts as [ScrollHost, ScrollHost];
    await hasSettled(first);
    await hasSettled(second);
    bringPast(first.steps[1]!, 40);
    await toldStep(first, 1);
    expect(second.last).to.include({ index: -1 });
    bringPast(second.steps[1]!, 40);
    await toldStep(second, 1);
    expect(await toldStep(first, 2)).to.include({ direction: 'down' });
  });

  it('takes back the frames that it has asked for when it is taken out', async () => {
    const leaks = new LeakCounter();
    const host = await settledHost(writeSteps(3, 400));
    host.controller.refresh('resize');
    host.controller.tracksProgress = true;
    expect(leaks.waiting).to.equal(2);
    host.remove();
    leaks.stop();
    expect(leaks.waiting).to.equal(0);
  });

  describe('about progress', () => {
    it('measures it right whenever it is asked', async () => {
      const host = await settledHost(writeSteps(3, 400));
      bringPast(host.steps[1]!, 100);
      expect(host.controller.measure()).to.deep.equal({ index: 1, name: 'step 1', progress: 0.25 });
      bringPast(host.steps[1]!, 300);
      expect(host.controller.measure().progress).to.equal(0.75);
    });

    it('tells it while it is tracked, and then no more', async () => {
      const leaks = new LeakCounter();
      const host = await settledHost(writeSteps(3, 400));
      bringPast(host.steps[1]!, 100);
      await toldStep(host, 1);
      host.controller.tracksProgress = true;
      await allSettled();
      forget(host);
      for (const pixels of [200, 300, 200]) {
        bringPast(host.steps[1]!, pixels);
        await until(() => host.last?.progress === pixels / 400);
      }
      expect(host.told.map(({ direction }) => direction)).to.deep.equal(['down', 'down', 'up']);
      host.controller.tracksProgress = false;
      await allSettled();
      bringPast(host.steps[1]!, 250);
      await allSettled();
      leaks.stop();
      expect(host.told).to.have.length(3);
      expect(leaks.listeners).to.deep.equal(['Window resize']);
    });

    it('follows it across a reconnection', async () => {
      const host = await settledHost(writeSteps(3, 400));
      host.controller.tracksProgress = true;
      bringPast(host.steps[1]!, 100);
      await toldStep(host, 1);
      host.after(host);
      await allSettled();
      forget(host);
      bringPast(host.steps[1]!, 200);
      await until(() => host.last?.progress === 0.5);
    });
  });
});

describe('a story', () => {
  afterEach(unmountAll);

  it('sends an exit and an enter for a jump, and nothing for the steps between', async () => {
    const story = mountStory(writeStorySteps(12));
    const told = record(story);
    await until(() => told.length > 0);
    bringPast(story.steps[1]!, 40);
    await until(() => story.index === 1);
    bringPast(story.steps[10]!, 40);
    await until(() => story.index === 10);
    await allSettled();
    expect(told).to.deep.equal([
      ['state', -1, 'load'],
      ['state', 1, 'jump'],
      ['step-enter', 1, 'jump'],
      ['state', 10, 'jump'],
      ['step-exit', 1, 'jump'],
      ['step-enter', 10, 'jump'],
    ]);
  });

  it('says of a step that was left how much of it had passed', async () => {
    const story = await settledStory(writeStorySteps(4));
    const passed: number[] = [];
    story.addEventListener('scrolly-step-exit', (event) => passed.push(event.progress));
    for (const i of [0, 1, 2, 1, 0]) {
      bringPast(story.steps[i]!, 40);
      await until(() => story.index === i);
    }
    expect(passed).to.deep.equal([1, 1, 0, 0]);
  });

  it('sends no event for a resize that changes no step', async () => {
    const story = await settledStory(writeStorySteps(5));
    bringPast(story.steps[2]!, 200);
    await until(() => story.index === 2);
    const told = record(story);
    await setViewport(800, 560);
    await allSettled();
    await setViewport(800, 600);
    await allSettled();
    expect(told).to.be.empty;
  });

  it('sends progress only while somebody listens, and no state for it', async () => {
    const story = await settledStory(writeStorySteps(3));
    bringPast(story.steps[1]!, 100);
    await until(() => story.index === 1);
    await allSettled();
    const told = record(story);
    bringPast(story.steps[1]!, 200);
    await allSettled();
    expect(story.progress).to.equal(0.5);
    expect(told, 'nobody listens').to.be.empty;

    const passed: number[] = [];
    const listen = (event: Event) => void passed.push((event as ScrollyProgressEvent).progress);
    story.addEventListener('scrolly-progress', listen);
    await allSettled();
    for (const pixels of [100, 300]) {
      bringPast(story.steps[1]!, pixels);
      await until(() => passed.at(-1) === pixels / 400);
    }
    expect(told, 'the step has stayed the same').to.be.empty;
  });

  const end = new AbortController();
  for (const [how, options, remove] of [
    ['by hand', {}, (story, listen) => story.removeEventListener('scrolly-progress', listen)],
    ['by its signal', { signal: end.signal }, () => end.abort()],
    ['by its first call', { once: true }, (story) => bringPast(story.steps[1]!, 150)],
  ] as [
    string,
    AddEventListenerOptions,
    (story: ScrollyStoryElement, listen: () => void) => void,
  ][])
    it(`sends no more progress once its last listener has been removed ${how}`, async () => {
      const leaks = new LeakCounter();
      const story = await settledStory(writeStorySteps(3));
      bringPast(story.steps[1]!, 100);
      await until(() => story.index === 1);
      await allSettled();
      const listen = (): void => {};
      story.addEventListener('scrolly-progress', listen, options);
      await allSettled();
      remove(story, listen);
      await allSettled();
      // It would come by here, whoever listens to it on the story.
      let sent = 0;
      const count = () => void sent++;
      document.addEventListener('scrolly-progress', count);
      for (const pixels of [200, 250]) {
        bringPast(story.steps[1]!, pixels);
        await allSettled();
      }
      document.removeEventListener('scrolly-progress', count);
      leaks.stop();
      expect(sent).to.equal(0);
      expect(leaks.listeners.filter((line) => line.includes('scroll '))).to.be.empty;
    });

  it('runs no script within a step while nobody listens to progress', async () => {
    const leaks = new LeakCounter();
    const story = await settledStory(writeStorySteps(3));
    bringPast(story.steps[1]!, 60);
    await until(() => story.index === 1);
    await allSettled();
    const before = { reports: leaks.reports, frames: leaks.frames };
    for (const pixels of [100, 200, 350, 60]) {
      bringPast(story.steps[1]!, pixels);
      await allSettled();
    }
    leaks.stop();
    expect({ reports: leaks.reports, frames: leaks.frames }).to.deep.equal(before);
    expect(leaks.listeners.filter((line) => line.includes('scroll '))).to.be.empty;
  });

  it('costs as many observers and listeners of ours with 50 steps as with 5', async () => {
    const costs = [];
    for (const count of [5, 50]) {
      const leaks = new LeakCounter();
      const story = mountStory(writeStorySteps(count));
      await until(() => story.shadowRoot!.querySelector('[data-scrollama-index]'));
      await allSettled();
      leaks.stop();
      const { IntersectionObserver, ResizeObserver, MutationObserver } = leaks.observers;
      // scrollama makes one of each of these for every step that is followed.
      const followed = story.shadowRoot!.querySelectorAll('[data-scrollama-index]').length;
      expect(followed).to.be.at.most(17);
      const observers = [
        IntersectionObserver - followed,
        ResizeObserver - followed,
        MutationObserver,
      ];
      costs.push({ observers, listeners: leaks.listeners });
      unmountAll();
    }
    expect(costs[1]).to.deep.equal(costs[0]);
    // The third tells whether the story is on the screen.
    expect(costs[0]!.observers).to.deep.equal([3, 1, 1]);
  });

  it('leaves nothing behind, however often it is taken out and put back', async () => {
    const leaks = new LeakCounter();
    const story = mountStory(writeStorySteps(5));
    const place = story.parentElement!;
    const after = story.nextSibling;
    const count = () => [
      document.querySelectorAll('*').length,
      story.shadowRoot!.querySelectorAll('*').length,
      story.shadowRoot!.adoptedStyleSheets.length,
      document.adoptedStyleSheets.length,
    ];
    const isObserved = () => story.shadowRoot!.querySelector('[data-scrollama-index]');
    await until(isObserved);
    await allSettled();
    const written = story.outerHTML;
    const [nodes, observers, listeners] = [count(), leaks.observers, leaks.listeners];

    for (let round = 0; round < 50; round++) {
      story.remove();
      place.insertBefore(story, after);
      await until(isObserved);
    }
    await allSettled();
    expect(count()).to.deep.equal(nodes);
    expect(leaks.observers).to.deep.equal(observers);
    expect(leaks.listeners).to.deep.equal(listeners);
    expect(story.outerHTML).to.equal(written);
    bringPast(story.steps[2]!, 40);
    await until(() => story.index === 2);

    story.remove();
    await allSettled();
    leaks.stop();
    expect(leaks.observers).to.deep.equal({
      IntersectionObserver: 0,
      ResizeObserver: 0,
      MutationObserver: 0,
    });
    // Those of its own buttons go with it.
    expect(leaks.listeners.filter((it) => !it.startsWith('HTMLButton'))).to.be.empty;
    expect(leaks.waiting).to.equal(0);
    expect(story.outerHTML).to.equal(written);
    expect(isObserved() === null).to.equal(true);
  });

  it('finds steps without a box of their own', async () => {
    const step = (i: number) =>
      `<div data-step="step ${i}" style="display:contents"><p style="height:300px;margin:0"></p></div>`;
    const story = await settledStory([0, 1, 2].map(step).join(''));
    for (const [i, { firstElementChild }] of story.steps.entries()) {
      bringPast(firstElementChild!, 100);
      await until(() => story.index === i);
    }
    story.steps[0]!.firstElementChild!.setAttribute('style', 'height:500px;margin:0');
    await until(() => story.index === 1);
  });

  it('finds its steps in a shadow root', async () => {
    const outer = mount(writePage('<div class="outer"></div>')).querySelector('.outer')!;
    const root = outer.attachShadow({ mode: 'open' });
    root.innerHTML = `<scrolly-story>${writeStorySteps(3)}</scrolly-story>`;
    const story = root.querySelector('scrolly-story')!;
    const told = record(outer as HTMLElement);
    await until(() => told.length > 0);
    for (const i of [0, 1, 2]) {
      bringPast(story.steps[i]!, 40);
      await until(() => story.index === i);
    }
    expect(told.filter(([type]) => type === 'step-enter').map(([, index]) => index)).to.deep.equal([
      0, 1, 2,
    ]);
  });

  it('finds steps that are added, removed and reordered later', async () => {
    const story = await settledStory(writeStorySteps(3));
    const findStep = async (index: number) => {
      await allSettled();
      bringPast(story.steps[index]!, 40);
      await until(() => story.index === index);
    };
    story.insertAdjacentHTML('afterbegin', writeStorySteps(2));
    await until(() => story.steps.length === 5);
    await findStep(4);
    story.steps[0]!.remove();
    await until(() => story.steps.length === 4);
    await findStep(2);
    await findStep(3);
    const last = story.steps[3]!;
    story.prepend(last);
    await until(() => story.steps[0] === last);
    await findStep(1);
    await findStep(0);
  });

  for (const offset of ['0', '1']) {
    it(`has its line at the offset ${offset}`, async () => {
      const story = await settledStory(writeStorySteps(3), `offset="${offset}"`);
      for (const [i, step] of story.steps.entries()) {
        bringPast(step, 40, Number(offset));
        await until(() => story.index === i);
        await allSettled();
        expect(story.index).to.equal(i);
      }
      bringPast(story.steps[1]!, -40, Number(offset));
      await until(() => story.index === 0);
    });
  }

  for (const offset of ['2', '-1', '30%', 'middle']) {
    it(`warns about the offset "${offset}" and takes the middle`, async () => {
      const warnings = recordConsole('warn');
      const story = await settledStory(writeStorySteps(3), `offset="${offset}"`);
      warnings.stop();
      expect(warnings.lines.filter((line) => line.includes(`"${offset}"`))).to.have.length(1);
      bringPast(story.steps[1]!, 40);
      await until(() => story.index === 1);
    });
  }

  it('says that its author moved the line', async () => {
    const story = await settledStory(writeStorySteps(4));
    bringPast(story.steps[2]!, 100);
    await until(() => story.index === 2);
    await allSettled();
    const told = record(story);
    story.offset = 0.2;
    await until(() => story.index === 1);
    expect(told[0]).to.deep.equal(['state', 1, 'api']);
  });

  it('says that its author sent the reader to a step', async () => {
    const story = await settledStory(writeStorySteps(4));
    const told = record(story);
    story.goTo('step 2');
    await allSettled();
    expect(told).to.deep.equal([
      ['state', 2, 'api'],
      ['step-enter', 2, 'api'],
    ]);
  });

  describe('that is moved', () => {
    const room = (): HTMLElement => document.querySelector('scrolly-story')!.parentElement!;
    const moves: ((story: Element, before: Node | null) => void)[] = [
      (story, before) => room().insertBefore(story, before),
    ];
    // Keeps frames and focus within, and is no other move to us; not in every engine yet.
    if ('moveBefore' in Element.prototype)
      moves.push((story, before) =>
        (room() as HTMLElement & { moveBefore: Node['insertBefore'] }).moveBefore(story, before),
      );

    for (const move of moves) {
      const how = move === moves[0] ? 'insertBefore' : 'moveBefore';

      it(`says nothing where its reader is in the same step (${how})`, async () => {
        const story = await settledStory(writeStorySteps(3));
        bringPast(story.steps[1]!, 100);
        await until(() => story.index === 1);
        await allSettled();
        const told = record(story);
        move(story, story.nextSibling);
        await allSettled();
        expect(story.index).to.equal(1);
        expect(told).to.be.empty;
        bringPast(story.steps[2]!, 100);
        await until(() => story.index === 2);
        expect(told).to.deep.equal([
          ['state', 2, 'scroll'],
          ['step-exit', 1, 'scroll'],
          ['step-enter', 2, 'scroll'],
        ]);
      });

      it(`exits the step that its reader is no longer in (${how})`, async () => {
        const story = await settledStory(writeStorySteps(3));
        bringPast(story.steps[1]!, 100);
        await until(() => story.index === 1);
        await allSettled();
        const told = record(story);
        move(story, room().firstChild);
        await until(() => story.index === 2);
        await allSettled();
        move(story, null);
        await until(() => story.index === -1);
        await allSettled();
        expect(told).to.deep.equal([
          ['state', 2, 'resize'],
          ['step-exit', 1, 'resize'],
          ['step-enter', 2, 'resize'],
          ['state', -1, 'resize'],
          ['step-exit', 2, 'resize'],
        ]);
      });
    }

    it('out of the page exits its step, for those who listen to it and to the page, and enters anew', async () => {
      const story = await settledStory(writeStorySteps(3));
      const [place, after] = [room(), story.nextSibling];
      bringPast(story.steps[1]!, 100);
      await until(() => story.index === 1);
      await allSettled();
      const top = scrollY;
      const told = record(story);
      let exits = 0;
      const count = () => void exits++;
      document.addEventListener('scrolly-step-exit', count);
      story.remove();
      await allSettled();
      expect(told).to.deep.equal([['step-exit', 1, 'api']]);
      expect(exits).to.equal(1);
      place.insertBefore(story, after);
      scrollToY(top);
      await until(() => told.length > 1);
      await allSettled();
      document.removeEventListener('scrolly-step-exit', count);
      expect(exits).to.equal(1);
      expect(told.slice(1)).to.deep.equal([
        ['state', 1, 'load'],
        ['step-enter', 1, 'load'],
      ]);
    });

    it('stays at its step where it is told in steps', async () => {
      const story = await settledStory(writeStorySteps(3), 'mode="step"');
      await until(() => story.index === 0);
      story.goTo(2);
      await allSettled();
      const told = record(story);
      moves[0]!(story, room().firstChild);
      await allSettled();
      expect(story.index).to.equal(2);
      expect(told).to.be.empty;
    });
  });

  it('without steps says nothing on the console', async () => {
    const errors = recordConsole('error');
    await settledStory('<p>No steps yet.</p>');
    errors.stop();
    expect(errors.lines).to.be.empty;
  });
});
