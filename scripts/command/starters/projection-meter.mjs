import { hasNumber, isDated, isNamed, monthsOf, write } from './facts.mjs';

/** From so many months on, a pace is told by the year. */
const LONG = 36;

/** A number that is projected for a time with a beginning and an end, and the even pace that it implies. */
export function start(facts) {
  const reached = facts.find(
    (fact) =>
      fact.certainty === 'projected' &&
      hasNumber(fact) &&
      isDated(fact) &&
      isNamed(fact) &&
      !['share', 'times', undefined].includes(fact.unit),
  );
  if (!reached) return undefined;
  const rate = monthsOf(reached) < LONG ? 'month' : 'year';
  const pace = {
    id: `${reached.id}-pace`,
    label: 'The even pace that this implies',
    from: [reached.id],
    operation: `${reached.id} ÷ ${reached.id}:${rate}s`,
    unit: `${reached.unit} a ${rate}`,
    qualifier: 'about',
    significantDigits: 2,
  };
  return {
    rate,
    derived: [pace],
    figures: { reached: reached.id, pace: pace.id },
    eyebrow: ['{reached:label}'],
    states: {
      rate: {
        headline: 'Spread evenly, it would be *{pace:pace}*',
        notes: ['{pace:certainty}', 'a straight line, nothing more'],
        picture:
          'A hatched band for the first part of the time; dashes show how high the others would reach',
        about: ['reached'],
        certainties: ['pace'],
      },
      'year-end': {
        headline: `In the end, it would be *${write('reached', reached)}*`,
        notes: ['{reached:certainty}', 'equal bands: an even pace, our arithmetic'],
        picture: `Hatched bands pile up to ${write('reached', reached)}`,
        about: ['reached'],
      },
    },
    labels: { added: 'added up', part: 'this part', others: 'the rest', all: 'all together' },
    texts: {
      rate: 'Nobody has counted this yet. Spread evenly over {reached:period}, it would be {pace:pace}.',
      'year-end': `For {reached:period}, {reached:source} expects ${write('reached', reached)}.`,
    },
  };
}
