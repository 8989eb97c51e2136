import { expect } from 'chai';
import { setViewport } from '../../scripts/testing/browser-commands.js';
import { LeakCounter } from '../testing/leak-counter.fixture.js';
import {
  allSettled,
  mount,
  mountFrame,
  recordConsole,
  unmountAll,
  until,
} from '../testing/testing.fixture.js';
import { BoundaryObserver } from './boundary-observer.lazy.js';
import { bringPast, writePage } from './scroll-host.fixture.js';
import type { Scroller } from './scroller.js';

let calls = 0;
let observer: BoundaryObserver;

/** Markers of 400 px in a page with room to scroll. */
function mountMarkers(count: number, style = ''): HTMLElement[] {
  const marker = `<div class="marker" style="height:400px;${style}"></div>`;
  return [...mount(writePage(marker.repeat(count))).querySelectorAll<HTMLElement>('.marker')];
}

/** Observes, and forgets the calls with which every observer begins. */
async function observe(
  markers: readonly Element[],
  offset = 0.5,
  scroller: Scroller = null,
): Promise<void> {
  observer.observe(markers, offset, scroller);
  await allSettled();
  calls = 0;
}

describe('BoundaryObserver', () => {
  beforeEach(() => {
    calls = 0;
    observer = new BoundaryObserver(() => calls++);
  });

  afterEach(() => {
    observer.disconnect();
    unmountAll();
  });

  it('calls when the top of a marker crosses the line, on the way down and up', async () => {
    const markers = mountMarkers(3);
    bringPast(markers[1]!, -100);
    await observe(markers);
    bringPast(markers[1]!, 100);
    await until(() => calls > 0);
    await allSettled();
    calls = 0;
    bringPast(markers[1]!, -100);
    await until(() => calls > 0);
  });

  it('calls when the line leaves a marker for a gap', async () => {
    const markers = mountMarkers(2, 'margin-bottom:300px');
    bringPast(markers[0]!, 350);
    await observe(markers);
    bringPast(markers[0]!, 450);
    await until(() => calls > 0);
  });

  it('calls on a jump from above all markers to below them, and back', async () => {
    const markers = mountMarkers(3);
    await observe(markers);
    scrollTo(0, document.documentElement.scrollHeight);
    await until(() => calls > 0);
    await allSettled();
    calls = 0;
    scrollTo(0, 0);
    await until(() => calls > 0);
  });

  it('does not call while the line stays within a marker', async () => {
    const markers = mountMarkers(3);
    bringPast(markers[1]!, 50);
    await observe(markers);
    for (const pixels of [120, 200, 350, 300, 60]) {
      bringPast(markers[1]!, pixels);
      await allSettled();
    }
    expect(calls).to.equal(0);
  });

  for (const offset of [0, 0.33, 1]) {
    it(`finds the line at the offset ${offset}`, async () => {
      const markers = mountMarkers(3);
      bringPast(markers[1]!, -40, offset);
      await observe(markers, offset);
      bringPast(markers[1]!, -20, offset);
      await allSettled();
      expect(calls).to.equal(0);
      bringPast(markers[1]!, 20, offset);
      await until(() => calls > 0);
    });
  }

  it('finds the line of a viewport that has changed its height since', async () => {
    const markers = mountMarkers(3);
    bringPast(markers[1]!, 60);
    await observe(markers);
    try {
      await setViewport(800, 400);
      bringPast(markers[1]!, -60);
      await allSettled();
      calls = 0;
      bringPast(markers[1]!, -20);
      await allSettled();
      expect(calls).to.equal(0);
      bringPast(markers[1]!, 20);
      await until(() => calls > 0);
    } finally {
      await setViewport(800, 600);
    }
  });

  it('finds the line of a scrolling box', async () => {
    const marker = '<div class="marker" style="height:400px"></div>';
    const box = mount(
      `<div style="height:200px;overflow:auto">${writePage(marker.repeat(3))}</div>`,
    ).firstElementChild!;
    const markers = [...box.querySelectorAll('.marker')];
    box.scrollTop = 1200 - 100 - 40;
    await observe(markers, 0.5, box);
    box.scrollTop += 20;
    await allSettled();
    expect(calls).to.equal(0);
    box.scrollTop += 40;
    await until(() => calls > 0);
  });

  it('lets go of the markers before when it is given others', async () => {
    const [first, second] = mountMarkers(2);
    await observe([first!]);
    await observe([second!]);
    bringPast(second!, -100);
    await allSettled();
    expect(calls, 'at the first').to.equal(0);
    bringPast(second!, 100);
    await until(() => calls > 0);
  });

  it('observes nothing without markers, and scrollama does not complain', () => {
    const leaks = new LeakCounter();
    const errors = recordConsole('error');
    observer.observe([], 0.5, null);
    errors.stop();
    leaks.stop();
    expect(errors.lines).to.be.empty;
    expect(leaks.observers.IntersectionObserver).to.equal(0);
  });

  it('leaves nothing behind on the document, nor on its method to add listeners', () => {
    const markers = mountMarkers(5);
    const leaks = new LeakCounter();
    const kept = () => {};
    for (let round = 0; round < 3; round++) observer.observe(markers, 0.5, null);
    expect(leaks.listeners).to.be.empty;
    expect(Object.hasOwn(document, 'addEventListener')).to.equal(false);

    document.addEventListener = kept;
    observer.observe(markers, 0.5, null);
    expect(document.addEventListener).to.equal(kept);
    Reflect.deleteProperty(document, 'addEventListener');

    observer.disconnect();
    leaks.stop();
    expect(leaks.observers).to.deep.equal({
      IntersectionObserver: 0,
      ResizeObserver: 0,
      MutationObserver: 0,
    });
  });

  it('costs two observers of ours besides the two that scrollama makes for each marker', () => {
    const markers = mountMarkers(50);
    const leaks = new LeakCounter();
    const costs = [5, 50].map((count) => {
      observer.observe(markers.slice(0, count), 0.5, null);
      return leaks.observers;
    });
    leaks.stop();
    expect(costs).to.deep.equal([
      { IntersectionObserver: 5 + 2, ResizeObserver: 5, MutationObserver: 0 },
      { IntersectionObserver: 50 + 2, ResizeObserver: 50, MutationObserver: 0 },
    ]);
  });

  it('has in scrollama what is declared of it', async () => {
    const { default: scrollama } = await import('scrollama');
    const [step] = mountMarkers(1);
    const own = scrollama();
    expect(own.setup({ step: [step!], root: document })).to.equal(own);
    expect(own.onStepEnter(() => {})).to.equal(own);
    expect(own.onStepExit(() => {})).to.equal(own);
    expect(own.destroy()).to.equal(own);
  });
});

describe('BoundaryObserver in a frame', () => {
  afterEach(unmountAll);

  const SCRIPT = new URL('./boundary-observer.lazy.ts', import.meta.url).href;

  /** A frame whose `calls` counts, with three markers of 400 px below 1200 px of room. */
  async function mountMarkersInFrame(style: string): Promise<Window & { calls: number }> {
    const marker = '<div class="marker" style="height:400px"></div>';
    const html = `${writePage(marker.repeat(3))}
      <script type="module">
        import { BoundaryObserver } from '${SCRIPT}';
        window.calls = 0;
        new BoundaryObserver(() => calls++).observe([...document.querySelectorAll('.marker')], 0.5, null);
      </script>`;
    const frame = (await mountFrame(html, style)) as Window & { calls: number };
    await allSettled();
    return frame;
  }

  it('finds the line of the frame, not that of the window around it', async () => {
    const frame = await mountMarkersInFrame('height:300px');
    frame.scrollTo(0, 1600 - 150 - 20);
    await allSettled();
    frame.calls = 0;
    frame.scrollTo(0, 1600 - 150 + 20);
    await until(() => frame.calls > 0);
  });

  it('is not disturbed by the scrolling around a frame that is as high as its content', async () => {
    const frame = await mountMarkersInFrame('height:3600px');
    frame.calls = 0;
    for (const y of [600, 1500, 3000, 0]) {
      scrollTo(0, y);
      await allSettled();
    }
    expect(frame.calls).to.equal(0);
  });
});
