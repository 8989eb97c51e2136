import { expect } from 'chai';
import { sharedFormat } from './shared-format.js';

describe('sharedFormat', () => {
  it('makes a formatter once for each kind, language and set of options', () => {
    const year = { year: 'numeric' } as const;
    const one = sharedFormat(Intl.DateTimeFormat, 'bg', year);
    expect(sharedFormat(Intl.DateTimeFormat, 'bg', { ...year })).to.equal(one);
    expect(sharedFormat(Intl.DateTimeFormat, 'de', year)).not.to.equal(one);
    expect(sharedFormat(Intl.DateTimeFormat, 'bg', { month: 'long' })).not.to.equal(one);
    expect(sharedFormat(Intl.NumberFormat, 'bg', {})).not.to.equal(one);
  });

  it('writes as a formatter of one’s own does', () => {
    const digits = { maximumSignificantDigits: 2 };
    const shared = sharedFormat(Intl.NumberFormat, 'de', digits);
    expect(shared.format(13_800)).to.equal(new Intl.NumberFormat('de', digits).format(13_800));
  });
});
