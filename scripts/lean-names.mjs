import { createRequire } from 'node:module';

// The minifier that Rollup's plugin brings: the plugin itself has one cache of names for all chunks.
const ofPlugin = createRequire(import.meta.resolve('@rollup/plugin-terser'));
const { minify } = ofPlugin('terser');

/**
 * Minifies each chunk so that what it shares bears one name inside and outside: `export{a,b}` instead of
 * `export{x as a,y as b}`. Rollup has chosen the names between chunks, all of them short.
 */
export function minifyAlike(options) {
  return {
    name: 'minify-alike',
    renderChunk(code) {
      const nameCache = { vars: { props: chooseNames(this.parse(code)) } };
      // A copy: the minifier writes into what it is given.
      const own = structuredClone(options);
      return minify(code, { ...own, nameCache, sourceMap: { asObject: true } });
    },
  };
}

/** By the name of a variable, as terser notes it: the name that it has between chunks. */
export function chooseNames({ body }) {
  const names = new Map();
  for (const { exported, imported, local } of body.flatMap((it) => it.specifiers ?? [])) {
    const outside = (exported ?? imported)?.name;
    // The same name may come from two chunks, and one variable may go out twice.
    if (outside && local?.name && !names.has(outside)) names.set(outside, `$${local.name}`);
  }
  return Object.fromEntries([...names].map(([outside, local]) => [local, outside]));
}
