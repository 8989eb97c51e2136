import { comesBefore, isDated, isNamed, isSingle, liesWithin, write } from './facts.mjs';

const COUNTED = ['recorded', 'reported'];

/** A count, and two parts of it with times of their own, one after the other. */
export function start(facts) {
  const counted = facts.filter(
    (fact) => COUNTED.includes(fact.certainty) && isSingle(fact) && isDated(fact) && isNamed(fact),
  );
  const found = counted.flatMap((total) => {
    const parts = counted.filter(
      (part) => part !== total && part.unit === total.unit && liesWithin(part, total),
    );
    return parts.flatMap((earlier) =>
      parts
        .filter((later) => comesBefore(earlier, later) && isLess([earlier, later], total))
        .map((later) => ({ total, earlier, later })),
    );
  });
  return found.length ? tell(found[0]) : undefined;
}

const isLess = (parts, total) =>
  parts.reduce((sum, { value }) => sum + value, 0) < total.value && parts[0].value > 0;

function tell({ total, earlier, later }) {
  const times = {
    id: `${later.id}-times`,
    label: 'The later pace against the earlier one',
    from: [later.id, earlier.id],
    operation: `${later.id}:pace ÷ ${earlier.id}:pace`,
    unit: 'times',
    significantDigits: 2,
  };
  const rest = {
    id: `${total.id}-rest`,
    label: 'What is left',
    from: [total.id, earlier.id, later.id],
    operation: `${total.id} − ${earlier.id} − ${later.id}`,
    unit: total.unit,
  };
  const part = (role, fact) => ({
    headline: `*${write(role, fact)}* fall in {${role}:short-period}`,
    picture: `A block {${role}:months} wide and {${role}:pace} high`,
    about: [role],
  });
  return {
    derived: [times, rest],
    figures: {
      total: total.id,
      earlier: earlier.id,
      later: later.id,
      times: times.id,
      rest: rest.id,
      overall: times.id,
    },
    eyebrow: ['{total:label}', '{total:period}'],
    states: {
      document: {
        headline: `In all, it is *${write('total', total)}*`,
        picture: `An undivided field stands for ${write('total', total)}`,
        about: ['total'],
      },
      2024: part('earlier', earlier),
      '2025-h1': part('later', later),
      pace: {
        headline: 'The pace is *{times}* that of {earlier:period}',
        notes: ['{times:certainty}'],
        picture: 'The height of the block of {later:period} is {times} that of {earlier:period}',
        about: ['earlier', 'later'],
        certainties: ['later', 'times'],
      },
      remainder: {
        headline: `*${write('rest', rest)}* fall outside of both`,
        notes: ['{rest:certainty}'],
        picture: 'Below the time axis, on the same scale, lies the rest',
        about: ['total'],
        certainties: ['total', 'rest'],
      },
    },
    labels: { undivided: 'not divided by time', rest: 'the rest' },
    texts: {
      document: `For {total:period}, {total:source} counts ${write('total', total)}.`,
      2024: `For {earlier:period}, it is ${write('earlier', earlier)}: {earlier:pace}.`,
      '2025-h1': `For {later:period}, it is ${write('later', later)}: {later:pace}.`,
      pace: 'Side by side, the paces differ by a factor. The sum is ours: {times:sum}.',
      remainder: `What is left is ${write('rest', rest)}: {rest:sum}.`,
    },
  };
}
