import { addUp, readDataSet } from './read-data-set.mjs';

/** The table counts in thousands of dollars. */
const UNIT = 1000;
const CORPORATIONS = 'Corporation Income Taxes';
/** Of the insurance of the old and of survivors. */
const REFUNDS = 'FOASI, Refunds';

/** What the federal government of the United States took in, in dollars. */
export function workOutReceipts() {
  const rows = readDataSet('budget.json');
  const corporations = rows.filter((row) => row['Source category name'] === CORPORATIONS);
  const refunds = rows.filter((row) => row['Account name'] === REFUNDS);
  const receive = (from, to = from, some = rows) => ({
    value: addUp(yearsFrom(from, to), (year) => addUp(some, (row) => readAmount(row[year]))) * UNIT,
    period: periodOf(from, to),
  });
  return {
    'first-year': receive(1962),
    'before-crisis': receive(2007),
    'in-crisis': receive(2009),
    receipts: receive(2009, 2014),
    'receipts-before': receive(2009, 2010),
    'receipts-after': receive(2013, 2014),
    'receipts-between': { period: periodOf(2011, 2012) },
    refunds: receive(2014, 2014, refunds),
    corporations: receive(2014, 2014, corporations),
    'corporations-expected': receive(2020, 2020, corporations),
    'receipts-expected': receive(2020),
  };
}

const yearsFrom = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

const readAmount = (text) => Number(text.replaceAll(',', ''));

/** A fiscal year goes by the year in which it ends. It ended in June, and has ended in September since 1977. */
function periodOf(from, to) {
  const [begins, ends] = to < 1977 ? ['07', '06'] : ['10', '09'];
  const label = `fiscal ${from === to ? to : `${from} – ${to}`}`;
  return { from: `${from - 1}-${begins}`, to: `${to}-${ends}`, label };
}
