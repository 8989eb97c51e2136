import { expect } from 'chai';
import { mount, unmountAll } from '../testing/testing.fixture.js';
import type { Span } from './scroll-state.js';
import { StepTrack } from './step-track.js';

/** A box of 1000 px with a track in it, and the top of the box. */
function mountTrack(style = ''): { track: StepTrack; box: HTMLElement; top: number } {
  const html = `<div style="position:relative;height:1000px;${style}"></div>`;
  const box = mount(html).firstElementChild as HTMLElement;
  const track = new StepTrack();
  box.append(track.element);
  return { track, box, top: box.getBoundingClientRect().top };
}

const spansAt = (...tops: number[]): Span[] => tops.map((top) => ({ name: '', top, height: 50 }));

/** Where markers lie: their tops and bottoms. */
function extents(markers: readonly Element[], from = 0): [number, number][] {
  return markers.map((marker) => {
    const { top, bottom } = marker.getBoundingClientRect();
    return [top - from, bottom - from];
  });
}

describe('StepTrack', () => {
  afterEach(unmountAll);

  it('lays a marker from the top of each step to the top of the next, the last to the end', () => {
    const { track, top } = mountTrack();
    track.lay(spansAt(top + 100, top + 400, top + 900));
    expect(extents(track.markers, top)).to.deep.equal([
      [100, 400],
      [400, 900],
      [900, 1000],
    ]);
  });

  it('lays them where the steps are seen in a box that is scaled', () => {
    const { track, top } = mountTrack('transform:scale(0.5);transform-origin:top');
    track.lay(spansAt(top + 100, top + 400));
    expect(extents(track.markers, top)).to.deep.equal([
      [100, 400],
      [400, 500],
    ]);
  });

  it('gives no marker a height below nothing where steps lie out of order', () => {
    const { track, top } = mountTrack();
    track.lay(spansAt(top + 400, top + 100, top + 1200));
    expect(extents(track.markers, top)).to.deep.equal([
      [400, 400],
      [100, 1200],
      [1200, 1200],
    ]);
  });

  it('lays markers for some steps in a row, which reach to the ends of the host', () => {
    const { track, top } = mountTrack();
    track.lay(spansAt(top + 100, top + 200, top + 300, top + 400, top + 500), [1, 4]);
    expect(extents(track.markers, top)).to.deep.equal([
      [0, 300],
      [300, 400],
      [400, 1000],
    ]);
  });

  it('adds and removes markers as steps come and go', () => {
    const { track, top } = mountTrack();
    for (const count of [2, 5, 1, 0]) {
      track.lay(spansAt(...Array.from({ length: count }, () => top)));
      expect(track.markers).to.have.length(count);
      expect(track.element.childElementCount).to.equal(count);
    }
  });

  it('says whether anything has changed, and writes nothing if not', () => {
    const { track, top } = mountTrack();
    expect(track.lay(spansAt(top + 100, top + 400.3))).to.equal(true);
    const observer = new MutationObserver(() => {});
    observer.observe(track.element, { attributes: true, childList: true, subtree: true });
    expect(track.lay(spansAt(top + 100, top + 400.3))).to.equal(false);
    expect(observer.takeRecords()).to.be.empty;
    expect(track.lay(spansAt(top + 100, top + 401))).to.equal(true);
    expect(observer.takeRecords()).not.to.be.empty;
    observer.disconnect();
  });

  it('takes no room, no clicks and no part in what is seen', () => {
    const { track, box, top } = mountTrack('height:auto');
    const room = document.documentElement.scrollHeight;
    track.lay(spansAt(top, top));
    const { visibility, pointerEvents } = getComputedStyle(track.element);
    expect([visibility, pointerEvents]).to.deep.equal(['hidden', 'none']);
    expect(box.offsetHeight).to.equal(0);
    expect(document.documentElement.scrollHeight).to.equal(room);
  });

  it('is empty when it has been cleared', () => {
    const { track, top } = mountTrack();
    track.lay(spansAt(top, top + 100));
    track.clear();
    expect(track.element.childElementCount).to.equal(0);
    expect(track.lay(spansAt(top, top + 100)), 'laid again').to.equal(true);
    expect(track.element.childElementCount).to.equal(2);
  });
});
