import type { Lattice } from '../../charts/field.js';
import type { Room } from '../../charts/geometry.js';
import type { Places } from '../../charts/place-field.js';
import type { Copy } from '../../figure/copy.js';

/** What a state shows of a field. */
export interface FieldView {
  /** How many groups stand on the time axis. */
  told: 0 | 1 | 2;
  /** Whether marks lie over all the room there is, round the words, before they are a picture. */
  opens?: boolean;
  /** The group that the state is about; none where it is about the whole. */
  about?: string;
  /** Whether it compares the paces. */
  compares?: boolean;
}

/** The earlier height as a line across the later block, and how far the later one is from it. */
export interface Level {
  y: number;
  from: number;
  to: number;
  /** Where the arrow stands, and where it ends. */
  x: number;
  top: number;
}

/** All that words stand beside. */
export interface FieldScene {
  view: FieldView;
  places: Places;
  lattice: Lattice;
  level: Level | undefined;
  copy: Copy;
  room: Room;
  /** Whether words over marks have one line each. */
  isBrief: boolean;
  /** Whether each mark is one of what is counted, or so many; otherwise marks are parts of an amount. */
  isCounted: boolean;
}
