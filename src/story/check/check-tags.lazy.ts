import { findGraphic } from '../find-graphic.js';
import type { Issue } from '../issue.js';
import type { Story } from '../story.js';
import { checkRoles } from './check-roles.js';

/** The issues of a valid story that lacks what some graphics draw, by their tags. */
export function checkTags(tags: readonly string[], story: Story): Issue[] {
  const issues = [...new Set(tags)].flatMap((tag) => {
    const own = story.data.graphics?.[tag]?.figures;
    return checkRoles(findGraphic(tag)?.roles ?? {}, story, own);
  });
  // One figure may spoil several sums.
  return [...new Set(issues)];
}
