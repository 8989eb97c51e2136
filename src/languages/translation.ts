/** Texts in the places where the English ones stand; a list by its indices. */
export interface Words {
  readonly [key: string]: Words | string;
}

/**
 * All words of the bundle in one language, by section; what it lacks is told in English. In `about`,
 * `review` is `machine-made` until a person has reviewed them all.
 */
export type Translation = Readonly<Record<string, Words>>;
