import type { qualifiers, rates } from './qualifiers.js';
import type { certainties } from './vocabulary.js';

/** How sure a number or a statement is, from a counted record to our own arithmetic. */
export type Certainty = (typeof certainties)[number];

/** What turns a value into a bound, an estimate or an order. */
export type Qualifier = (typeof qualifiers)[number];

/** What a pace is told by. */
export type Rate = (typeof rates)[number];

/** Units that count things: their numbers are never negative, and a pace says only how many. */
export const counts: readonly (string | undefined)[] = ['cases', 'people', 'entries'];

/** Who says so. */
export interface Source {
  /** The name by which facts refer to it. */
  id: string;
  /** Its name as readers should see it. */
  label: string;
  /** Its web address: `http:`, `https:` or relative to the page; any other is left out. */
  url?: string | undefined;
  /** The id of the outlet through which it reached us. */
  via?: string | undefined;
  /** ISO date of publication. */
  date?: string | undefined;
}

/** A span of time, both ends included, each an ISO year, month or day; or words where no date is given. */
export interface Period {
  /** ISO year, month or day. */
  from?: string | undefined;
  /** ISO year, month or day; included. */
  to?: string | undefined;
  /** Words in place of the dates. */
  label?: string | undefined;
  /** How long it is, where no dates are given. */
  months?: number | undefined;
}

/** One thing that a source says. A number, a range (one end alone is an open bound), or words. */
export interface Fact {
  /** The name by which sums, steps and graphics refer to it. */
  id: string;
  /** What is counted or stated, as a table says it. */
  label: string;
  /** A number, or words; `null` where no figure was published. */
  value?: number | string | null | undefined;
  /** The lower end of a range; alone, a lower bound. */
  low?: number | undefined;
  /** The upper end of a range; alone, an upper bound. */
  high?: number | undefined;
  /**
   * What is counted: `cases`, `people`; `times` for a factor, `share` for a part of one; a unit of `Intl` or its
   * sign (`kilometer-per-hour`, `km/h`, `°C`, `%`), or a currency (`EUR`).
   */
  unit?: string | undefined;
  /** What makes the value a bound or an estimate. */
  qualifier?: Qualifier | undefined;
  /** Whether its number is written to the last digit, also where it would be shortened. */
  exact?: boolean | undefined;
  /** The time it is about. */
  period?: Period | undefined;
  /** How sure it is. */
  certainty: Certainty;
  /** On what a projection rests: `if the rate holds`. */
  condition?: string | undefined;
  /** The id of the source. */
  source: string;
  /** ISO date on which it was so. */
  asOf?: string | undefined;
  /** A caveat. */
  note?: string | undefined;
}

/** Arithmetic on facts, for example `F5b × 2 ÷ F5a`. */
export interface Derived {
  /** The name by which other sums, steps and graphics refer to it. */
  id: string;
  /** What the sum is good for, as a table says it. */
  label: string;
  /** The ids of the facts that the operation uses. */
  from: readonly string[];
  /** Ids and numbers joined by `+ − × ÷` (or `- * /`). */
  operation: string;
  /** The unit of the result; one that ends in `a month` or `a year` makes it a pace. */
  unit?: string | undefined;
  /** What makes the result a bound or an estimate. */
  qualifier?: Qualifier | undefined;
  /** The time it is about. */
  period?: Period | undefined;
  /** How many digits the result is rounded to when it is shown. */
  significantDigits?: number | undefined;
  /** Whether the result is written to the last digit. */
  exact?: boolean | undefined;
  /** A caveat. */
  note?: string | undefined;
}

/** One step of prose. `{F4}` in a text stands for the fact of that id; a name with a digit is written `{=CO2}`. */
export interface Step {
  /** A name of its own, for links and for the page. */
  name: string;
  /** The chapter that it belongs to; by default one of its own, with its name. */
  chapter?: string | undefined;
  /** The tag of the graphic that it shows. */
  graphic?: string | undefined;
  /** The state of that graphic. */
  state?: string | undefined;
  /** A heading above it. */
  heading?: string | undefined;
  /** Its paragraphs. */
  text: readonly string[];
}

/** What a graphic says in one state. `{total}`, `{total:period}` and so on stand for its figures; a name with a digit is written `{=CO2}`. */
export interface StateWords {
  /** In place of that of the graphic: the scope, and what is counted in this state. */
  eyebrow?: readonly string[] | undefined;
  /** The finding: one sentence with a verb, without a full stop. `*…*` sets what is found in accent. */
  headline: string;
  /** What stands under the picture: certainty, period, sums, caveats. */
  notes?: readonly string[] | undefined;
  /** What can be seen in the picture, for readers who cannot see it. */
  picture: string;
  /** The roles of the figures that this state is about: their sources are named. */
  about: readonly string[];
  /** The roles whose certainty stands in the eyebrow; the first of `about`, if nothing is said. */
  certainties?: readonly string[] | undefined;
}

/** All words of a graphic: those of its states, and those on the picture itself. */
export interface GraphicWords {
  /** Over the headline: the scope, as `One document`, and what is counted. Nothing stands there without it. */
  eyebrow?: readonly string[] | undefined;
  /** What it says in each of its states. */
  states: Readonly<Record<string, StateWords>>;
  /** Words on the picture. */
  labels?: Readonly<Record<string, string | readonly string[]>> | undefined;
}

/** How a story uses a graphic: which figure plays which role in it, and what it says. */
export interface GraphicSettings extends GraphicWords {
  /** Role → id of a fact or derived sum. */
  figures: Readonly<Record<string, string>>;
}

/** One JSON file that tells a story. */
export interface StoryData {
  /** The address of the JSON Schema, for editors. */
  $schema?: string | undefined;
  /** Who says so. Data without sources is an update of the built-in story. */
  sources: readonly Source[];
  /** What the sources say. */
  facts: readonly Fact[];
  /** Our own arithmetic on facts. */
  derived: readonly Derived[];
  /** The prose, in order. */
  steps: readonly Step[];
  /** By what a pace and a length of time are told: by the month, if nothing is said. */
  rate?: Rate | undefined;
  /** Settings by tag; a graphic without any tells the built-in story’s words of the figures it finds. */
  graphics?: Readonly<Record<string, GraphicSettings>> | undefined;
}
