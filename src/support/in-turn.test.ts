import { expect } from 'chai';
import { nextFrame, until } from '../testing/testing.fixture.js';
import { inTurn } from './in-turn.lazy.js';

describe('inTurn', () => {
  it('does nothing before the next picture', async () => {
    let done = 0;
    inTurn(() => done++);
    await Promise.resolve();
    expect(done).to.equal(0);
    await until(() => done === 1);
  });

  it('does one piece after another, each in a task and a frame of its own', async () => {
    const order: string[] = [];
    let frame = 0;
    const count = (): void => {
      frame++;
      if (order.length < 3) requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
    for (const name of ['a', 'b', 'c']) inTurn(() => order.push(`${name} ${frame}`));
    await until(() => order.length === 3);
    expect(order.map((it) => it[0])).to.eql(['a', 'b', 'c']);
    expect(new Set(order.map((it) => it.slice(2)))).to.have.length(3);
  });

  it('does a piece once, however often it is given', async () => {
    let done = 0;
    const piece = (): void => void done++;
    for (let i = 0; i < 3; i++) inTurn(piece);
    await until(() => done);
    for (let i = 0; i < 6; i++) await nextFrame();
    expect(done).to.equal(1);
  });

  it('does nothing that has been taken back, and goes on with the rest', async () => {
    const done: string[] = [];
    const takeBack = inTurn(() => done.push('taken back'));
    inTurn(() => done.push('kept'));
    takeBack();
    await until(() => done.length);
    expect(done).to.eql(['kept']);
  });

  it('asks for no frame while there is nothing to do', async () => {
    let done = false;
    inTurn(() => (done = true));
    await until(() => done);
    const own = window.requestAnimationFrame;
    let frames = 0;
    window.requestAnimationFrame = (task) => (frames++, own.call(window, task));
    for (let i = 0; i < 4; i++) await nextFrame();
    window.requestAnimationFrame = own;
    expect(frames).to.equal(0);
  });
});
