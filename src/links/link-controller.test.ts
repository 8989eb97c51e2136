import { expect } from 'chai';
import { allSettled, mount, unmountAll, until } from '../testing/testing.fixture.js';
import { LinkController } from './link-controller.js';
import type { LinkedHost } from './linked-host.js';

/** A story whose steps are only named. */
function mountHost(): LinkController {
  const element = mount('<div style="height:100vh"></div>').firstElementChild!;
  const host = Object.assign(element, {
    name: 'ranks',
    isSettled: true,
    addController() {},
  }) as unknown as LinkedHost;
  return new LinkController(host, () => undefined);
}

const place = (step: string) => ({
  story: 'ranks',
  step,
  isAbove: false,
  own: ['one', 'two', 'three'],
  offset: 0.5,
});

describe('the address of a step', () => {
  afterEach(unmountAll);

  it('is written where the reader has come to last', async () => {
    const links = mountHost();
    links.note(place('one'), 'jump');
    links.note(place('two'), 'jump');
    await until(() => location.hash === '#ranks/two');
    links.note(place('three'), 'jump');
    await until(() => location.hash === '#ranks/three');
  });

  it('is not written over a link that the reader has followed meanwhile', async () => {
    const links = mountHost();
    links.note(place('one'), 'jump');
    location.hash = '#ranks/three';
    await allSettled();
    expect(location.hash).to.equal('#ranks/three');
  });
});
