import { chapterOf, listChapters } from '../../story/chapters.js';
import { listNames } from '../../story/list-names.js';
import type { Step } from '../../story/story-data.js';
import { warnOnce } from '../../support/warn-once.js';

/**
 * The steps of the chapters that an author asks for, or all of them if none is known; an unknown one
 * is named once.
 *
 * @param chapters names with spaces or commas between: frameworks set what an author has left out to null
 *   or undefined, and a list as a list
 */
export function chooseSteps(
  steps: readonly Step[],
  chapters: string | readonly string[] | null | undefined,
  tag: string,
): readonly Step[] {
  const wanted = String(chapters ?? '')
    .split(/[\s,]+/)
    .filter(Boolean);
  if (!wanted.length || !steps.length) return steps;
  const names = listChapters(steps);
  const unknown = new Set(wanted.filter((name) => !names.includes(name)));
  if (unknown.size)
    warnOnce(tag, `has no chapter "${listNames(unknown)}". Use some of: ${listNames(names)}.`);
  const chosen = steps.filter((step) => wanted.includes(chapterOf(step)));
  return chosen.length ? chosen : steps;
}
