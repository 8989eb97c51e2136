import { expect } from 'chai';
import { NextFrame } from './next-frame.js';

/** Frames run in the order in which they were asked for, so this one comes after the task's. */
const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

describe('a task for the next frame', () => {
  it('does not run at once', async () => {
    let runs = 0;
    new NextFrame(() => runs++).ask();
    expect(runs).to.equal(0);
    await frame();
    expect(runs).to.equal(1);
  });

  it('runs once, however often it is asked for', async () => {
    let runs = 0;
    const next = new NextFrame(() => runs++);
    for (let i = 0; i < 5; i++) next.ask();
    await frame();
    await frame();
    expect(runs).to.equal(1);
  });

  it('runs again when it is asked for again', async () => {
    let runs = 0;
    const next = new NextFrame(() => runs++);
    next.ask();
    await frame();
    next.ask();
    await frame();
    expect(runs).to.equal(2);
  });

  it('may ask for itself again while it runs', async () => {
    let runs = 0;
    const next: NextFrame = new NextFrame(() => {
      runs++;
      if (runs < 3) next.ask();
    });
    next.ask();
    for (let i = 0; i < 4; i++) await frame();
    expect(runs).to.equal(3);
  });

  it('does not run once it is cancelled, and can then be asked for anew', async () => {
    let runs = 0;
    const next = new NextFrame(() => runs++);
    next.ask();
    next.cancel();
    await frame();
    expect(runs).to.equal(0);
    next.ask();
    await frame();
    expect(runs).to.equal(1);
  });

  it('may be cancelled when nobody has asked for it', () => {
    expect(() => new NextFrame(() => {}).cancel()).not.to.throw();
  });
});
