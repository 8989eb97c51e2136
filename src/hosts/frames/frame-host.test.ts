import './frame-events.js';
import { expect } from 'chai';
import { click, press, setViewport, wheel } from '../../../scripts/testing/browser-commands.js';
import { LeakCounter } from '../../testing/leak-counter.fixture.js';
import { allSettled, mount, scrollToY, unmountAll, until } from '../../testing/testing.fixture.js';
import { FrameHost } from './frame-host.js';
import { elsewhere, Framed, framed, framedInMarkup } from './framed.fixture.js';

/** The frame stands at 300 px: out of sight, a browser would not draw what is in it. */
const BEFORE = '<p style="height:300px;margin:0">before</p>';
const AFTER = '<p style="height:1500px;margin:0">after</p>';

let host: FrameHost;
const stories: Framed[] = [];

/** Mounts a page with framed stories in it. */
function open(html: string): Framed[] {
  const box = mount(`${BEFORE}${html}${AFTER}`);
  const wrappers = box.querySelectorAll<HTMLElement>('[data-scrolly-frame]');
  stories.push(...[...wrappers].map((wrapper) => new Framed(wrapper)));
  return stories;
}

/** The first framed story of a page, once it has joined. */
async function openJoined(html = framed()): Promise<Framed> {
  const [story] = open(html);
  await story!.joined();
  return story!;
}

const hello = { scrolly: 1, type: 'hello', nonce: 'n', version: 1 };

/** Has the page hear a message as if it came from somewhere. */
function say(data: unknown, origin: string, source: Window | null): void {
  const message = new MessageEvent('message', { data, origin });
  // Firefox takes no window of another origin in the constructor.
  Object.defineProperty(message, 'source', { value: source });
  dispatchEvent(message);
}

async function scrollStoryTo(story: Framed, y: number): Promise<void> {
  scrollToY(300 + y);
  await until(() => story.last!.scrollY === y);
}

describe('FrameHost', () => {
  beforeEach(() => {
    document.body.style.margin = '0';
    host = new FrameHost();
    host.start();
  });

  afterEach(async () => {
    for (const story of stories.splice(0)) story.stop();
    unmountAll();
    host.stop();
    document.body.removeAttribute('style');
    document.documentElement.removeAttribute('style');
    history.replaceState(null, '', location.pathname + location.search);
    await setViewport(800, 600);
  });

  it('makes the wrapper as high as the story, and the frame as high as the screen', async () => {
    const { wrapper, frame } = await openJoined();
    expect(frame.offsetHeight).to.equal(600);
    expect(wrapper.offsetHeight).to.be.greaterThan(3000);
    expect(frame.getBoundingClientRect().top).to.equal(300);
  });

  it('keeps the stage where it is in every frame of 2,000 px of scrolling, across origins', async () => {
    const story = await openJoined();
    expect(story.last!.origin).not.to.equal(location.origin);
    await scrollStoryTo(story, 400);
    story.reports.length = 0;
    const goal = scrollY + 2000;
    const tops: number[] = [];
    let turns = 0;
    for (; scrollY < goal; turns++) {
      const before = scrollY;
      await wheel({ x: 400, y: 300, deltaY: 100 });
      await until(() => {
        tops.push(story.frame.getBoundingClientRect().top);
        return scrollY > before;
      });
    }
    await until(() => story.last!.scrollY === 2400);
    // How many frames a turn of the wheel takes, and how far it goes, is the engine's affair.
    expect(Math.min(turns, story.reports.length, tops.length)).to.be.greaterThan(10);
    // The error is the sum of both: how far the stage is off in the frame, and the frame on the page.
    expect(story.reports.filter(({ stageTop }) => stageTop !== 0)).to.deep.equal([]);
    expect(tops.filter((top) => top !== 0)).to.deep.equal([]);
    // As many turns of a real wheel take a loaded machine longer than other tests.
  });

  it('scrolls the story with the page, step by step and back', async () => {
    const story = await openJoined();
    await scrollStoryTo(story, 1700);
    await until(() => story.last!.index === 3);
    await scrollStoryTo(story, 0);
    await until(() => story.last!.index === 0);
  });

  it('lets keys in the frame scroll the page', async () => {
    const story = await openJoined();
    await scrollStoryTo(story, 400);
    await click({ x: 100, y: 100 });
    await until(() => document.activeElement === story.frame);
    await press('PageDown');
    await until(() => scrollY > 900 && story.isInStep);
    await until(() => story.last!.index === 1);
  });

  it('moves the page to what Tab reaches in the story, and out of it again', async () => {
    const story = await openJoined(`<button>before</button>${framed()}<button>behind</button>`);
    document.querySelector<HTMLElement>('button')!.focus();
    await press('Tab');
    await until(() => story.last!.focused === 'button');
    expect(document.activeElement).to.equal(story.frame);
    await until(() => story.isInStep && story.last!.index === 5);
    expect(story.frame.getBoundingClientRect().top).to.equal(0);
    await press('Tab');
    await until(() => document.activeElement?.textContent === 'behind');
  });

  it('moves the page to the step that the story goes to', async () => {
    const story = await openJoined();
    story.ask('goTo');
    await until(() => story.isInStep && story.last!.index === 3);
    expect(story.frame.getBoundingClientRect().top).to.equal(0);
  });

  it('passes the place in its address on to the story, and tells of the story’s own', async () => {
    const story = await openJoined();
    location.hash = '#tale/three';
    await until(() => story.last!.hash === '#tale/three');
    const places: string[] = [];
    story.wrapper.addEventListener('scrolly-frame-place', ({ hash }) => places.push(hash));
    story.ask('hash');
    await until(() => places.includes('#tale/two'));
    expect(location.hash).to.equal('#tale/three');
  });

  it('passes no place on that is its own', async () => {
    const story = await openJoined(
      `${framed()}<p id="comments" style="position:absolute;top:0">comments</p>`,
    );
    location.hash = '#comments';
    location.hash = '#tale/three';
    await until(() => story.last!.hash === '#tale/three');
    expect(story.reports.some(({ hash }) => hash === '#comments')).to.equal(false);
  });

  for (const [what, before, after] of [
    ['cuts off', 'overflow:hidden', ''],
    ['cuts off sideways', 'overflow-x:hidden', ''],
  ] as const) {
    it(`moves the frame itself inside a box that ${what}`, async () => {
      const story = await openJoined(`<div style="${before}">${framed()}</div>${after}`);
      await scrollStoryTo(story, 1200);
      expect(story.frame.getBoundingClientRect().top).to.equal(0);
      expect(story.last!.stageTop).to.equal(0);
      await until(() => story.last!.index === 2);
      scrollToY(story.wrapper.offsetHeight + 900);
      const bottomOf = (element: Element): number => element.getBoundingClientRect().bottom;
      await until(() => bottomOf(story.frame) === bottomOf(story.wrapper));
    });
  }

  it('tells the story in steps where the page does not let the frame grow', async () => {
    const [story] = open(`<div style="overflow:hidden;height:400px">${framed()}</div>`);
    await until(() => story!.last?.mode === 'step');
    await allSettled();
    expect(story!.frame.getAttribute('style')).to.equal(null);
    expect(story!.wrapper.hasAttribute('style')).to.equal(false);
  });

  it('sticks in a box that scrolls', async () => {
    const story = await openJoined(
      `<div id="box" style="overflow:auto;height:400px"><p style="height:100px;margin:0">before</p>${framed()}</div>`,
    );
    scrollToY(300);
    document.querySelector('#box')!.scrollTop = 100 + 1000;
    await until(() => story.last!.scrollY === 1000);
    expect(story.frame.offsetHeight).to.equal(400);
    story.ask('goTo');
    await until(() => story.isInStep && story.last!.index === 3);
  });

  it('leaves a fixed header its room', async () => {
    document.documentElement.style.setProperty('--scrolly-top', '4em');
    const story = await openJoined();
    await until(() => story.frame.offsetHeight === 600 - 64);
    scrollToY(300 - 64 + 1000);
    await until(() => story.last!.scrollY === 1000);
    expect(story.frame.getBoundingClientRect().top).to.equal(64);
    story.ask('goTo');
    await until(() => story.isInStep && story.last!.index === 3);
    expect(story.frame.getBoundingClientRect().top).to.equal(64);
  });

  it('serves a story in a sandbox, which has no origin', async () => {
    const story = await openJoined(framed({ attributes: 'sandbox="allow-scripts"' }));
    expect(story.last!.origin).to.equal('null');
    await scrollStoryTo(story, 1200);
    await until(() => story.last!.index === 2);
  });

  for (const [where, attributes, origin] of [
    ['', '', location.origin],
    [', in a sandbox', 'sandbox="allow-scripts"', 'null'],
  ] as const)
    it(`serves a story that is written in the frame’s own markup${where}`, async () => {
      const story = await openJoined(await framedInMarkup(attributes));
      expect(story.last!.origin).to.equal(origin);
      await scrollStoryTo(story, 1700);
      await until(() => story.last!.index === 3);
      location.hash = '#tale/three';
      await until(() => story.last!.index === 2 && story.isInStep);
    });

  it('keeps story and page together when the screen becomes narrower, wider or lower', async () => {
    const story = await openJoined();
    await scrollStoryTo(story, 1000);
    for (const [width, height] of [
      [360, 640],
      [360, 584],
      [800, 600],
    ] as const) {
      await setViewport(width, height);
      await until(() => story.last!.height === height && story.isInStep);
      await until(() => Math.abs(story.frame.getBoundingClientRect().top) < 1);
      expect(story.frame.offsetWidth).to.equal(document.documentElement.clientWidth);
    }
  });

  it('follows a story that grows', async () => {
    const story = await openJoined();
    const height = story.wrapper.offsetHeight;
    story.ask('grow');
    await until(() => story.wrapper.offsetHeight === height + 1234);
  });

  it('keeps in step when something above it grows', async () => {
    const story = await openJoined();
    await scrollStoryTo(story, 1000);
    story.wrapper.parentElement!.firstElementChild!.setAttribute('style', 'height:700px;margin:0');
    await until(() => story.last!.scrollY === 600);
  });

  it('keeps two stories apart', async () => {
    const [first, second] = open(framed() + framed());
    await first!.joined();
    scrollToY(300 + first!.wrapper.offsetHeight);
    await second!.joined();
    scrollToY(300 + first!.wrapper.offsetHeight + 1000);
    await until(() => second!.last!.scrollY === 1000);
    // Half of the screen each.
    scrollToY(first!.wrapper.offsetHeight);
    await until(() => second!.last!.scrollY === 0);
    await until(() => first!.isInStep && first!.y > 2000);
  });

  it('gives paper the frame as its author wrote it', async () => {
    const story = await openJoined(framed({ attributes: 'style="height:321px"' }));
    const { frame, wrapper } = story;
    dispatchEvent(new Event('beforeprint'));
    expect(frame.getAttribute('style')).to.equal('height:321px');
    expect(wrapper.hasAttribute('style')).to.equal(false);
    dispatchEvent(new Event('afterprint'));
    expect(wrapper.offsetHeight).to.be.greaterThan(2000);
  });

  it('keeps nothing of a story that is taken away', async () => {
    host.stop();
    const leaks = new LeakCounter();
    host.start();
    const idle = leaks.listeners;
    const story = await openJoined();
    const busy = leaks.listeners;
    story.frame.remove();
    await until(() => !story.wrapper.hasAttribute('style'));
    await allSettled();
    story.stop();
    const left = leaks.listeners.filter((listener) => listener !== 'Window message');
    leaks.stop();
    expect(idle).to.deep.equal(['Window message']);
    expect(busy).to.include('Window scroll');
    expect(left).to.deep.equal([]);
    expect(leaks.observers.ResizeObserver).to.equal(0);
  });

  it('hears nobody but the page that the frame was given', async () => {
    const [story] = open(framed({ path: '/package.json' }));
    const { frame } = story!;
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    say(hello, 'https://elsewhere.example', frame.contentWindow);
    say(hello, elsewhere, window);
    say({ ...hello, version: 0 }, elsewhere, frame.contentWindow);
    say({ ...hello, nonce: 1 }, elsewhere, frame.contentWindow);
    expect(frame.hasAttribute('style')).to.equal(false);
    say(hello, elsewhere, frame.contentWindow);
    expect(frame.hasAttribute('style')).to.equal(true);
  });

  for (const src of ['', 'src="about:blank"', 'src="https://:80"'])
    it(`takes a frame ${src || 'without an address'} for a part of its own page`, () => {
      const [story] = open(
        `<div data-scrolly-frame><iframe ${src} title="A story"></iframe></div>`,
      );
      const { frame } = story!;
      say(hello, elsewhere, frame.contentWindow);
      expect(frame.hasAttribute('style')).to.equal(false);
      say(hello, location.origin, frame.contentWindow);
      expect(frame.hasAttribute('style')).to.equal(true);
    });
});
