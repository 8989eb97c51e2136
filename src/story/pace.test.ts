import { expect } from 'chai';
import type { Figure } from './figure.js';
import { isPace, paceOf, readUnit } from './pace.js';

const figure = (changes: Partial<Figure>): Figure => ({
  id: 'X',
  label: 'an example',
  certainty: 'recorded',
  source: 'document',
  period: { from: '2001', to: '2002' },
  ...changes,
});

describe('a unit', () => {
  for (const [unit, counted, rate] of [
    ['cases a month', 'cases', 'month'],
    ['mm a year', 'mm', 'year'],
    ['cases', 'cases', undefined],
    ['parts a week', 'parts a week', undefined],
    ['a month', 'a month', undefined],
    [undefined, '', undefined],
  ] as const)
    it(`"${unit}" counts "${counted}"${rate ? ` by the ${rate}` : ''}`, () => {
      expect(readUnit({ unit }).counted).to.equal(counted);
      expect(readUnit({ unit }).rate).to.equal(rate);
      expect(isPace(figure({ unit }))).to.equal(rate !== undefined);
    });
});

describe('the pace of a figure', () => {
  it('is so much a month, or a year, and named by what it was divided by', () => {
    const monthly = paceOf(figure({ value: 240, unit: 'cases' }));
    expect(monthly).to.include({ id: 'X/month', value: 10, unit: 'cases a month' });
    const yearly = paceOf(figure({ value: 240, unit: 'cases' }), 'year');
    expect(yearly).to.include({ id: 'X/year', value: 120, unit: 'cases a year' });
  });

  it('is our arithmetic, about as much, with the division as its sum', () => {
    const pace = paceOf(figure({ value: 240, unit: 'cases' }), 'year');
    expect(pace).to.include({ certainty: 'derived', qualifier: 'about' });
    expect(pace.sum).to.eql(['X', '÷', 2]);
  });

  it('keeps a range a range and a bound a bound', () => {
    const range = paceOf(figure({ low: 24, high: 48 }));
    expect(range).to.include({ low: 1, high: 2, qualifier: undefined });
    expect(paceOf(figure({ low: 24 }))).to.include({ value: 1, qualifier: 'at least' });
  });

  it('is the figure itself where it is one already, whatever it is asked for', () => {
    const yearly = figure({ value: 3, unit: 'mm a year' });
    expect(paceOf(yearly, 'month')).to.equal(yearly);
  });

  it('is no number where nobody knows how long it took', () => {
    expect(paceOf(figure({ value: 3, period: { from: '2001' } })).value).to.be.NaN;
  });
});
