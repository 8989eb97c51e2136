import { expect } from 'chai';
import {
  click,
  emulateMedia,
  engineName,
  press,
  setViewport,
  takeScreenshot,
  wheel,
} from './browser-commands.js';

function nextEvent(target: EventTarget, type: string): Promise<Event> {
  return new Promise((resolve) => target.addEventListener(type, resolve, { once: true }));
}

/** The scroll event of an earlier scrollTo may still be under way: only the position tells. */
function scrolledDown(): Promise<void> {
  return new Promise((resolve) => {
    const settle = () => {
      if (scrollY === 0) return;
      document.removeEventListener('scroll', settle);
      resolve();
    };
    document.addEventListener('scroll', settle);
  });
}

function addTallBox(): HTMLElement {
  const box = document.createElement('div');
  box.style.height = '5000px';
  document.body.append(box);
  return box;
}

function addButton(): HTMLElement {
  const button = document.createElement('button');
  button.textContent = 'button';
  box.append(button);
  return button;
}

async function rejection(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => 'did not reject',
    (error: Error) => error.message,
  );
}

let box: HTMLElement;

describe('browser commands', () => {
  beforeEach(() => {
    box = addTallBox();
    scrollTo(0, 0);
  });

  afterEach(async () => {
    box.remove();
    await emulateMedia({});
  });

  it('starts at 800 by 600 px and resizes the viewport', async () => {
    expect([innerWidth, innerHeight]).to.deep.equal([800, 600]);
    await setViewport(360, 640);
    expect([innerWidth, innerHeight]).to.deep.equal([360, 640]);
    await setViewport(1280, 720);
    expect([innerWidth, innerHeight]).to.deep.equal([1280, 720]);
    await setViewport(800, 600);
  });

  it('turns the wheel', async () => {
    const scrolled = scrolledDown();
    await wheel({ x: 100, y: 100, deltaY: 300 });
    await scrolled;
  });

  it('turns the wheel as far again', async () => {
    for (const goal of [100, 200, 300]) {
      await wheel({ x: 100, y: 100, deltaY: 100 });
      while (scrollY !== goal) await new Promise(requestAnimationFrame);
    }
  });

  it('presses keys that scroll', async () => {
    const scrolled = scrolledDown();
    await press('PageDown');
    await scrolled;
  });

  it('presses keys together', async () => {
    const [first, second] = [addButton(), addButton()];
    second.focus();
    const focused = nextEvent(first, 'focus');
    await press('Shift+Tab');
    await focused;
  });

  it('clicks where it is told', async () => {
    const clicked = nextEvent(box, 'click');
    await click({ x: 50, y: 60 });
    const { clientX, clientY } = (await clicked) as MouseEvent;
    expect([clientX, clientY]).to.deep.equal([50, 60]);
  });

  for (const [media, query] of [
    [{ colorScheme: 'dark' }, '(prefers-color-scheme: dark)'],
    [{ reducedMotion: 'reduce' }, '(prefers-reduced-motion: reduce)'],
    [{ contrast: 'more' }, '(prefers-contrast: more)'],
  ] as const) {
    it(`emulates ${query} and stops again`, async () => {
      expect(matchMedia(query).matches).to.equal(false);
      await emulateMedia(media);
      expect(matchMedia(query).matches).to.equal(true);
      await emulateMedia({});
      expect(matchMedia(query).matches).to.equal(false);
    });
  }

  for (const [media, query] of [
    [{ forcedColors: 'active' }, '(forced-colors: active)'],
    [{ type: 'print' }, 'print'],
  ] as const) {
    it(`emulates ${query}, or says that WebKitGTK cannot`, async () => {
      if ((await engineName()) === 'webkit') {
        expect(await rejection(emulateMedia(media))).to.include('WebKitGTK');
      } else {
        await emulateMedia(media);
        expect(matchMedia(query).matches).to.equal(true);
      }
    });
  }

  it('takes a screenshot', async () => {
    expect(await takeScreenshot('commands.png')).to.be.greaterThan(100);
  });

  it('lets the delayed notifications of a resize observer pass', async () => {
    const observer = new ResizeObserver(() => {
      box.style.width = `${box.offsetWidth - 1}px`;
    });
    observer.observe(box);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    observer.disconnect();
  });
});
