import { expect } from 'chai';
import { setViewport, wheel } from '../../scripts/testing/browser-commands.js';
import { mount, nextFrame, scrollToY, unmountAll, until } from '../support/testing.fixture.js';
import { FrameHost } from './frame-host.js';
import { Framed, framed } from './framed.fixture.js';

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

async function openJoined(html = framed()): Promise<Framed> {
  const [story] = open(html);
  await until(() => story!.isJoined);
  return story!;
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
    scrollToY(700);
    await until(() => story.last!.scrollY === 400);
    story.reports.length = 0;
    const goal = scrollY + 2000;
    const tops: number[] = [];
    while (scrollY < goal) {
      const before = scrollY;
      await wheel({ x: 400, y: 300, deltaY: 100 });
      await until(() => {
        tops.push(story.frame.getBoundingClientRect().top);
        return scrollY > before;
      });
    }
    await until(() => story.last!.scrollY > 2000);
    console.log('turns', scrollY, tops.length, story.reports.length);
    const wrong = story.reports.map(({ stageTop }) => stageTop).filter((top) => top !== 0);
    expect(tops.length).to.be.greaterThan(20);
    expect(story.reports.length).to.be.greaterThan(20);
    expect(wrong).to.deep.equal([]);
    expect(tops.filter((top) => top !== 0)).to.deep.equal([]);
  });

  it('scrolls the story with the page', async () => {
    const story = await openJoined();
    scrollToY(300 + 1700);
    await until(() => story.last!.scrollY === 1700);
    await until(() => story.last!.index === 3);
    await nextFrame();
  });
});
