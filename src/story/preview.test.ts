import { expect } from 'chai';
import { preview } from './preview.js';

describe('a value in a message', () => {
  it('is written as JSON', () => {
    for (const value of [
      'a "b"',
      3,
      null,
      true,
      [],
      {},
      [1, ['a'], null],
      { a: { b: [2] }, c: '' },
    ])
      expect(preview(value)).to.equal(JSON.stringify(value));
  });

  it('says what JSON cannot', () => {
    expect(preview(undefined)).to.equal('missing');
    expect(preview(NaN)).to.equal('NaN');
    expect(preview(3n)).to.equal('3');
    expect(preview(new Map())).to.equal('a Map');
    expect(preview(new Date())).to.equal('a Date');
    expect(preview(() => 1)).to.equal('a function');
    expect(preview([undefined])).to.equal('[null]');
    expect(preview({ a: undefined, b: 1 })).to.equal('{"b":1}');
  });

  it('is cut where it gets long', () => {
    expect(preview('a'.repeat(100))).to.equal(`"${'a'.repeat(78)}…`);
    expect(preview(Array.from({ length: 100 }, () => 1))).to.have.length(80);
  });

  it('is read no further than it is shown', () => {
    let read = 0;
    const list = new Proxy(new Array(1_000_000).fill(1), {
      get: (target, key) => (read++, Reflect.get(target, key) as unknown),
    });
    preview(list);
    expect(read).to.be.below(200);
  });

  it('may lie in itself, as deep as it wants', () => {
    const loop: unknown[] = [];
    loop.push(loop);
    expect(preview(loop)).to.equal(`${'['.repeat(79)}…`);
  });

  it('may refuse to be read', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(preview(proxy)).to.equal('something that cannot be read');
  });
});
