import { existsSync, readFileSync } from 'node:fs';

/** Hands Rollup the maps that `tsc` wrote, so that a bundle's map leads to the TypeScript sources. */
export function loadSourceMaps() {
  return {
    name: 'load-source-maps',
    load(id) {
      const map = `${id}.map`;
      if (!id.endsWith('.js') || id.includes('node_modules') || !existsSync(map)) return null;
      return { code: readFileSync(id, 'utf8'), map: JSON.parse(readFileSync(map, 'utf8')) };
    },
  };
}
