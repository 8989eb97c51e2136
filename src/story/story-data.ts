/** How sure a number or a statement is, from a counted record to our own arithmetic. */
export const certainties = [
  'recorded',
  'reported',
  'projected',
  'claimed',
  'judged',
  'derived',
] as const;
export type Certainty = (typeof certainties)[number];

/** What turns a value into a bound, an estimate or an order. */
export const qualifiers = [
  'about',
  'at least',
  'up to',
  'mainly',
  'most',
  'not yet',
  'not ruled out',
] as const;
export type Qualifier = (typeof qualifiers)[number];

/** Who says so. */
export interface Source {
  id: string;
  label: string;
  url?: string | undefined;
  /** The id of the outlet through which it reached us. */
  via?: string | undefined;
  /** ISO date of publication. */
  date?: string | undefined;
}

/** A span of time, both ends included, each an ISO year, month or day; or words where no date is given. */
export interface Period {
  from?: string | undefined;
  to?: string | undefined;
  /** How long it is, where no dates are given. */
  months?: number | undefined;
  label?: string | undefined;
}

/** One thing that a source says. A number, a range (one end alone is an open bound), or words. */
export interface Fact {
  id: string;
  label: string;
  value?: number | string | undefined;
  low?: number | undefined;
  high?: number | undefined;
  /** What is counted: `cases`, `people`; `times` for a factor, `share` for a part of one. */
  unit?: string | undefined;
  qualifier?: Qualifier | undefined;
  period?: Period | undefined;
  certainty: Certainty;
  /** The id of the source. */
  source: string;
  asOf?: string | undefined;
  note?: string | undefined;
}

/** Arithmetic on facts, for example `F5b × 2 ÷ F5a`. */
export interface Derived {
  id: string;
  label: string;
  /** The ids of the facts that the operation uses. */
  from: readonly string[];
  /** Ids and numbers joined by `+ − × ÷` (or `- * /`). */
  operation: string;
  unit?: string | undefined;
  qualifier?: Qualifier | undefined;
  period?: Period | undefined;
  /** How many digits the result is rounded to when it is shown. */
  significantDigits?: number | undefined;
  note?: string | undefined;
}

/** One step of prose. `{F4}` in a text stands for the fact of that id. */
export interface Step {
  name: string;
  graphic?: string | undefined;
  state?: string | undefined;
  heading?: string | undefined;
  text: readonly string[];
}

/** What a graphic says in one state. `{total}`, `{total:period}` and so on stand for its figures. */
export interface StateWords {
  /** The finding: one sentence with a verb, without a full stop. */
  headline: string;
  /** What stands under the picture: certainty, period, sums, caveats. */
  notes?: readonly string[] | undefined;
  /** What can be seen in the picture, for readers who cannot see it. */
  picture: string;
  /** The roles of the figures that this state is about: their sources are named. */
  about: readonly string[];
}

/** All words of a graphic: those of its states, and those on the picture itself. */
export interface GraphicWords {
  states: Readonly<Record<string, StateWords>>;
  labels?: Readonly<Record<string, string | readonly string[]>> | undefined;
}

/** How a story uses a graphic: which figure plays which role in it, and what it says. */
export interface GraphicSettings extends GraphicWords {
  /** Role → id of a fact or derived sum. */
  figures: Readonly<Record<string, string>>;
}

/** One JSON file that tells a story. */
export interface StoryData {
  sources: readonly Source[];
  facts: readonly Fact[];
  derived: readonly Derived[];
  steps: readonly Step[];
  /** Settings by tag; a graphic without any tells the built-in story’s words of the figures it finds. */
  graphics?: Readonly<Record<string, GraphicSettings>> | undefined;
}
