import { expect } from 'chai';
import { readAddress } from './address.js';
import { writeHash } from './write-hash.js';

describe('the address of a step', () => {
  it('is read as it was written, whatever the names', () => {
    for (const [story, step] of [
      ['ranks', 'first-year'],
      ['a b/c', '50 % #1'],
      ['Війна', 'крок'],
    ] as const)
      expect(readAddress(writeHash(story, step))).to.deep.equal({ story, step });
  });

  it('is nothing that another part of a page may have written', () => {
    for (const hash of [
      '',
      '#',
      '#top',
      '#/route',
      '#a/',
      '#a/b/c',
      '#!/a/b',
      '#%/%',
      '#a/%E0%A4%A',
    ])
      expect(readAddress(hash), hash).to.equal(undefined);
  });
});
