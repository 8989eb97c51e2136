import { isDated, isWord } from './facts.mjs';

/** Two reports in words of where something comes from, the earlier one first in the sheet. */
export function start(facts) {
  const [before, now] = facts.filter(
    (fact) => fact.certainty === 'reported' && isWord(fact) && isDated(fact),
  );
  if (!now) return undefined;
  const order = 'an order, not a measure and not a map';
  const at = (role, headline) => ({
    headline,
    notes: [order],
    picture: `An arrow leads out and begins here: {${role}:value}`,
    about: [role],
  });
  return {
    figures: { before: before.id, now: now.id },
    eyebrow: ['{now:label}'],
    states: {
      early: at('before', 'At first, it was *{before:value}*'),
      shift: { ...at('now', 'Then it moved to *{now:value}*'), about: ['before', 'now'] },
      2025: at('now', 'Now it is *{now:value}*'),
    },
    labels: {
      before: ['{before:value}'],
      now: ['{now:value}'],
      beside: 'place not given',
      'before-here': 'at first',
      'now-here': 'now',
      out: 'out of here',
    },
    texts: {
      early: 'In {before:period}, it was {before:value}.',
      shift: 'By {now:period}, that had changed.',
      2025: 'Now it is {now:value}.',
    },
  };
}
