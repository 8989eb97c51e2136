import { graphics } from '../../dist/story/graphics.js';
import * as desertionTimeline from './starters/desertion-timeline.mjs';
import { write } from './starters/facts.mjs';
import * as growthRange from './starters/growth-range.mjs';
import * as originShift from './starters/origin-shift.mjs';
import * as projectionMeter from './starters/projection-meter.mjs';

/** In the order in which they are tried: the first that finds its figures is the graphic of the story. */
const STARTERS = {
  'desertion-timeline': desertionTimeline,
  'projection-meter': projectionMeter,
  'growth-range': growthRange,
  'origin-shift': originShift,
};

/**
 * A story to begin with: the facts of a sheet, a graphic that can show some of them, and steps that name
 * them all.
 *
 * @param title what the story is called; a heading writes no number
 * @returns the `story`, and the `tag` of its graphic; undefined where no graphic can show any of the facts
 */
export function startStory({ sources, facts }, title) {
  const [tag, found] = findStarter(facts);
  const { rate, derived = [], figures = {}, eyebrow, states = {}, labels, texts } = found ?? {};
  const names = Object.keys(states);
  const shown = graphics[tag]?.states.filter((state) => names.includes(state)) ?? [];
  const told = Object.values(figures);
  const staged = shown.map((state) => ({
    name: `${tag}-${state}`,
    graphic: tag,
    state,
    text: [nameFigures(texts[state], figures)],
  }));
  const others = facts.filter(({ id }) => !told.includes(id));
  const [first, ...more] = [...staged, ...tellOthers(others), ...END];
  const steps = [{ ...first, ...(!/[\p{Nd}{}]/u.test(title) && { heading: title }) }, ...more];
  const story = {
    ...(rate && { rate }),
    sources,
    facts,
    derived,
    steps,
    ...(tag && { graphics: { [tag]: { figures, eyebrow, states, labels } } }),
  };
  return { story, tag };
}

function findStarter(facts) {
  for (const [tag, { start }] of Object.entries(STARTERS)) {
    const found = start(facts);
    if (found) return [tag, found];
  }
  return [];
}

/** Prose names figures by their ids: only the words of a graphic know its roles. */
function nameFigures(text, figures) {
  return text.replace(/\{([\w-]+)/g, (name, role) => (figures[role] ? `{${figures[role]}` : name));
}

function tellOthers(facts) {
  if (!facts.length) return [];
  const text = facts.map((fact) => {
    const time = fact.period ? `, {${fact.id}:period}` : '';
    return `{${fact.id}:label}: ${write(fact.id, fact)}${time}.`;
  });
  return [{ name: 'more', heading: 'What else is known', text }];
}

/** The step of this name has all figures, by how sure they are, and who says so. */
const END = [{ name: 'sources', heading: 'Sources and method', text: ['Say here how you know.'] }];
