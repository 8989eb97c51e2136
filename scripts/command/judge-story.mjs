import { loadAuthorStory } from '../../dist/author-data/load-author-story.lazy.js';
import { graphicTags } from '../../dist/story/graphic-tags.js';
import { preview } from '../../dist/story/preview.js';

/**
 * Checks what has been read as a page would check it.
 *
 * @param lang the language of numbers that are text
 * @returns the story, where it can be told, and every fault: its message, and its place where that is known
 */
export async function judgeStory({ data, locate, faults = [] }, lang) {
  if (faults.length) return { faults };
  const { story, error } = await loadAuthorStory({ given: data }, listTags, 'en', lang);
  if (!error) return { story, faults };
  if (!error.issues) throw error;
  const found = error.issues.map(({ path, value, hint }) => ({
    message: `${path || 'the story'} is ${preview(value)}: ${hint}`,
    ...locate(path),
  }));
  return { story, faults: found.sort(comparePlaces) };
}

/** The graphics that will tell it: figures of the built-in story may come to any. */
function listTags({ isOwn, data, steps }) {
  if (!isOwn) return graphicTags;
  return [...steps.flatMap(({ graphic }) => graphic ?? []), ...Object.keys(data.graphics ?? {})];
}

const comparePlaces = (one, other) =>
  (one.file ?? '').localeCompare(other.file ?? '') || (one.line ?? 0) - (other.line ?? 0);

/** A place as editors and terminals lead to it: `story.json:12:5`. */
export function describePlace(path, { file = path, line, column }) {
  return [file, line, column].filter(Boolean).join(':');
}
