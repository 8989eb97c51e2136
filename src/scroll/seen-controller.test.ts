import { expect } from 'chai';
import { LeakCounter } from '../testing/leak-counter.fixture.js';
import { mount, nextFrame, unmountAll } from '../testing/testing.fixture.js';
import type { ScrollReason, ScrollState } from './scroll-state.js';
import { SeenController } from './seen-controller.js';
import type { StepSeenEvent } from './step-seen-event.js';

/** A host of steps, with a clock that a test sets. */
async function setUp(style = ''): Promise<{
  seen: SeenController;
  steps: Element[];
  told: unknown[];
  pass(milliseconds: number): void;
}> {
  const box = mount(`<div style="${style}"><p>One</p><p>Two</p></div>`);
  const host = Object.assign(box.firstElementChild as HTMLElement, {
    addController() {},
    removeController() {},
    requestUpdate() {},
    updateComplete: Promise.resolve(true),
  });
  let time = 1000;
  const seen = new SeenController(host, () => time);
  seen.hostConnected();
  const told: unknown[] = [];
  listen = ({ detail }) => told.push(detail);
  document.addEventListener('scrolly-step-seen', onSeen);
  // Its observer has looked.
  for (let frame = 0; frame < 3; frame++) await nextFrame();
  return { seen, steps: [...host.children], told, pass: (by) => void (time += by) };
}

let listen: (event: StepSeenEvent) => void = () => {};
const onSeen = (event: Event): void => listen(event as StepSeenEvent);

const state = (index: number, reason: ScrollReason): ScrollState => ({
  index,
  name: `step ${index}`,
  progress: 0,
  direction: 'down',
  reason,
});

function setHidden(hidden: boolean): void {
  Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('a step that a reader has seen', () => {
  afterEach(() => {
    document.removeEventListener('scrolly-step-seen', onSeen);
    Reflect.deleteProperty(document, 'hidden');
    unmountAll();
  });

  it('is told when it is left, with how long it was there and why it had come', async () => {
    const { seen, steps, told, pass } = await setUp();
    seen.show(steps[0], state(0, 'scroll'));
    pass(1200);
    expect(told).to.deep.equal([]);
    seen.show(steps[1], state(1, 'link'));
    pass(700);
    seen.hostDisconnected();
    expect(told).to.deep.equal([
      { name: 'step 0', index: 0, dwell: 1200, reason: 'scroll' },
      { name: 'step 1', index: 1, dwell: 700, reason: 'link' },
    ]);
  });

  it('is not told when it was flung past', async () => {
    const { seen, steps, told, pass } = await setUp();
    seen.show(steps[0], state(0, 'scroll'));
    pass(200);
    seen.show(steps[1], state(1, 'scroll'));
    expect(told).to.deep.equal([]);
    seen.hostDisconnected();
  });

  it('counts no time while the page is hidden, and is told when it is', async () => {
    const { seen, steps, told, pass } = await setUp();
    seen.show(steps[0], state(0, 'load'));
    pass(500);
    setHidden(true);
    expect(told).to.deep.equal([{ name: 'step 0', index: 0, dwell: 500, reason: 'load' }]);
    pass(9000);
    setHidden(false);
    pass(400);
    window.dispatchEvent(new Event('pagehide'));
    seen.hostDisconnected();
    expect(told.map((it) => (it as StepSeenEvent).dwell)).to.deep.equal([500, 400]);
  });

  it('counts no time while the story is off the screen', async () => {
    const { seen, steps, told, pass } = await setUp('margin-block-start: 5000px');
    seen.show(steps[0], state(0, 'load'));
    pass(5000);
    seen.hostDisconnected();
    expect(told).to.deep.equal([]);
  });

  it('is heard by the page even if it has gone with its story', async () => {
    const { seen, steps, told, pass } = await setUp();
    seen.show(steps[0], state(0, 'load'));
    pass(500);
    unmountAll();
    seen.hostDisconnected();
    expect(told).to.have.length(1);
  });

  it('keeps nothing of the page', async () => {
    const leaks = new LeakCounter();
    const { seen } = await setUp();
    seen.hostDisconnected();
    document.removeEventListener('scrolly-step-seen', onSeen);
    const { listeners, observers } = leaks;
    leaks.stop();
    expect(listeners).to.deep.equal([]);
    expect(observers.IntersectionObserver).to.equal(0);
  });
});
