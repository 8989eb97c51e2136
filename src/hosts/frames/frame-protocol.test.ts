import { expect } from 'chai';
import { readMessage } from './frame-protocol.js';

describe('readMessage', () => {
  it('reads what is ours', () => {
    const message = { scrolly: 1, type: 'scroll', y: 12.5, turn: 0 };
    expect(readMessage(message)).to.equal(message);
  });

  for (const [what, data] of Object.entries({
    'words of others': 'pymxPYMxtalexPYMxheightxPYMx400',
    nothing: null,
    'the messages of others': { type: 'scroll', y: 1, turn: 0 },
    'a place that is no number': { scrolly: 1, type: 'scroll', y: '1', turn: 0 },
    'a place that is nowhere': { scrolly: 1, type: 'scroll', y: Infinity, turn: 0 },
    'a height below nothing': { scrolly: 1, type: 'height', height: -1 },
    'an address instead of a place in the page': {
      scrolly: 1,
      type: 'place',
      hash: 'javascript:1',
    },
  }))
    it(`ignores ${what}`, () => {
      expect(readMessage(data)).to.equal(undefined);
    });
});
