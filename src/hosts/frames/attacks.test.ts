import { expect } from 'chai';
import { allSettled, mount, scrollToY, unmountAll, until } from '../../testing/testing.fixture.js';
import { FrameHost } from './frame-host.js';
import { Framed, framed } from './framed.fixture.js';

/*
 * What a frame may try on the page around it: the page here, a story of another origin, and pages of
 * none in sandboxes.
 */

const AROUND = '<p style="height:1500px;margin:0">around</p>';
const ATTACKER = '/src/hosts/frames/attacker.fixture.html';

let host: FrameHost;
let story: Framed;
let errors: unknown[];
let heard: { attacker?: string; nonce: string; type?: string }[];

const onError = ({ message }: ErrorEvent): void => void errors.push(message);
const onMessage = ({ data }: MessageEvent<(typeof heard)[number]>): void => void heard.push(data);

async function openJoined(attributes = ''): Promise<void> {
  const box = mount(`${AROUND}${framed({ attributes })}${AROUND}`);
  story = new Framed(box.querySelector<HTMLElement>('[data-scrolly-frame]')!);
  scrollToY(1500);
  await story.joined();
}

/** Has the page hear messages as if the story had sent them, with the nonce that was welcomed. */
function say(...messages: object[]): void {
  const { nonce } = heard.find(({ type }) => type === 'hello')!;
  for (const message of messages) {
    const event = new MessageEvent('message', {
      data: { scrolly: 1, nonce, ...message },
      origin: story.frame.hasAttribute('sandbox') ? 'null' : new URL(story.frame.src).origin,
    });
    // Firefox takes no window of another origin in the constructor.
    Object.defineProperty(event, 'source', { value: story.frame.contentWindow });
    dispatchEvent(event);
  }
}

describe('a frame that means harm', () => {
  beforeEach(() => {
    errors = [];
    heard = [];
    document.body.style.margin = '0';
    addEventListener('error', onError);
    addEventListener('message', onMessage);
    host = new FrameHost();
    host.start();
  });

  afterEach(() => {
    host.stop();
    story.stop();
    removeEventListener('error', onError);
    removeEventListener('message', onMessage);
    unmountAll();
    document.body.removeAttribute('style');
    expect(errors).to.deep.equal([]);
  });

  it('cannot make the page as high as it likes: its story is told in steps', async () => {
    await openJoined();
    say({ type: 'height', height: 1e9 });
    await until(() => !story.wrapper.hasAttribute('style'));
    expect(document.documentElement.scrollHeight).to.be.lessThan(10_000);
    await until(() => story.last!.mode === 'step');
  });

  it('is not heard when what it says is none of the messages', async () => {
    await openJoined();
    await allSettled();
    const before = story.wrapper.getAttribute('style');
    const strange = [
      { type: '__proto__' },
      JSON.parse('{"__proto__":1}') as object,
      { type: 'constructor' },
      { type: 'place' },
      { type: 'place', hash: 'javascript:alert(1)' },
      { type: 'height', height: '9999' },
      { type: 'height', height: { valueOf: 9999 } },
      { type: 'please-scroll', y: NaN, turn: 0 },
      { type: 'please-scroll', y: 10 },
      { type: 'hello', version: -1 },
    ];
    say(...strange);
    await allSettled();
    expect(story.wrapper.getAttribute('style')).to.equal(before);
    expect(scrollY).to.equal(1500);
  });

  it('is not heard in the name of the story, whose nonce it does not know', async () => {
    await openJoined();
    say({ type: 'please-scroll', nonce: 'guessed', y: 2000, turn: 9 });
    say({ type: 'height', nonce: 'guessed', height: 9000 });
    await allSettled();
    expect(scrollY).to.equal(1500);
    expect(story.wrapper.offsetHeight).to.be.lessThan(9000);
  });

  it('costs the page one look a frame, however many messages it sends', async () => {
    await openJoined();
    await allSettled();
    let looks = 0;
    const { getBoundingClientRect } = Element.prototype;
    const { wrapper } = story;
    wrapper.getBoundingClientRect = function count() {
      looks++;
      return getBoundingClientRect.call(this);
    };
    const places: string[] = [];
    story.frame.addEventListener('scrolly-frame-place', ({ hash }) => places.push(hash));
    const flood = Array.from({ length: 1000 }, (_, i) => [
      { type: 'height', height: 3000 + i },
      { type: 'place', hash: `#tale/${i}` },
    ]).flat();
    say(...flood);
    await until(() => wrapper.offsetHeight === 3999);
    await until(() => places.length);
    expect(places).to.deep.equal(['#tale/999']);
    expect(looks).to.be.lessThan(20);
  });

  it('cannot keep a reader who scrolls on', async () => {
    await openJoined();
    await allSettled();
    const wish = (): void => say({ type: 'please-scroll', y: 0, turn: 1 });
    // As many as it is granted in a row; a reader who scrolls is one move of the page after another.
    for (let i = 0; i < 10; i++) wish();
    for (let top = 1500; top < 3000; top += 100) {
      scrollToY(top);
      await allSettled();
      wish();
    }
    await allSettled();
    expect(scrollY).to.equal(2900);
  });

  it('cannot keep a reader by saying again and again that it has just come, whatever the address names', async () => {
    history.replaceState(null, '', '#tale/three');
    await openJoined();
    await allSettled();
    const come = (i: number): void => {
      const nonce = `again-${i}`;
      say({ type: 'hello', nonce, version: 1 }, { type: 'please-scroll', nonce, y: 0, turn: 1 });
    };
    for (let i = 0; i < 10; i++) come(i);
    for (let top = 1500; top < 3000; top += 100) {
      scrollToY(top);
      await allSettled();
      come(top);
    }
    await allSettled();
    expect(scrollY).to.equal(2900);
  });

  it('is told nothing of the page’s address but a step', async () => {
    history.replaceState(null, '', '#access_token=secret');
    await openJoined();
    location.hash = '#access_token=other';
    location.hash = '#tale/two';
    await until(() => story.last!.hash === '#tale/two');
    expect(story.reports.some(({ hash }) => hash.includes('token'))).to.equal(false);
  });

  it('is left alone where a sandboxed frame was led to another page', async () => {
    await openJoined('sandbox="allow-scripts"');
    const { frame, wrapper } = story;
    // A page of no origin may lead itself anywhere; a test does it by the frame's window.
    frame.contentWindow!.location.href = new URL(ATTACKER, frame.src).href;
    await until(() => heard.some(({ attacker }) => attacker));
    const attack = [
      { scrolly: 1, type: 'hello', nonce: 'mine', version: 1 },
      { scrolly: 1, type: 'height', nonce: 'mine', height: 9000 },
      { scrolly: 1, type: 'please-scroll', nonce: 'mine', y: 400, turn: 9 },
      { scrolly: 1, type: 'place', nonce: 'mine', hash: '#mine/place' },
    ];
    frame.contentWindow!.postMessage({ attack }, '*');
    await until(() => !wrapper.hasAttribute('style'));
    await until(() => heard.some(({ type, nonce }) => type === 'place' && nonce === 'mine'));
    await allSettled();
    expect(wrapper.hasAttribute('style')).to.equal(false);
    expect(frame.hasAttribute('style')).to.equal(false);
  });
});
