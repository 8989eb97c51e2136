import { expect } from 'chai';
import { recordConsole } from '../testing/testing.fixture.js';
import { loadPart } from './load-part.js';

describe('loadPart', () => {
  it('gives what is loaded', async () => {
    expect(await loadPart('a-tag', () => Promise.resolve('the part'))).to.equal('the part');
  });

  it('tells the author once of a part that does not come, and throws nothing', async () => {
    const console = recordConsole('warn');
    const load = (): Promise<never> => Promise.reject(new Error('gone'));
    expect(await loadPart('an-incomplete-tag', load)).to.equal(undefined);
    await loadPart('an-incomplete-tag', load);
    console.stop();
    expect(console.lines).to.have.length(1);
    expect(console.lines[0])
      .to.contain('<an-incomplete-tag>')
      .and.contain('dist/')
      .and.contain('gone');
  });
});
