/*
 * How much an author's data may be: far more than a story needs, and little enough that a page can read,
 * check and show all of it without a pause. The published schema and the messages state them, and decision
 * 028 says how they were found.
 */
export const limits = {
  /** Characters of the whole: of JSON, a table or an attribute as it is written, and of all texts together. */
  all: 1_000_000,
  /** Objects, lists, texts and numbers of the whole. */
  values: 100_000,
  /** How deep lists and objects may lie in each other. */
  depth: 10,
  /** Entries of any one list or object. */
  entries: 5_000,

  /** What a number may be, at most, and one over it, at least. */
  number: 1e15,
  /** Characters of an id, a name or a unit. */
  name: 100,
  /** Characters of a label, a heading or any other single line. */
  line: 500,
  /** Characters of a paragraph, a headline or a note. */
  paragraph: 5_000,
  /** Characters of a web address. */
  address: 2_000,

  sources: 200,
  facts: 5_000,
  derived: 200,
  steps: 300,
  /** Facts that a derived sum uses, and numbers and ids that its operation joins. */
  parts: 50,
  /** Paragraphs of a step. */
  paragraphs: 100,
  /** Notes of a state, roles that it is about, texts of a label. */
  notes: 50,
  /** Figures that all texts of steps and graphics name together. */
  figures: 1_000,
  /** Characters of all these texts together, with every figure written out. */
  prose: 200_000,
} as const;

/** The hint of a limit: "write at most 5,000 facts". */
export const write = (most: number, what: string): string =>
  `write at most ${most.toLocaleString('en')} ${what}`;
