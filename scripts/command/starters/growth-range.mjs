import { hasNumber, monthsOf } from './facts.mjs';

/** Two reports of how many times something grew, each in a time of known length. */
export function start(facts) {
  const [overall, some] = facts.filter(
    (fact) =>
      fact.certainty === 'reported' &&
      fact.unit === 'times' &&
      hasNumber(fact) &&
      monthsOf(fact) !== undefined,
  );
  if (!some) return undefined;
  const grown = (role) => ({
    headline: `{${role}:label}: *{${role}}*`,
    notes: ['a block is the starting number of each report'],
    picture: `A block stands for the number before; beside it, after {${role}:period}, a stack {${role}} as high`,
    about: [role],
  });
  return {
    figures: { overall: overall.id, some: some.id },
    eyebrow: ['Separate reports', 'each from its own start'],
    states: { double: grown('overall'), sixfold: grown('some') },
    labels: { start: ['before', 'after'], overall: '{overall:label}', some: '{some:label}' },
    texts: {
      double: 'Within {overall:period}, {overall:source} reports growth to {overall}.',
      sixfold: 'Within {some:period}, {some:source} reports growth to {some}.',
    },
  };
}
