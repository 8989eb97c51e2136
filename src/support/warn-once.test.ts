import { expect } from 'chai';
import { warnOnce } from './warn-once.js';

describe('a warning to an author', () => {
  const { warn } = console;
  let said: unknown[] = [];

  beforeEach(() => {
    said = [];
    console.warn = (...args: unknown[]) => void said.push(args);
  });
  afterEach(() => {
    console.warn = warn;
  });

  it('names the tag', () => {
    warnOnce('test-tag', 'has no state "x".');
    expect(said).to.eql([['<test-tag> has no state "x".']]);
  });

  it('comes once, however often its cause does', () => {
    for (let i = 0; i < 5; i++) warnOnce('test-tag', 'repeats itself.');
    expect(said).to.have.length(1);
  });

  it('comes for every distinct message and every tag', () => {
    warnOnce('test-tag', 'says one thing.');
    warnOnce('test-tag', 'says another.');
    warnOnce('test-other', 'says one thing.');
    expect(said).to.have.length(3);
  });
});
