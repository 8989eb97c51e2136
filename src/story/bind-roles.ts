import type { Roles } from './graphic.js';

/** Which figure plays which role, by the story's own settings or as in the built-in story. */
export function bindRoles(
  roles: Roles,
  own: Readonly<Record<string, string>> = {},
): Map<string, string> {
  return new Map([
    ...Object.entries(roles).map(([role, { id }]) => [role, id] as const),
    ...Object.entries(own),
  ]);
}
