import { createStory } from '../create-story.js';
import type { Figure } from '../figure.js';
import { findGraphic } from '../find-graphic.js';
import { forms } from '../format/forms.js';
import { splitText } from '../format/placeholder.js';
import type { Graphic } from '../graphic.js';
import { graphicTags } from '../graphic-tags.js';
import type { Issue } from '../issue.js';
import { isPace } from '../pace.js';
import { monthsIn } from '../period.js';
import { stateNames } from '../state-names.js';
import type { GraphicSettings, Step, StoryData } from '../story-data.js';
import { checkAmount } from './check-amount.js';
import { takeOutNames } from './names-with-digits.js';
import { suggestNames } from './suggest-names.js';

/** Ways to write a figure that only graphics know, see `figure/copy.ts`. */
const graphicForms = ['certainty', 'source', 'pace-sum'];

/** A word of the data that is not one of those that are known. */
interface Unknown {
  path: string;
  value: unknown;
  known: Iterable<string>;
  /** The name within the value, where that is more. */
  name?: string;
}

/** Issues in how a story uses its graphics: tags, roles, states, labels, and what texts name. */
export function checkGraphics(story: StoryData): Issue[] {
  const { graphics = {}, ...data } = story;
  const { figures } = createStory(data);
  const tooMuch = checkAmount(story, figures);
  if (tooMuch.length) return tooMuch;
  return [
    ...Object.entries(graphics).flatMap(([tag, settings]) => {
      const path = `graphics.${tag}`;
      const graphic = findGraphic(tag);
      return graphic
        ? checkSettings(graphic, settings, path, figures)
        : refuse({ path, value: tag, known: graphicTags });
    }),
    ...data.steps.flatMap((step, i) => checkStep(step, `steps[${i}]`, figures)),
  ];
}

function refuse({ path, value, known, name }: Unknown): Issue[] {
  return [{ path, value, hint: suggestNames(name ?? value, known) }];
}

/** A derived sum is in nobody's report: a source line needs the facts behind it. */
function* haveSource(figures: ReadonlyMap<string, Figure>): Generator<string> {
  for (const [name, { sum }] of figures) if (!sum) yield name;
}

function checkSettings(
  graphic: Graphic,
  { figures, states, labels = {}, eyebrow: ofAll = [] }: GraphicSettings,
  path: string,
  all: ReadonlyMap<string, Figure>,
): Issue[] {
  const roles = Object.keys(graphic.roles);
  const known = new Map(all);
  const unbound = Object.entries(figures).flatMap(([role, id]) => {
    const figure = all.get(id);
    if (figure) known.set(role, figure);
    if (!roles.includes(role))
      return refuse({ path: `${path}.figures.${role}`, value: role, known: roles });
    return figure ? [] : refuse({ path: `${path}.figures.${role}`, value: id, known: all.keys() });
  });
  if (unbound.length) return unbound;
  const check = (text: string, at: string) => checkText(text, at, known, true);
  const { labels: most = {}, standIns = {} } = graphic;
  return [
    ...checkNames(
      listStates(graphic, known, figures),
      Object.keys(states),
      `${path}.states`,
      standIns,
    ),
    ...checkNames(Object.keys(most), Object.keys(labels), `${path}.labels`, standIns),
    ...ofAll.flatMap((text, i) => check(text, `${path}.eyebrow[${i}]`)),
    ...Object.entries(states).flatMap(([state, words]) => {
      const { eyebrow = [], headline, notes = [], picture, about, certainties = [] } = words;
      const at = `${path}.states.${state}`;
      return [
        ...eyebrow.flatMap((text, i) => check(text, `${at}.eyebrow[${i}]`)),
        ...check(headline, `${at}.headline`),
        ...notes.flatMap((note, i) => check(note, `${at}.notes[${i}]`)),
        ...check(picture, `${at}.picture`),
        ...about.flatMap((role, i) =>
          known.get(role)?.sum || !known.has(role)
            ? refuse({ path: `${at}.about[${i}]`, value: role, known: haveSource(known) })
            : [],
        ),
        ...certainties.flatMap((role, i) =>
          known.has(role)
            ? []
            : refuse({ path: `${at}.certainties[${i}]`, value: role, known: known.keys() }),
        ),
      ];
    }),
    ...Object.entries(labels).flatMap(([name, label]) => {
      const at = `${path}.labels.${name}`;
      const texts = [label].flat();
      const limit = most[name] ?? texts.length;
      return texts.length > limit
        ? [{ path: at, value: texts, hint: `there is room for ${limit}` }]
        : texts.flatMap((text, i) => check(text, limit > 1 ? `${at}[${i}]` : at));
    }),
  ];
}

/** The states that a story can show: none of a figure that it leaves out. */
function listStates(
  graphic: Graphic,
  all: ReadonlyMap<string, Figure>,
  figures: GraphicSettings['figures'],
): string[] {
  const leftOut = Object.entries(graphic.roles)
    .filter(([role, { id }]) => !(role in figures) && !all.has(id))
    .map(([, { state }]) => state);
  return stateNames(graphic).filter((state) => !leftOut.includes(state));
}

/** Every name that is needed is there, and none that is not known. */
function checkNames(
  known: readonly string[],
  given: readonly string[],
  path: string,
  standIns: Readonly<Record<string, string>>,
): Issue[] {
  return [
    ...known
      .filter((name) => !given.includes(name) && !(name in standIns))
      .map((name) => ({
        path: `${path}.${name}`,
        value: undefined,
        hint: 'write its words: all that can be shown need their own',
      })),
    ...given
      .filter((name) => !known.includes(name))
      .flatMap((name) => refuse({ path: `${path}.${name}`, value: name, known })),
  ];
}

function checkStep(
  { graphic, state, heading = '', text }: Step,
  path: string,
  figures: ReadonlyMap<string, Figure>,
): Issue[] {
  const shown = findGraphic(graphic);
  const states: readonly (string | undefined)[] = shown?.states ?? [];
  return [
    ...(graphic === undefined || shown
      ? []
      : refuse({ path: `${path}.graphic`, value: graphic, known: graphicTags })),
    ...(states.length && !states.includes(state)
      ? refuse({ path: `${path}.state`, value: state, known: shown?.states ?? [] })
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
): Issue[] {
  const known = [...new Set([...Object.keys(forms), ...(inGraphic ? graphicForms : [])])];
  // A source that is not there is left out by the graphic, see `figure/copy.ts`.
  const { rest, refused } = takeOutNames(text);
  const named = inGraphic ? rest.replace(/\{@[^{}]*\}/g, '') : rest;
  // What stands there twice is one mistake.
  const parts = new Map(
    splitText(named).map((it) => [typeof it === 'string' ? it : `{${it.name}}`, it]),
  );
  const unnamed = [...parts.values()].flatMap((part): Issue[] => {
    if (typeof part === 'string')
      return /\p{Nd}|[{}]/u.test(part) ? [{ path, value: part, hint: NAME_THE_FIGURE }] : [];
    const { id, form } = part;
    const value = `{${part.name}}`;
    const figure = figures.get(id);
    if (!figure) return refuse({ path, value, known: figures.keys(), name: id });
    if (!known.includes(form))
      return refuse({ path, value, known: known.map((it) => `{${id}${it && ':'}${it}}`) });
    const missing = missingFor(form, figure);
    return missing ? [{ path, value, hint: `give ${id} ${missing}` }] : [];
  });
  return [
    ...[...new Set(refused)].map((name) => ({ path, value: `{=${name}}`, hint: NAME_THE_FIGURE })),
    ...unnamed,
  ];
}

const NAME_THE_FIGURE =
  'name the figure instead of writing its number: {id}; a name with a digit is written {=CO2}';

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
