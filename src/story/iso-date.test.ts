import { expect } from 'chai';
import { isDate } from './iso-date.js';

describe('a date', () => {
  for (const date of ['2024', '2024-07', '2024-12', '2024-07-31', '2024-02-29'])
    it(`may be ${date}`, () => expect(isDate(date)).to.be.true);

  for (const text of ['', '24', '2024-13', '2024-00', '2024-7', '2024-07-32', '07/2024', ' 2024'])
    it(`may not be "${text}"`, () => expect(isDate(text)).to.be.false);

  it('may not be a day that its month does not have', () => {
    expect(['2024-02-30', '2025-02-29', '2025-06-31'].filter(isDate)).to.be.empty;
  });
});
