import type { Graphic } from './graphic.js';

/** The names under which a graphic’s words stand in a story: one look has a state without a name. */
export const stateNames = ({ states }: Pick<Graphic, 'states'>): readonly string[] =>
  states.length ? states : [''];
