import * as v from 'valibot';
import { isDate } from '../iso-date.js';
import { qualifiers, rates } from '../qualifiers.js';
import { certainties } from '../vocabulary.js';
import { limits, write } from './limits.js';

/*
 * The shape of a story file. Each message is the hint, in the words an editor needs; rules that
 * look across entries stand in `check-references.ts`.
 */

const atMost = <T extends v.LengthInput>(most: number, what: string) =>
  v.maxLength<T, number, string>(most, write(most, what));
const upTo = (most: number) => atMost<string>(most, 'characters');
/** Neither so large nor so small that it can be told no more; one without end is told of by itself. */
const isSized = (number: number): boolean => {
  const size = Math.abs(number);
  return size === 0 || size === Infinity || (size <= limits.number && size >= 1 / limits.number);
};
/** A single line, as a label. */
const text = (hint: string, most: number = limits.line) =>
  v.pipe(v.string(hint), v.nonEmpty(hint), upTo(most));
const paragraph = (hint: string) => v.pipe(v.string(hint), upTo(limits.paragraph));

const id = text('give it an id such as "F4"', limits.name);
const key = v.pipe(v.string(), upTo(limits.name));
const number = v.pipe(
  v.number('write a number without quotes'),
  v.finite('write a number that ends'),
  v.check(isSized, 'write 0, or a number from 10⁻¹⁵ to 10¹⁵, above or below it'),
);
const date = v.pipe(
  v.string('write an ISO date such as "2024", "2024-07" or "2024-07-31"'),
  v.check(isDate, 'write an ISO date such as "2024", "2024-07" or "2024-07-31"'),
);
const oneOf = <const T extends readonly string[]>(values: T) =>
  v.picklist(values, `use one of: ${values.join(', ')}`);

/** An object whose missing fields are told by the hint of the field, as wrong ones are. */
const entry = <const T extends v.ObjectEntries>(entries: T, hint: string) =>
  v.object(entries, (issue) => {
    const key = issue.path?.at(-1)?.key;
    const field =
      issue.received === 'undefined' && typeof key === 'string' ? entries[key] : undefined;
    const found = field && v.safeParse(field, undefined);
    return found?.issues?.[0].message ?? hint;
  });

const source = entry(
  {
    id,
    label: text('name the source as readers should see it'),
    url: v.optional(text('write a web address', limits.address)),
    via: v.optional(id),
    date: v.optional(date),
  },
  'write a source as an object with id and label',
);

const period = entry(
  {
    from: v.optional(date),
    to: v.optional(date),
    months: v.optional(
      v.pipe(
        v.number('write a number of months without quotes'),
        v.finite('write a number of months that ends'),
        v.gtValue(0, 'write a number of months above 0'),
        v.check(isSized, `write a number of months up to ${limits.number}`),
      ),
    ),
    label: v.optional(text('use words, or leave it out')),
  },
  'write a period as an object with from and to',
);

const fact = entry(
  {
    id,
    label: text('say what is counted'),
    value: v.optional(
      v.union(
        [number, text('write words, or a number'), v.null()],
        'write a number without quotes, or words',
      ),
    ),
    low: v.optional(number),
    high: v.optional(number),
    unit: v.optional(text('name the unit, such as "cases" or "people"', limits.name)),
    qualifier: v.optional(oneOf(qualifiers)),
    exact: v.optional(v.boolean('write true or false without quotes')),
    period: v.optional(period),
    certainty: oneOf(certainties),
    condition: v.optional(text('say on what it rests, such as "if the rate holds"')),
    source: text('name the id of one of the sources', limits.name),
    asOf: v.optional(date),
    note: v.optional(paragraph('write the note as text')),
  },
  'write a fact as an object with id, label, value, certainty and source',
);

const derived = entry(
  {
    id,
    label: text('say what the sum is good for'),
    from: v.pipe(
      v.array(id, 'list the ids of the facts that the sum uses'),
      v.nonEmpty('list the ids of the facts that the sum uses'),
      atMost(limits.parts, 'parts'),
    ),
    operation: text('write the sum, such as "F4 − F5a"', limits.paragraph),
    unit: v.optional(text('name the unit, such as "cases" or "people"', limits.name)),
    qualifier: v.optional(oneOf(qualifiers)),
    period: v.optional(period),
    significantDigits: v.optional(v.picklist([1, 2, 3, 4, 5, 6], 'use a whole number from 1 to 6')),
    exact: v.optional(v.boolean('write true or false without quotes')),
    note: v.optional(paragraph('write the note as text')),
  },
  'write a derived sum as an object with id, label, from and operation',
);

const step = entry(
  {
    name: text('give the step a name', limits.name),
    chapter: v.optional(text('name the chapter, or leave it out', limits.name)),
    graphic: v.optional(text('name the tag of a graphic, or leave it out', limits.name)),
    state: v.optional(text('name a state of the graphic, or leave it out', limits.name)),
    heading: v.optional(v.pipe(v.string('write the heading as text'), upTo(limits.line))),
    text: v.pipe(
      v.array(paragraph('write each paragraph as text'), 'write the paragraphs as a list of texts'),
      atMost(limits.paragraphs, 'paragraphs'),
    ),
  },
  'write a step as an object with name and text',
);

const words = (what: string) => text(`write ${what} as text with {figures}`, limits.paragraph);
const label = (what: string) => text(`write ${what} as text with {figures}`);

const eyebrow = v.optional(
  v.pipe(
    v.array(words('each part of the eyebrow'), 'write the eyebrow as a list of texts'),
    atMost(2, 'texts: the scope, and what is counted'),
  ),
);

const stateWords = entry(
  {
    eyebrow,
    headline: words('the headline'),
    notes: v.optional(
      v.pipe(
        v.array(words('each note'), 'write the notes as a list of texts'),
        atMost(limits.notes, 'notes'),
      ),
    ),
    picture: words('what can be seen'),
    about: v.pipe(
      v.array(
        text('list the roles that the state is about', limits.name),
        'list the roles that the state is about',
      ),
      v.nonEmpty('list the roles that the state is about'),
      atMost(limits.notes, 'roles'),
    ),
    certainties: v.optional(
      v.pipe(
        v.array(
          text('list the roles whose certainty is named', limits.name),
          'list the roles whose certainty is named',
        ),
        atMost(limits.notes, 'roles'),
      ),
    ),
  },
  'write a state as an object with headline, picture and about',
);

const settings = entry(
  {
    figures: v.record(key, id, 'write figures as an object of role and id'),
    eyebrow,
    states: v.record(key, stateWords, 'write states as an object of state and words'),
    labels: v.optional(
      v.record(
        key,
        v.union(
          [
            label('a label'),
            v.pipe(v.array(label('each label')), v.nonEmpty(), atMost(limits.notes, 'texts')),
          ],
          'write a label as text, or as a list of texts',
        ),
        'write labels as an object of name and text',
      ),
    ),
  },
  'write the settings of a graphic as an object with figures and states',
);

const list = <const T extends v.GenericSchema>(item: T, what: string, most: number) =>
  v.optional(v.pipe(v.array(item, `write ${what} as a list`), atMost(most, 'entries')), []);

/** A whole story file. */
export const storySchema = v.object(
  {
    sources: list(source, 'sources', limits.sources),
    facts: list(fact, 'facts', limits.facts),
    derived: list(derived, 'derived sums', limits.derived),
    steps: list(step, 'steps', limits.steps),
    rate: v.optional(oneOf(rates)),
    graphics: v.optional(
      v.record(key, settings, 'write graphics as an object of tag and settings'),
    ),
    $schema: v.optional(
      v.pipe(v.string('write the address of the schema as text'), upTo(limits.address)),
    ),
  },
  'write the story as an object with sources, facts, derived and steps',
);
