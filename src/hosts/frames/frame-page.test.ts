import { expect } from 'chai';
import { click, press } from '../../../scripts/testing/browser-commands.js';
import { allSettled, mount, scrollToY, unmountAll, until } from '../../testing/testing.fixture.js';
import { FrameHost } from './frame-host.js';
import { Framed, framed } from './framed.fixture.js';

const BEFORE = '<p style="height:300px;margin:0">before</p>';
const AFTER = '<p style="height:1500px;margin:0">after</p>';

/** What the page around hears besides what the tests' own fixture says. */
let heard: unknown[];
let story: Framed;

const hear = ({ data, source }: MessageEvent<object | string>): void => {
  if (source !== story.frame.contentWindow) return;
  if (typeof data === 'string' || !('report' in data)) heard.push(data);
};

function open(html: string): void {
  heard = [];
  const box = mount(`${BEFORE}${html}${AFTER}`);
  story = new Framed(box.querySelector<HTMLElement>('[data-scrolly-frame]')!);
  addEventListener('message', hear);
}

/** The heights that have been told in AMP's words. */
function heights(): number[] {
  return (heard as { type?: string; height: number }[])
    .filter(({ type }) => type === 'embed-size')
    .map(({ height }) => height);
}

/** Gives the frame whatever height it asks for, as AMP's pages do. */
function obey(limit = Infinity): void {
  const height = Math.min(heights().at(-1) ?? 0, limit);
  if (height > 0) story.frame.style.height = `${height}px`;
}

describe('a framed page', () => {
  beforeEach(() => (document.body.style.margin = '0'));

  afterEach(() => {
    removeEventListener('message', hear);
    story.stop();
    unmountAll();
    document.body.removeAttribute('style');
  });

  describe('with a host', () => {
    it('follows none that does not know what it said', async () => {
      open(framed());
      await until(() => heard.length > 0 && story.last);
      const say = (message: object): void =>
        story.frame.contentWindow!.postMessage({ scrolly: 1, ...message }, '*');
      say({ type: 'welcome', nonce: 'guessed', version: 1 });
      say({ type: 'scroll', y: 9, turn: 0 });
      // An answer to this comes after an answer to those.
      say({ type: 'invite' });
      await until(() => heard.length > 1);
      await allSettled();
      expect(heard).to.have.lengthOf(2);
      expect(story.last!.scrollY).to.equal(0);
    });

    it('follows the hosts that it names', async () => {
      const host = new FrameHost();
      host.start();
      open(framed({ query: `?hosts=https://other.example+${location.origin}` }));
      await story.joined();
      host.stop();
    });

    it('tells its height once more, where that of the last layout is still given in the first frame', async () => {
      const host = new FrameHost();
      host.start();
      open(framed({ origin: location.origin }));
      await story.joined();
      const { offsetHeight: before } = story.wrapper;
      const page = story.frame.contentWindow as Window & typeof globalThis;
      const root = page.document.documentElement;
      page.document.body.style.paddingBottom = '1000px';
      Object.defineProperty(root, 'scrollHeight', { value: before, configurable: true });
      await new Promise((resolve) => {
        // Made after the page's own, it is called after that.
        const observer = new page.ResizeObserver(() => page.requestAnimationFrame(resolve));
        observer.observe(root);
      });
      Reflect.deleteProperty(root, 'scrollHeight');
      await until(() => story.wrapper.offsetHeight === before + 1000);
      host.stop();
    });

    it('follows no host that it does not name', async () => {
      const host = new FrameHost();
      host.start();
      open(framed({ query: '?hosts=https://other.example' }));
      await until(() => heard.length > 0 && story.last);
      await allSettled();
      expect(heard).to.have.lengthOf(1);
      host.stop();
    });

    it('follows no address but a place in the page, wherever its relative ones lead', async () => {
      open(framed({ query: '?base' }));
      await until(() => heard.length > 0);
      const { nonce } = heard[0] as { nonce: string };
      const say = (message: object): void =>
        story.frame.contentWindow!.postMessage({ scrolly: 1, ...message }, '*');
      say({ type: 'welcome', nonce, version: 1 });
      say({ type: 'place', hash: 'about:blank' });
      say({ type: 'place' });
      say({ type: 'place', hash: '' });
      say(JSON.parse('{"__proto__":1,"type":"__proto__"}') as object);
      say({ type: 'scroll', y: Number.NaN, turn: 0 });
      say({ type: 'place', hash: '#tale/one' });
      await until(() => story.last?.hash === '#tale/one');
    });
  });

  describe('without a host', () => {
    it('says no more than hello where it is not meant for frames', async () => {
      open(framed());
      await until(() => heard.length > 0);
      // A second page that is: once it has told its height, the first would have, too.
      const first = story;
      const said = heard;
      open(framed({ query: '?framed' }));
      await until(() => heights().length > 0);
      expect(said).to.have.lengthOf(1);
      first.stop();
    });

    it('tells its height in the words of AMP, pym and WordPress, again and again', async () => {
      open(framed({ query: '?framed&childId=tale#?secret=abc' }));
      await until(() => heights().length > 2);
      const height = heights()[0]!;
      expect(height).to.be.greaterThan(300);
      expect(heard).to.deep.include({ sentinel: 'amp', type: 'embed-size', height });
      expect(heard).to.include(`pymxPYMxtalexPYMxheightxPYMx${height}`);
      expect(heard).to.deep.include({ message: 'height', value: height, secret: 'abc' });
    });

    it('tells WordPress its height once more when asked', async () => {
      open(framed({ query: '?framed#?secret=abc' }));
      // All that is told unasked.
      await until(() => story.last?.mode === 'step');
      const told = heard.length;
      story.frame.contentWindow!.postMessage({ message: 'ready', secret: 'abc' }, '*');
      // After the words of AMP.
      await until(() => heard.length > told + 1);
      expect(heard.at(-1)).to.deep.include({ message: 'height', secret: 'abc' });
    });

    it('tells in steps in a frame that stays short, and nothing is out of reach', async () => {
      open(framed({ query: '?framed', attributes: 'scrolling="no" height="400"' }));
      await until(() => story.last?.mode === 'step');
      await click({ x: 100, y: 400 });
      await press('Tab');
      await until(() => story.last!.focused === 'button');
      await until(() => story.last!.focusTop >= 0 && story.last!.focusTop < 400);
    });

    it('tells in steps in a frame that grows, but not enough', async () => {
      open(framed({ query: '?framed' }));
      await until(() => {
        obey(1000);
        return story.last?.mode === 'step';
      });
    });

    for (const [where, attributes] of [
      ['', ''],
      [', in a sandbox', 'sandbox="allow-scripts"'],
    ] as const)
      it(`keeps a story whose frame grows beside what is seen of it, without growing on and on${where}`, async () => {
        open(framed({ query: '?framed', attributes }));
        await until(() => heights().length > 0);
        await until(() => {
          obey();
          return new Set(heights()).size >= 2;
        });
        await until(() => {
          obey();
          return story.frame.clientHeight === heights().at(-1);
        });
        scrollToY(300 + story.frame.clientTop + 1200);
        // The page once more, within its own frame.
        await until(() => story.inner);
        await until(() => Math.abs(story.inner!.scrollY - 1200) <= 2);
        await until(() => story.inner!.index === 3);
        expect(story.inner!.stageTop).to.equal(0);
        // Its own, then that of the frame within, and once more when it is known how high a screen is.
        await until(() => {
          obey();
          const { height, pageHeight } = story.inner!;
          const asks = heights().at(-1);
          return height === 600 && asks === pageHeight && story.frame.clientHeight === asks;
        });
        const wanted = heights().at(-1);
        // However often it is given what it asks for, it asks for no more.
        for (let turn = 0; turn < 10; turn++) {
          obey();
          await allSettled();
        }
        expect(heights().at(-1)).to.equal(wanted);
        expect(story.inner!.height).to.be.within(599, 601);
      });

    it('hears of a frame within only from the page in it, and from its own origin', async () => {
      open(framed({ query: '?framed', origin: location.origin }));
      await until(() => heights().length > 0);
      const page = story.frame.contentWindow!;
      let nonce = '';
      page.addEventListener(
        'message',
        ({ data }: MessageEvent<{ type?: string; nonce: string }>) => {
          if (data.type === 'hello') ({ nonce } = data);
        },
      );
      await until(() => {
        obey();
        return nonce;
      });
      const say = (height: number, source: Window | null, origin: string): void => {
        const message = new MessageEvent('message', {
          data: { scrolly: 1, type: 'height', nonce: height === 6000 ? 'guessed' : nonce, height },
          origin,
          source,
        });
        page.dispatchEvent(message);
      };
      say(6000, page.frames[0]!, location.origin);
      say(7000, window, location.origin);
      say(8000, page.frames[0]!, 'https://elsewhere.example');
      say(9000, page.frames[0]!, location.origin);
      await until(() => heights().includes(9000));
      expect(heights()).to.not.include(6000).and.not.include(7000).and.not.include(8000);
    });

    it('gives way to a host that comes late', async () => {
      open(framed({ query: '?framed' }));
      await until(() => story.last?.mode === 'step');
      const host = new FrameHost();
      host.start();
      await story.joined();
      expect(story.last!.mode).to.equal(null);
      host.stop();
    });
  });
});
