import type { Certainty } from './story-data.js';

/** All that other code knows of a graphic: one file of `graphics/` each, and every list is made from them. */
export interface Graphic {
  /** What an author's tool calls it. */
  title: string;
  /** In the order in which they are told; none for a graphic that has one look. */
  states: readonly string[];
  /** The parts that figures play in it, in the order of its table. */
  roles: Roles;
  /** The words on the picture that it cannot do without: one, or a list of so many at most. */
  labels?: Readonly<Record<string, number>>;
  /** States and labels that an author may leave unworded, and whose words stand in for them. */
  standIns?: Readonly<Record<string, string>>;
}

export type Roles = Readonly<Record<string, Role>>;

/** The names of a graphic's states. */
export type StateOf<G extends Graphic> = G['states'][number];

/** A part that a figure plays in a graphic: which one, and what its mark can show. */
export interface Role {
  /** The figure of the built-in story that plays it; another story may name another. */
  id: string;
  /** A number, and none below zero. */
  number?: boolean;
  /** One below zero is drawn as well, if it is neither a range nor a bound. */
  signed?: boolean;
  /** One number: no mark shows a range or a bound in this place. */
  single?: boolean;
  /** A period with two dates. */
  period?: boolean;
  /** A period of known length, dated or not. */
  months?: boolean;
  /** The certainties that the mark draws; another would need another mark. */
  certainty?: readonly Certainty[];
  /** The most equal parts that are drawn of which the figure, a share, is one. */
  parts?: number;
  /** The role whose period comes before: on one axis, two never overlap. */
  after?: string;
  /** The roles that it falls into: marks of one scale, which together are no more and no less. */
  whole?: readonly string[];
  /** The one state that shows it: a story of its own may leave both out. */
  state?: string;
}
