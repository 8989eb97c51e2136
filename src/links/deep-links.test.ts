import { expect } from 'chai';
import { setViewport, wheel } from '../../scripts/testing/browser-commands.js';
import type { ScrollyStoryElement } from '../elements/scrolly-story/scrolly-story-element.js';
import { LeakCounter } from '../testing/leak-counter.fixture.js';
import {
  listenToConsole,
  mount,
  mountWhole,
  nextFrame,
  settled,
  unmountAll,
  until,
} from '../testing/mount.fixture.js';

const story = (name: string): string => `<scrolly-story name="${name}">
  <desertion-timeline></desertion-timeline>
  <scrolly-step name="list" state="document"><p>One.</p></scrolly-step>
  <scrolly-step name="the year" state="2024"><p>Two.</p></scrolly-step>
  <scrolly-step name="pace" state="pace"><p>Three.</p></scrolly-step>
</scrolly-story>`;

/** In a page with room above and below. */
function page(inner: string): string {
  return `<div style="padding-block: 900px 1200px">${inner}</div>`;
}

const clean = location.href.split('#')[0]!;
const begin = (hash: string): void => history.replaceState(null, '', clean + hash);

async function mountStories(inner = story('ranks')): Promise<ScrollyStoryElement[]> {
  const box = await mount(page(inner), 1000);
  return [...box.querySelectorAll('scrolly-story')];
}

const topOf = (element: Element): number => element.getBoundingClientRect().top;
/** A step lies on the line. */
const isAtLine = (step: Element): boolean => Math.abs(topOf(step) - innerHeight / 2) < 2;

function reasonsOf(element: HTMLElement): string[] {
  const reasons: string[] = [];
  element.addEventListener('scrolly-state', ({ name, reason }) => {
    reasons.push(`${name} ${reason}`);
  });
  return reasons;
}

/** Long enough for whatever holds a place to let go of it. */
async function quiet(): Promise<void> {
  for (let frame = 0; frame < 80; frame++) await nextFrame();
}

describe('the address of a page', () => {
  beforeEach(() => setViewport(1024, 700));
  afterEach(() => {
    unmountAll();
    begin('');
  });

  it('brings the reader to the step that it names', async () => {
    begin('#ranks/the%20year');
    const [element] = await mountStories();
    await until(() => isAtLine(element!.steps[1]!) && element!.index === 1);
    await quiet();
    expect(isAtLine(element!.steps[1]!)).to.equal(true);
  });

  it('holds the reader there while what is late comes, until they move', async () => {
    begin('#ranks/pace');
    // A page that waits for a picture.
    Object.defineProperty(document, 'readyState', { value: 'interactive', configurable: true });
    const [element] = await mountStories();
    await until(() => isAtLine(element!.steps[2]!));
    await quiet();
    const late = document.createElement('div');
    late.style.cssText = 'block-size: 333px; overflow-anchor: none';
    element!.before(late);
    expect(isAtLine(element!.steps[2]!)).to.equal(false);
    await until(() => isAtLine(element!.steps[2]!));
    Reflect.deleteProperty(document, 'readyState');
    await wheel({ x: 500, y: 300, deltaY: 120 });
    await until(() => !isAtLine(element!.steps[2]!));
    const { scrollY: y } = window;
    await quiet();
    expect(Math.abs(scrollY - y)).to.be.below(200);
    expect(isAtLine(element!.steps[2]!)).to.equal(false);
  });

  it('brings the reader there also when the page shifts just as they come', async () => {
    begin('#ranks/pace');
    const late = document.createElement('div');
    late.style.cssText = 'block-size: 333px; overflow-anchor: none';
    const shift = (): void => {
      if (scrollY === 0) return;
      removeEventListener('scroll', shift);
      document.querySelector('scrolly-story')!.before(late);
    };
    // Heard in the next frame, before anything else that is asked of that.
    addEventListener('scroll', shift);
    const [element] = await mountStories();
    await until(() => late.isConnected && isAtLine(element!.steps[2]!));
    await quiet();
    expect(isAtLine(element!.steps[2]!)).to.equal(true);
  });

  it('leads to another step when it changes, and the way back leads back', async () => {
    const [element] = await mountStories();
    element!.goTo(0);
    await until(() => location.hash === '#ranks/list');
    const reasons = reasonsOf(element!);
    location.hash = '#ranks/pace';
    await until(() => element!.index === 2);
    expect(reasons).to.deep.equal(['pace link']);
    await quiet();
    history.back();
    await until(() => element!.index === 0);
    expect(location.hash).to.equal('#ranks/list');
  });

  it('moves nobody who is at the step already', async () => {
    const [element] = await mountStories();
    element!.goTo(1);
    await until(() => location.hash);
    scrollBy({ top: 150, behavior: 'instant' });
    await settled();
    const { scrollY: y } = window;
    begin('');
    location.hash = '#ranks/the%20year';
    await quiet();
    expect(scrollY).to.equal(y);
  });

  it('is ignored where it names no step, without a word', async () => {
    const lines = await listenToConsole('warn', async () => {
      for (const hash of [
        '#ranks/nonsense',
        '#ranks',
        '#ranks/',
        '#other/list',
        '#%E0%A4%A',
        '#/',
      ]) {
        begin(hash);
        const [element] = await mountStories();
        await quiet();
        expect(element!.index, hash).to.equal(-1);
        expect(scrollY, hash).to.equal(0);
        expect(location.hash, hash).to.equal(hash);
        unmountAll();
      }
    });
    expect(lines).to.deep.equal([]);
  });

  it('is replaced at each step while the reader scrolls, and never piles up', async () => {
    const [element] = await mountStories();
    await settled();
    expect(location.hash).to.equal('');
    const { length } = history;
    for (const [index, hash] of ['#ranks/list', '#ranks/the%20year', '#ranks/pace'].entries()) {
      scrollBy({ top: topOf(element!.steps[index]!) - innerHeight / 2 + 20, behavior: 'instant' });
      await until(() => location.hash === hash);
    }
    scrollTo({ top: 0, behavior: 'instant' });
    await until(() => location.hash === '');
    expect(history.length).to.equal(length);
  });

  it('is written by the story that the reader is in, of two', async () => {
    const [one, two] = await mountStories(story('one') + story('two'));
    scrollBy({ top: topOf(two!.steps[1]!) - innerHeight / 2 + 20, behavior: 'instant' });
    await until(() => location.hash === '#two/the%20year');
    await quiet();
    expect(location.hash).to.equal('#two/the%20year');
    location.hash = '#one/list';
    await until(() => one!.index === 0);
    await quiet();
    expect(location.hash).to.equal('#one/list');
    expect(isAtLine(one!.steps[0]!)).to.equal(true);
  });

  it('stays as it is where an application has its routes in it, or may not be changed', async () => {
    begin('#/inbox');
    const [element] = await mountStories();
    element!.goTo(1);
    await quiet();
    expect(location.hash).to.equal('#/inbox');
    begin('');
    const own = history.replaceState;
    history.replaceState = () => {
      throw new DOMException('no', 'SecurityError');
    };
    element!.goTo(2);
    await quiet();
    history.replaceState = own;
    expect(element!.index).to.equal(2);
  });

  it('names the steps of the whole story, and its chapters of prose', async () => {
    begin('#story/one-in-ten');
    const whole = await mountWhole();
    const step = (name: string) => whole.shadowRoot!.querySelector(`[name="${name}"]`)!;
    await until(() => isAtLine(step('one-in-ten')));
    await quiet();
    location.hash = '#story/sources';
    await until(() => topOf(step('sources')) < innerHeight && topOf(step('sources')) >= -1);
    await quiet();
    whole.goTo('pace');
    await until(() => location.hash === '#story/pace');
  });

  it('is followed in steps as well', async () => {
    begin('#ranks/pace');
    const box = await mount(
      page(story('ranks').replace('name="ranks"', 'name="ranks" mode="step"')),
      1000,
    );
    const element = box.querySelector('scrolly-story')!;
    await until(() => element.index === 2);
  });

  it('is let go of by stories that go', async () => {
    begin('#ranks/pace');
    await mountStories();
    unmountAll();
    await quiet();
    const leaks = new LeakCounter();
    for (let i = 0; i < 50; i++) {
      await mountStories();
      unmountAll();
    }
    await quiet();
    const kept = leaks.listeners.filter((it) => /^(Window|HTMLDocument)/.test(it));
    leaks.stop();
    expect(kept).to.deep.equal([]);
  });
});
