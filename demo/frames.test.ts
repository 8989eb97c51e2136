import { expect } from 'chai';
import { nextFrame, until } from '../src/testing/testing.fixture.js';

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

  for (const type of ['text/javascript', 'module'])
    it(`has a script that runs as ${type}`, async () => {
      const page = await open('about:blank');
      const script = page.document.createElement('script');
      Object.assign(script, { type, src: '/dist/frame-host.js' });
      page.document.head.append(script);
      await until(() => Symbol.for('desertion-story/frame-host') in page);
    });
});
