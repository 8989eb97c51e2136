import type { Figure } from '../figure.js';
import { splitText } from '../format/placeholder.js';
import type { Issue } from '../issue.js';
import type { StoryData } from '../story-data.js';
import { limits, write } from './limits.js';

/** About as many characters as a number with its bound, a period or a unit takes. */
const SHORT = 40;
/** And a part of a sum. */
const PART = 15;

/**
 * Whether all texts of a story are more than a page can write at once. A short text may name a long note
 * a thousand times: what counts is its length with every figure written out.
 */
export function checkAmount(story: StoryData, all: ReadonlyMap<string, Figure>): Issue[] {
  const labels = new Map(story.sources.map(({ id, label }) => [`@${id}`, label]));
  let figures = 0;
  let characters = 0;
  for (const [text, roles] of textsOf(story))
    for (const part of splitText(text)) {
      if (typeof part === 'string') {
        characters += part.length;
        continue;
      }
      const { id, form } = part;
      const figure = all.get(Object.hasOwn(roles, id) ? roles[id]! : id);
      figures += 1;
      characters += SHORT + (labels.get(id)?.length ?? lengthOf(figure, form));
    }
  if (figures > limits.figures) return [tell(figures, limits.figures, 'figures')];
  const what = 'characters, with every figure written out';
  return characters > limits.prose ? [tell(characters, limits.prose, what)] : [];
}

const tell = (value: number, most: number, what: string): Issue => ({
  path: 'length of all texts',
  value,
  hint: write(most, what),
});

function lengthOf(figure: Figure | undefined, form: string): number {
  if (form.endsWith('sum')) return PART * (figure?.sum?.length ?? 0);
  const { value, label = '', note = '', period: { label: period = '' } = {} } = figure ?? {};
  const written = new Map(Object.entries({ label, note, period, 'short-period': period })).get(
    form,
  );
  return (written ?? (typeof value === 'string' ? value : '')).length;
}

/** Each text, with the ids of figures that it may name by their roles. */
function* textsOf({
  steps,
  graphics = {},
}: StoryData): Generator<[text: string, roles: Readonly<Record<string, string>>]> {
  for (const { heading = '', text } of steps) for (const it of [heading, ...text]) yield [it, {}];
  for (const { figures, states, labels = {}, eyebrow: ofAll = [] } of Object.values(graphics)) {
    const words = Object.values(states).flatMap(
      ({ eyebrow = [], headline, notes = [], picture }) => [
        ...eyebrow,
        headline,
        ...notes,
        picture,
      ],
    );
    for (const it of [...ofAll, ...words, ...Object.values(labels).flat()]) yield [it, figures];
  }
}
