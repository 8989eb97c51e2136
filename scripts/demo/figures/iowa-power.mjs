import { addUp, readDataSet } from './read-data-set.mjs';

const FOSSIL = ['Fossil Fuels'];
const RENEWABLE = ['Renewables'];

/** The data set counts in thousands of megawatt-hours, and readers in terawatt-hours. */
const IN_UNIT = 1000;

/** Electricity made in Iowa, in terawatt-hours. */
export function workOutPower() {
  const rows = readDataSet('iowa-electricity.csv').map((row) => ({
    year: Number(row.year.slice(0, 4)),
    source: row.source,
    made: Number(row.net_generation),
  }));
  const years = [...new Set(rows.map(({ year }) => year))].sort();
  const all = [...new Set(rows.map(({ source }) => source))];
  const makeIn = (from, to, sources) =>
    addUp(
      rows.filter((it) => it.year >= from && it.year <= to && sources.includes(it.source)),
      ({ made }) => made,
    ) / IN_UNIT;
  const [first, last] = [years[0], years.at(-1)];
  const peak = years.reduce((a, b) => (makeIn(b, b, FOSSIL) > makeIn(a, a, FOSSIL) ? b : a));
  const dated = (from, to, sources) => ({
    value: makeIn(from, to, sources),
    period: periodOf(from, to),
  });
  return {
    fossil: dated(first, last, FOSSIL),
    'fossil-before': dated(2008, 2012, FOSSIL),
    'fossil-after': dated(2013, 2017, FOSSIL),
    'fossil-rest': { period: periodOf(first, 2007) },
    'fossil-first': dated(first, first, FOSSIL),
    'fossil-peak': dated(peak, peak, FOSSIL),
    'fossil-last': dated(last, last, FOSSIL),
    'renewable-first': dated(first, first, RENEWABLE),
    'renewable-last': dated(last, last, RENEWABLE),
    'all-first': dated(first, first, all),
    'all-last': dated(last, last, all),
    'fossil-part-first': { period: periodOf(first) },
    'fossil-part-last': { period: periodOf(last) },
  };
}

const periodOf = (from, to = from) => ({ from: String(from), to: String(to) });
