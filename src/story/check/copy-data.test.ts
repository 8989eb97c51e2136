import { expect } from 'chai';
import { type Issue, StoryDataError } from '../issue.js';
import { copyData } from './copy-data.js';
import { limits } from './limits.js';

function issueOf(given: unknown): Issue | undefined {
  try {
    copyData(given);
  } catch (error) {
    if (error instanceof StoryDataError) return error.issues[0];
    throw error;
  }
  return undefined;
}

const nest = (depth: number): unknown => (depth > 0 ? { a: nest(depth - 1) } : 1);

/** Each stands for a kind, with where it is told of. */
const REFUSED: Record<string, [given: unknown, path: string, hint: RegExp]> = {
  'a map': [{ facts: new Map() }, 'facts', /plain data/],
  'a date': [{ sources: [{ date: new Date() }] }, 'sources[0].date', /plain data/],
  'a function': [{ steps: () => [] }, 'steps', /plain data/],
  'a symbol': [{ facts: [Symbol('a')] }, 'facts[0]', /plain data/],
  'a number of JavaScript’s own': [{ facts: [{ value: 3n }] }, 'facts[0].value', /plain data/],
  bytes: [new Uint8Array(3), '', /plain data/],
  'a promise': [Promise.resolve({}), '', /plain data/],
  'a getter that throws': [
    {
      get facts(): never {
        throw new Error('no facts');
      },
    },
    'facts',
    /plain data/,
  ],
  'a proxy that throws': [
    {
      facts: new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error('no keys');
          },
        },
      ),
    },
    'facts',
    /plain data/,
  ],
  'more in each other than any story': [
    nest(limits.depth + 1),
    '.a'.repeat(limits.depth).slice(1),
    /10 lists/,
  ],
  'a list too long': [{ facts: new Array(limits.entries + 1).fill(0) }, 'facts', /5,000 entries/],
  'a list of holes': [{ facts: new Array(1e9) }, 'facts', /5,000 entries/],
  'too many fields': [
    Object.fromEntries(Array.from({ length: limits.entries + 1 }, (_, i) => [`a${i}`, 1])),
    '',
    /5,000 entries/,
  ],
  'a text too long': [{ note: 'a'.repeat(limits.paragraph + 1) }, 'note', /5,000 characters$/],
  'too much text': [
    new Array(201).fill('a'.repeat(limits.paragraph)),
    '[200]',
    /1,000,000 characters in all/,
  ],
  'too many values': [
    new Array(30).fill(new Array(4_000).fill(1)),
    '[24][3974]',
    /100,000 values in all/,
  ],
};

describe('a copy of an author’s data', () => {
  it('is the same data', () => {
    const data = { a: [1, 'b', null, true, { c: undefined }], d: {} };
    expect(copyData(data)).to.deep.equal(data);
    expect(copyData(data)).not.to.equal(data);
  });

  it('is made of an object of any class, and of what a getter or a proxy answers', () => {
    class Data {
      facts = [1];
    }
    expect(copyData(new Data())).to.deep.equal({ facts: [1] });
    expect(copyData(Object.assign(Object.create(null), { a: 1 }))).to.deep.equal({ a: 1 });
    const reactive = new Proxy({ facts: [{ id: 'a' }] }, {});
    expect(copyData(reactive)).to.deep.equal({ facts: [{ id: 'a' }] });
  });

  it('reads each field once: what is checked is what is told', () => {
    let asked = 0;
    const data = {
      get facts() {
        return [(asked += 1)];
      },
    };
    expect(copyData(data)).to.deep.equal({ facts: [1] });
    expect(asked).to.equal(1);
  });

  it('gives no field to every other object', () => {
    const copy = copyData(JSON.parse('{ "__proto__": { "facts": [] } }')) as { facts?: unknown };
    expect(copy.facts).to.equal(undefined);
    expect(({} as { facts?: unknown }).facts).to.equal(undefined);
  });

  it('is not made of what lies in itself', () => {
    const loop: Record<string, unknown> = {};
    loop['loop'] = loop;
    expect(issueOf(loop)?.hint).to.match(/in each other/);
  });

  it('is given up at the first thing too much, and reads no further', () => {
    let read = 0;
    const endless: object = new Proxy(
      {},
      {
        ownKeys: () => ['a', 'b'],
        getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
        get: (_, key) => (typeof key === 'string' ? (read++, endless) : undefined),
      },
    );
    expect(issueOf(endless)?.hint).to.match(/in each other/);
    // And as far as the message shows it.
    expect(read).to.be.below(limits.depth + 80);
  });

  for (const [name, [given, path, hint]] of Object.entries(REFUSED))
    it(`is not made of ${name}`, () => {
      const issue = issueOf(given);
      expect(issue?.path).to.equal(path);
      expect(issue?.hint).to.match(hint);
      expect(new StoryDataError([issue!]).message.length).to.be.below(300);
    });
});
