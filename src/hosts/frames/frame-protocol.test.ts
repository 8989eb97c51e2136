import { expect } from 'chai';
import { readHostMessage, readPageMessage } from './frame-protocol.js';

const scroll = { scrolly: 1, type: 'scroll', y: 12.5, turn: 0 };
const height = { scrolly: 1, type: 'height', nonce: 'n', height: 4000 };

describe('a message between a page and the story that it frames', () => {
  it('is read from the side that says it', () => {
    expect(readHostMessage(scroll)).to.eql({ type: 'scroll', y: 12.5, turn: 0 });
    expect(readPageMessage(height)).to.eql({ type: 'height', nonce: 'n', height: 4000 });
    expect(readPageMessage(scroll)).to.equal(undefined);
    expect(readHostMessage(height)).to.equal(undefined);
  });

  it('is read without what does not belong to it', () => {
    expect(readHostMessage({ ...scroll, hash: '#a', toString: 1 })).to.eql({
      type: 'scroll',
      y: 12.5,
      turn: 0,
    });
  });

  for (const [what, data] of Object.entries({
    'words of others': 'pymxPYMxtalexPYMxheightxPYMx400',
    nothing: null,
    'the messages of others': { type: 'scroll', y: 1, turn: 0 },
    'a type that nobody knows': { scrolly: 1, type: 'toString' },
    'no type': JSON.parse('{"scrolly":1,"__proto__":1}') as object,
    'a version from a prototype': Object.create({ ...scroll }) as object,
    'a field too few': { scrolly: 1, type: 'scroll', y: 1 },
    'a field from a prototype': Object.assign(Object.create({ turn: 1 }) as object, {
      scrolly: 1,
      type: 'scroll',
      y: 1,
    }),
    'a place that is no number': { ...scroll, y: '1' },
    'a place that is nowhere': { ...scroll, y: Infinity },
    'a place before the first': { ...scroll, y: -1 },
    'half a turn': { ...scroll, turn: 0.5 },
    'an address instead of a place in the page': {
      scrolly: 1,
      type: 'place',
      hash: 'javascript:1',
    },
    'no place': { scrolly: 1, type: 'place' },
    'an empty place': { scrolly: 1, type: 'place', hash: '' },
    'an endless place': { scrolly: 1, type: 'place', hash: `#${'a'.repeat(3000)}` },
  }))
    it(`is not ${what}, from the page around`, () => {
      expect(readHostMessage(data)).to.equal(undefined);
    });

  for (const [what, data] of Object.entries({
    'a height below nothing': { ...height, height: -1 },
    'a height that is none': { ...height, height: NaN },
    'a height of nobody': { scrolly: 1, type: 'height', height: 1 },
    'an empty nonce': { ...height, nonce: '' },
    'an endless nonce': { ...height, nonce: 'n'.repeat(3000) },
    'a hello without a version': { scrolly: 1, type: 'hello', nonce: 'n' },
  }))
    it(`is not ${what}, from the story`, () => {
      expect(readPageMessage(data)).to.equal(undefined);
    });
});
