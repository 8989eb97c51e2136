import { expect } from 'chai';
import { ScrollyErrorEvent } from './scrolly-error-event.js';

describe('the event of data that cannot be used', () => {
  const issue = { path: 'facts[0].value', value: -5, hint: 'a count is 0 or more' };
  const event = new ScrollyErrorEvent('a message', [issue]);

  it('says what is wrong, where, and what to write instead', () => {
    expect(event.issues).to.eql([issue]);
  });

  it('still says it by the names of before', () => {
    expect(event.faults).to.eql([
      { path: 'facts[0].value', value: -5, cure: 'a count is 0 or more' },
    ]);
  });
});
