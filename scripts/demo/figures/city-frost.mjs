import { readDataSet } from './read-data-set.mjs';

const ALL = { from: '2012', to: '2015' };

/** Days with frost in two cities, and their lowest and highest temperatures, in degrees Celsius. */
export function workOutFrost() {
  const rows = readDataSet('weather.csv').map(({ location, date, temp_min, temp_max }) => ({
    location,
    date,
    low: Number(temp_min),
    high: Number(temp_max),
  }));
  const of = (city) => rows.filter(({ location }) => location === city);
  const [newYork, seattle] = [of('New York'), of('Seattle')];
  return {
    days: { value: newYork.length, period: ALL },
    'new-york-frost': countFrost(newYork, ALL),
    'winter-before': countFrost(newYork, { from: '2012-01', to: '2012-03' }),
    'winter-after': countFrost(newYork, { from: '2015-01', to: '2015-03' }),
    'new-york-zero': { value: newYork.filter(({ low }) => low === 0).length, period: ALL },
    'seattle-frost': countFrost(seattle, ALL),
    // Reached on more than one day, so that it is told of all of them.
    'new-york-lowest': { value: Math.min(...newYork.map(({ low }) => low)), period: ALL },
    'seattle-lowest': reachedOn(seattle, 'low'),
    'new-york-coldest-day': reachedOn(newYork, 'high'),
  };
}

/** Exactly zero is not below it. */
function countFrost(days, period) {
  const isIn = ({ date }) =>
    date.slice(0, period.from.length) >= period.from &&
    date.slice(0, period.to.length) <= period.to;
  return { value: days.filter((day) => isIn(day) && day.low < 0).length, period };
}

/** The least that there was, and the day of it. */
function reachedOn(days, field) {
  const { date, [field]: value } = days.reduce((a, b) => (b[field] < a[field] ? b : a));
  return { value, period: { from: date, to: date } };
}
