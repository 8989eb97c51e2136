import { listNames, type Fault } from './fault.js';
import { forms } from './fill-text.js';
import { graphicLabels } from './graphic-limits.js';
import { graphicNeeds } from './graphic-needs.js';
import type { GraphicTag } from './graphic-tags.js';
import { graphicStates } from './graphics.js';
import { monthsIn } from './period.js';
import type { GraphicSettings, Step, StoryData } from './story-data.js';
import { createStory } from './create-story.js';
import { isPace, type Figure } from './story.js';

/** Ways to write a figure that only graphics know, see `telling.ts`. */
const graphicForms = ['certainty', 'source', 'pace-sum'];

/** A word of the data that is not one of those that are known. */
interface Unknown {
  path: string;
  value: unknown;
  known: Iterable<string>;
}

/** Faults in how a story uses its graphics: tags, roles, states, labels, and what texts name. */
export function checkGraphics({ graphics = {}, ...data }: StoryData): Fault[] {
  const { figures } = createStory(data);
  return [
    ...Object.entries(graphics).flatMap(([tag, settings]) =>
      Object.hasOwn(graphicStates, tag)
        ? checkSettings(tag as GraphicTag, settings, figures)
        : refuse({ path: `graphics.${tag}`, value: tag, known: Object.keys(graphicStates) }),
    ),
    ...data.steps.flatMap((step, i) => checkStep(step, `steps[${i}]`, figures)),
  ];
}

function refuse({ path, value, known }: Unknown): Fault[] {
  return [{ path, value, cure: `use one of: ${listNames(known)}` }];
}

/** A derived sum is in nobody's report: a source line needs the facts behind it. */
function* haveSource(figures: ReadonlyMap<string, Figure>): Generator<string> {
  for (const [name, { sum }] of figures) if (!sum) yield name;
}

function checkSettings(
  tag: GraphicTag,
  { figures, states, labels = {} }: GraphicSettings,
  all: ReadonlyMap<string, Figure>,
): Fault[] {
  const path = `graphics.${tag}`;
  const roles = graphicNeeds[tag].map(({ role }) => role);
  const cast = new Map(all);
  const miscast = Object.entries(figures).flatMap(([role, id]) => {
    const figure = all.get(id);
    if (figure) cast.set(role, figure);
    if (!roles.includes(role))
      return refuse({ path: `${path}.figures.${role}`, value: role, known: roles });
    return figure ? [] : refuse({ path: `${path}.figures.${role}`, value: id, known: all.keys() });
  });
  if (miscast.length) return miscast;
  const check = (text: string, at: string) => checkText(text, at, cast, true);
  const most = graphicLabels[tag] ?? {};
  return [
    ...checkNames(graphicStates[tag], Object.keys(states), `${path}.states`),
    ...checkNames(Object.keys(most), Object.keys(labels), `${path}.labels`),
    ...Object.entries(states).flatMap(([state, { headline, notes = [], picture, about }]) => {
      const at = `${path}.states.${state}`;
      return [
        ...check(headline, `${at}.headline`),
        ...notes.flatMap((note, i) => check(note, `${at}.notes[${i}]`)),
        ...check(picture, `${at}.picture`),
        ...about.flatMap((role, i) =>
          cast.get(role)?.sum || !cast.has(role)
            ? refuse({ path: `${at}.about[${i}]`, value: role, known: haveSource(cast) })
            : [],
        ),
      ];
    }),
    ...Object.entries(labels).flatMap(([name, label]) => {
      const at = `${path}.labels.${name}`;
      const texts = [label].flat();
      const limit = most[name] ?? texts.length;
      return texts.length > limit
        ? [{ path: at, value: texts, cure: `there is room for ${limit}` }]
        : texts.flatMap((text, i) => check(text, limit > 1 ? `${at}[${i}]` : at));
    }),
  ];
}

/** Every name that is needed is there, and no other. */
function checkNames(needed: readonly string[], given: readonly string[], path: string): Fault[] {
  return [
    ...needed
      .filter((name) => !given.includes(name))
      .map((name) => ({
        path: `${path}.${name}`,
        value: undefined,
        cure: 'write its words: all that can be shown need their own',
      })),
    ...given
      .filter((name) => !needed.includes(name))
      .flatMap((name) => refuse({ path: `${path}.${name}`, value: name, known: needed })),
  ];
}

function checkStep(
  { graphic, state, heading = '', text }: Step,
  path: string,
  figures: ReadonlyMap<string, Figure>,
): Fault[] {
  const states = Object.entries(graphicStates).find(([tag]) => tag === graphic)?.[1];
  const known = Object.keys(graphicStates);
  return [
    ...(graphic === undefined || known.includes(graphic)
      ? []
      : refuse({ path: `${path}.graphic`, value: graphic, known })),
    ...(states?.length && !(states as readonly unknown[]).includes(state)
      ? refuse({ path: `${path}.state`, value: state, known: states })
      : []),
    ...checkText(heading, `${path}.heading`, figures),
    ...text.flatMap((paragraph, i) => checkText(paragraph, `${path}.text[${i}]`, figures)),
  ];
}

/** A text names figures in known forms, and writes no number itself. */
function checkText(
  text: string,
  path: string,
  figures: ReadonlyMap<string, Figure>,
  inGraphic = false,
): Fault[] {
  const known = [...new Set([...Object.keys(forms), ...(inGraphic ? graphicForms : [])])];
  // A source that is not there is left out by the graphic, see `telling.ts`.
  const named = inGraphic ? text.replace(/\{@[^}]*\}/g, '') : text;
  return named.split(/\{([^}]*)\}/).flatMap((part, i): Fault[] => {
    if (i % 2 === 0)
      return /\p{Nd}|[{}]/u.test(part)
        ? [{ path, value: part, cure: 'name the figure instead of writing its number: {id}' }]
        : [];
    const [id = '', form = ''] = part.split(':');
    const figure = figures.get(id);
    if (!figure) return refuse({ path, value: `{${part}}`, known: figures.keys() });
    if (!known.includes(form))
      return refuse({ path, value: `{${part}}`, known: known.map((it) => `{${id}:${it}}`) });
    const missing = missingFor(form, figure);
    return missing ? [{ path, value: `{${part}}`, cure: `give ${id} ${missing}` }] : [];
  });
}

/** What a figure lacks that a form writes. */
function missingFor(form: string, figure: Figure): string | undefined {
  const isDated = monthsIn(figure.period) !== undefined;
  if (form.startsWith('pace') && !isPace(figure) && !isDated)
    return 'a period with from and to, or a unit such as "cases a month"';
  if (form === 'months' && !isDated) return 'a period with from and to';
  if (form === 'period' && !figure.period) return 'a period';
  if (form === 'sum' && !figure.sum) return 'a sum: it is not derived';
  return undefined;
}
