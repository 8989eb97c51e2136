import { bindRoles } from '../bind-roles.js';
import type { Roles } from '../graphic.js';
import type { Issue } from '../issue.js';
import { listNames } from '../list-names.js';
import type { Story } from '../story.js';

/**
 * The issues of a story in which no figure plays some roles of a graphic. They are told by their names in the
 * graphic: the ids of the built-in story, by which it finds its own figures, say nothing to another author.
 */
export function checkBindings(
  tag: string,
  roles: Roles,
  { figures, lost }: Story,
  own?: Readonly<Record<string, string>>,
): Issue[] {
  const ids = bindRoles(roles, own);
  const idOf = (role: string): string => ids.get(role) ?? role;
  const open = Object.entries(roles)
    // A role of one state may be left out together with it.
    .filter(([name, { state }]) => !(state && own && !(name in own)))
    .filter(([name]) => !figures.has(idOf(name)))
    .map(([name]) => name);
  if (!open.length) return [];
  const reasons = open.flatMap((role) => lost.get(idOf(role)) ?? []);
  if (reasons.length) return reasons;
  const known = listNames(figures.keys()) || 'the story has none yet';
  const settings = open.map((role) => `"${role}": "…"`).join(', ');
  return [
    {
      path: `graphics.${tag}.figures`,
      value: own,
      hint: `say which figures play its roles: { ${settings} }, each the id of a figure: ${known}`,
    },
  ];
}
