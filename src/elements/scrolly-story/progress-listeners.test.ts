import { expect } from 'chai';
import { ProgressListeners } from './progress-listeners.js';

/** Tells of its listeners as the story does. */
class Target extends EventTarget {
  changes = 0;
  readonly listeners = new ProgressListeners(this, () => void this.changes++);

  override addEventListener(...args: Parameters<EventTarget['addEventListener']>): void {
    this.listeners.add(...args);
    super.addEventListener(...args);
  }

  override removeEventListener(...args: Parameters<EventTarget['removeEventListener']>): void {
    this.listeners.remove(...args);
    super.removeEventListener(...args);
  }
}

const PROGRESS = 'scrolly-progress';
const listen = (): void => {};

describe('listeners to progress', () => {
  let target: Target;

  beforeEach(() => (target = new Target()));

  it('are counted when they come and when they go, and nobody else is', () => {
    target.addEventListener('scrolly-state', listen);
    target.addEventListener(PROGRESS, null);
    expect(target.listeners.any).to.equal(false);
    target.addEventListener(PROGRESS, listen);
    expect(target.listeners.any).to.equal(true);
    target.removeEventListener('scrolly-state', listen);
    target.removeEventListener(PROGRESS, () => {});
    expect(target.listeners.any).to.equal(true);
    target.removeEventListener(PROGRESS, listen);
    expect(target.listeners.any).to.equal(false);
    expect(target.changes).to.equal(2);
  });

  it('are one, however often the same is added', () => {
    target.addEventListener(PROGRESS, listen);
    target.addEventListener(PROGRESS, listen, { capture: false, once: true });
    target.removeEventListener(PROGRESS, listen);
    expect(target.listeners.any).to.equal(false);
    expect(target.changes).to.equal(2);
  });

  it('are two in two phases', () => {
    target.addEventListener(PROGRESS, listen, true);
    target.addEventListener(PROGRESS, listen);
    target.removeEventListener(PROGRESS, listen, { capture: false });
    expect(target.listeners.any).to.equal(true);
    target.removeEventListener(PROGRESS, listen, { capture: true });
    expect(target.listeners.any).to.equal(false);
  });

  for (const capture of [true, false])
    it(`are gone after one call if that is all they want (capture: ${capture})`, () => {
      const heard: boolean[] = [];
      const note = (): void => void heard.push(target.listeners.any);
      target.addEventListener(PROGRESS, note, { once: true, capture });
      target.dispatchEvent(new Event(PROGRESS));
      target.dispatchEvent(new Event(PROGRESS));
      expect(heard).to.deep.equal([false]);
      expect(target.listeners.any).to.equal(false);
    });

  it('may come again in their only call', () => {
    const again = (): void => target.addEventListener(PROGRESS, again, { once: true });
    again();
    target.dispatchEvent(new Event(PROGRESS));
    expect(target.listeners.any).to.equal(true);
  });

  it('stay while another stops the event before their only call', () => {
    const stop = (event: Event): void => event.stopImmediatePropagation();
    target.addEventListener(PROGRESS, stop);
    target.addEventListener(PROGRESS, listen, { once: true });
    target.dispatchEvent(new Event(PROGRESS));
    target.removeEventListener(PROGRESS, stop);
    expect(target.listeners.any).to.equal(true);
    target.dispatchEvent(new Event(PROGRESS));
    expect(target.listeners.any).to.equal(false);
  });

  it('are gone with their signal, and never come with one that has been given', () => {
    const end = new AbortController();
    target.addEventListener(PROGRESS, listen, { signal: end.signal });
    expect(target.listeners.any).to.equal(true);
    end.abort();
    expect(target.listeners.any).to.equal(false);
    target.addEventListener(PROGRESS, listen, { signal: end.signal });
    expect(target.listeners.any).to.equal(false);
  });

  it('that were removed and have come again stay when the signal of the first time is given', () => {
    const end = new AbortController();
    target.addEventListener(PROGRESS, listen, { signal: end.signal });
    target.removeEventListener(PROGRESS, listen);
    target.addEventListener(PROGRESS, listen);
    end.abort();
    expect(target.listeners.any).to.equal(true);
  });
});
