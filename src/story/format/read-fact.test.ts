import { expect } from 'chai';
import { nameFields, readFact } from './read-fact.js';

describe('a row of a sheet', () => {
  it('has its cells in the fields of their columns, a period in one of its own', () => {
    const fields = nameFields(['id', 'value', 'from', 'to']);
    expect(readFact(fields, ['F4', ' 3,450 ', '2024-01', '2024-12'])).to.eql({
      id: 'F4',
      value: '3,450',
      period: { from: '2024-01', to: '2024-12' },
    });
  });

  it('is read by its head however that is written', () => {
    const head = ['ID', 'As of', 'Period_from', 'period label', 'period_months', 'Certainty'];
    const fields = nameFields(head);
    expect(readFact(fields, ['A', '2025', '2024', 'that year', '12', 'recorded'])).to.eql({
      id: 'A',
      asOf: '2025',
      period: { from: '2024', label: 'that year', months: 12 },
      certainty: 'recorded',
    });
  });

  it('says that a number was not published, where it is null', () => {
    expect(readFact(['id', 'value'], ['A', 'null'])).to.eql({ id: 'A', value: null });
    expect(readFact(['id', 'note'], ['A', 'null'])).to.eql({ id: 'A', note: 'null' });
  });

  it('says nothing where a cell is empty or missing, or has no head', () => {
    expect(readFact(nameFields(['id', 'value', 'unit', '']), ['A', ' '])).to.eql({ id: 'A' });
    expect(readFact(nameFields(['id', '']), ['A', 'a remark'])).to.eql({ id: 'A' });
  });
});
