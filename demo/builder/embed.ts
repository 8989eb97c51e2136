import { findGraphic } from '../../src/story/find-graphic.js';
import { graphicTags } from '../../src/story/graphic-tags.js';

/** What is to stand in somebody's page: one tag, its attributes, and the author's data if there is any. */
export interface Embed {
  tag: string;
  /** In the order in which they are written; empty ones are left out. */
  attributes: Readonly<Record<string, string>>;
  data?: unknown;
  /** Markup inside the tag: what is there before the script, and without it. */
  inside?: string;
}

/** What the form says. */
export interface Choice {
  /** `desertion-story`, or the tag of one graphic. */
  tag: string;
  /** The chapters to tell; all if there are none. */
  chapters: readonly string[];
  /** Empty for a graphic that walks through its states. */
  state: string;
  lang: string;
  theme: string;
  /** Where the author keeps the data, for hosts that let none through. */
  src: string;
  data?: unknown;
  /** What the static file of the choice says, where that is wanted and has come. */
  inside?: string;
}

export const WHOLE = 'desertion-story';

/** What can be chosen, the whole story first. */
export const tags: readonly string[] = [WHOLE, ...graphicTags];

const RIGHT_TO_LEFT = ['ar'];

export function statesOf(tag: string): readonly string[] {
  return findGraphic(tag)?.states ?? [];
}

/**
 * The built file with the first picture of a choice, as a path in `dist/`; none where the choice tells other data,
 * another state or a part of the story.
 */
export function stillOf({ tag, chapters, state, lang, src, data }: Choice): string | undefined {
  const isFirst = !state || state === statesOf(tag)[0];
  if (data !== undefined || src || chapters.length || !isFirst) return undefined;
  if (lang && lang !== 'en') return `languages/${tag}.${lang}.html`;
  return tag === WHOLE ? `${tag}.html` : `elements/${tag}.html`;
}

/** The tag that a choice comes to: what is left as it is anyway is not written. */
export function toEmbed(choice: Choice): Embed {
  const { tag, chapters, state, lang, theme, src, data, inside } = choice;
  const written = {
    chapters: tag === WHOLE ? chapters.join(' ') : '',
    state: statesOf(tag).includes(state) ? state : '',
    theme: theme === 'auto' ? '' : theme,
    lang,
    dir: RIGHT_TO_LEFT.includes(lang) ? 'rtl' : '',
    src: data === undefined ? src : '',
  };
  const attributes = Object.fromEntries(Object.entries(written).filter(([, value]) => value));
  if (data !== undefined) return { tag, attributes, data };
  return inside && stillOf(choice) ? { tag, attributes, inside } : { tag, attributes };
}
