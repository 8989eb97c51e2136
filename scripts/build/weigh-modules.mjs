import { decode } from '@jridgewell/sourcemap-codec';

/** How many characters of a bundled file come from each module, by its source map. */
export function weighModules(code, { mappings, sources }) {
  const weights = {};
  const lines = code.split('\n');
  for (const [line, segments] of decode(mappings).entries())
    for (const [i, [column, source]] of segments.entries()) {
      if (source === undefined) continue;
      const end = segments[i + 1]?.[0] ?? lines[line].length;
      const name = sources[source].replace(/^(\.\.\/)+/, '');
      weights[name] = (weights[name] ?? 0) + end - column;
    }
  return weights;
}

/** The modules that weigh more than before, or are new, with how much; the most grown first. */
export function findGrowth(before, now) {
  return Object.entries(now)
    .map(([name, weight]) => [name, weight - (before[name] ?? 0)])
    .filter(([, growth]) => growth > 0)
    .sort(([, a], [, b]) => b - a);
}
