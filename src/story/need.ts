import type { Certainty } from './story-data.js';

/** A figure that a graphic cannot do without, and what of it. */
export interface Need {
  /** The part that the figure plays in the graphic. */
  role: string;
  /** The figure of the built-in story that plays it; another story may name another. */
  id: string;
  number?: boolean;
  /** A period with two dates. */
  period?: boolean;
  /** A period of known length, dated or not. */
  months?: boolean;
  /** The certainties that the graphic's mark draws; another would need another mark. */
  certainty?: readonly Certainty[];
}

/** Which figure plays which role, by the story's own settings or as in the built-in story. */
export function castFigures(
  needs: readonly Need[],
  own: Readonly<Record<string, string>> = {},
): Map<string, string> {
  return new Map([...needs.map(({ role, id }) => [role, id] as const), ...Object.entries(own)]);
}
