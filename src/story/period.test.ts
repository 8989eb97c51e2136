import { expect } from 'chai';
import { daysIn, endMonth, lengthIn, monthsIn, precisionOf, startMonth } from './period.js';

describe('a date', () => {
  it('is as precise as it is written', () => {
    expect(['2024', '2024-07', '2024-07-31'].map(precisionOf)).to.eql(['year', 'month', 'day']);
  });
});

describe('a period', () => {
  it('includes both of its ends', () => {
    expect(monthsIn({ from: '2025-01', to: '2025-06' })).to.equal(6);
    expect(monthsIn({ from: '2025-09', to: '2025-09' })).to.equal(1);
  });

  it('of a year lasts twelve months, however it is written', () => {
    expect(monthsIn({ from: '2024', to: '2024' })).to.equal(12);
    expect(monthsIn({ from: '2024-01', to: '2024-12' })).to.equal(12);
    expect(monthsIn({ from: '2024-10', to: '2025-09' })).to.equal(12);
  });

  it('may begin with a year and end in a month', () => {
    expect(monthsIn({ from: '2022', to: '2025-07' })).to.equal(43);
  });

  it('in days is counted in days, and whole months of it are months', () => {
    expect(daysIn({ from: '2025-07-31', to: '2025-08-01' })).to.equal(2);
    expect(monthsIn({ from: '2025-07-31', to: '2025-08-01' })).to.be.closeTo(2 / 31, 1e-8);
    expect(lengthIn({ from: '2025-07-31', to: '2025-08-01' }, 'day')).to.equal(2);
    expect(monthsIn({ from: '2024-01-01', to: '2024-12-31' })).to.equal(12);
    expect(monthsIn({ from: '2025-01-15', to: '2025-03-14' })).to.equal(2);
    expect(monthsIn({ from: '2025-02-01', to: '2025-02-28' })).to.equal(1);
    expect(daysIn({ from: '2025-07', to: '2025-08-01' })).to.equal(undefined);
  });

  it('without dates is as long as it says', () => {
    expect(monthsIn({ months: 18, label: 'a year and a half' })).to.equal(18);
  });

  it('without two ends has no length', () => {
    expect(monthsIn(undefined)).to.be.undefined;
    expect(monthsIn({ from: '2025' })).to.be.undefined;
    expect(monthsIn({ to: '2025' })).to.be.undefined;
    expect(monthsIn({ label: 'the first years' })).to.be.undefined;
  });

  it('ends where the next one begins', () => {
    expect(endMonth('2024-12')).to.equal(startMonth('2025-01'));
    expect(endMonth('2024')).to.equal(startMonth('2025'));
  });
});
