import { graphicTags } from '../../story/graphic-tags.js';
import { findStory, SOUGHT, STORY, tagOf } from './sought-tags.js';

/** The tag that writes all the others. */
export const WHOLE = 'desertion-story';
/** What a story is before it has a graphic, and what the whole story opens with. */
const FRAME = [STORY, 'scrolly-step'];
const OPENING = [WHOLE, ...FRAME, 'case-field'];
/** Where the whole story begins with something else than its opening. */
const IN_PART = '[chapters], [src], [data-story]';
const STEP = 'scrolly-step, [data-step]';

/**
 * The tags that a page's first picture needs, of all that some elements ask for: all that stands alone, and of
 * each story the graphic that it begins with. The others of a story wait there until their turn.
 */
export function firstTags(elements: readonly Element[]): string[] {
  const alone = elements.filter((it) => !findStory(it));
  const stories = new Set(elements.flatMap((it) => findStory(it) ?? []));
  return [
    ...alone.flatMap(tagsOf),
    ...[...stories].flatMap((story) => [...FRAME, ...firstGraphic(story)]),
  ];
}

function tagsOf(element: Element): readonly string[] {
  const tag = tagOf(element);
  return tag === WHOLE && !element.matches(IN_PART) ? OPENING : [tag];
}

/** What the first step names, or else what comes first. */
function firstGraphic(story: Element): string[] {
  const graphics = [...story.querySelectorAll(SOUGHT)].filter((it) => isGraphic(tagOf(it)));
  const step = story.querySelector(STEP);
  const name = step?.getAttribute('graphic') ?? step?.getAttribute('data-graphic');
  const first = graphics.find((it) => it.id === name || tagOf(it) === name) ?? graphics[0];
  return first ? [tagOf(first)] : [];
}

function isGraphic(tag: string): boolean {
  return graphicTags.some((it) => it === tag);
}
