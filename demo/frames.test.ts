import { expect } from 'chai';
import { nextFrame, until } from '../src/support/testing.fixture.js';

/* The page that frames the story, with the built files, in a frame of its own. */

let frame: HTMLIFrameElement;

async function open(src: string): Promise<Window> {
  frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 1000px; block-size: 600px; border: 0; display: block';
  frame.src = src;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame.contentWindow!;
}

describe('the page that frames the story', () => {
  afterEach(() => frame.remove());

  it('keeps the framed story where it is while it scrolls, and loads nothing of the bundle itself', async () => {
    const page = await open('/demo/frames/host.html');
    const { document: around } = page;
    const wrapper = around.querySelector<HTMLElement>('[data-scrolly-frame]')!;
    const inner = wrapper.querySelector('iframe')!;
    await until(() => wrapper.offsetHeight > 10_000);
    const story = (): Element | null | undefined =>
      inner
        .contentDocument!.querySelector('desertion-story')
        ?.shadowRoot?.querySelector('scrolly-story');
    await until(story);
    page.scrollTo(0, wrapper.offsetTop + 3000);
    await until(() => inner.contentWindow!.scrollY === 3000);
    await nextFrame();
    const stage = story()!.shadowRoot!.querySelector('.stage')!;
    expect(inner.getBoundingClientRect().top).to.equal(0);
    expect(inner.offsetHeight).to.equal(600);
    expect(stage.getBoundingClientRect().top).to.equal(0);
    expect(around.querySelector('script[src*="desertion-story"]')).to.equal(null);
  });

  it('is a classic script as well as a module', async () => {
    const text = await (await fetch('/dist/frame-host.js')).text();
    expect(text).not.to.match(/\b(import|export)\b/);
    expect(() => new Function(text)).not.to.throw();
  });
});
