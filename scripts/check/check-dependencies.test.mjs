import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findFaults } from './check-dependencies.mjs';

const SOUND = { license: 'MIT', integrity: 'sha512-abc+/==' };

const faultsOf = (entry, name = 'thing', manifest = {}) =>
  findFaults(manifest, { packages: { '': {}, [`node_modules/${name}`]: { ...SOUND, ...entry } } });

describe('the packages that the project builds on', () => {
  it('are in order where each has a hash and a licence that lets it be passed on', () => {
    assert.deepEqual(faultsOf({}), []);
    assert.deepEqual(faultsOf({ license: '(MPL-2.0 OR Apache-2.0)' }), []);
    assert.deepEqual(faultsOf({ license: 'MPL-2.0', dev: true }), []);
  });

  for (const [what, entry, fault] of [
    ['travels along under a licence that asks for more', { license: 'MPL-2.0' }, /MPL-2.0/],
    ['is a tool under no licence', { license: undefined, dev: true }, /of nobody/],
    ['is locked without a hash', { integrity: undefined }, /no hash/],
    ['runs a script when it is installed', { hasInstallScript: true, dev: true }, /runs a script/],
  ])
    it(`are not where one ${what}`, () => {
      const faults = faultsOf(entry);
      assert.equal(faults.length, 1);
      assert.match(faults[0], fault);
      assert.match(faults[0], /^thing /);
    });

  it('are not where one is asked for in any of many versions', () => {
    const faults = faultsOf({}, 'thing', { dependencies: { thing: '^1.0.0' } });
    assert.deepEqual(faults, ['package.json asks for thing ^1.0.0: name one version.']);
  });
});
