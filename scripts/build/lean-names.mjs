import { createRequire } from 'node:module';

// The minifier that Rollup's plugin brings: the plugin itself has one cache of names for all chunks.
const ofPlugin = createRequire(import.meta.resolve('@rollup/plugin-terser'));
const { minify } = ofPlugin('terser');

/**
 * Properties that Lit keeps between its own classes, or we between ours, and that no page, no author and
 * no other version of the bundle ever asks for.
 */
export const PRIVATE = [
  // Lit
  'elementProperties',
  'elementStyles',
  'finalized',
  'finalize',
  'createRenderRoot',
  'enableUpdating',
  'shadowRootOptions',
  'createProperty',
  'renderBefore',
  'addController',
  'hostConnected',
  'hostDisconnected',
  'hostUpdated',
  'hostUpdate',
  'willUpdate',
  '_$litPart$',
  // Graphics
  'renderUnderlay',
  'renderMarks',
  'renderOver',
  'labelOrder',
  'walkedState',
  'toggleTable',
  'wordings',
  'obstacles',
  'tellings',
  'tableView',
  'childrenChanged',
  'shortPeriod',
  // Geometry
  'textScale',
  'rightToLeft',
  'leastWidth',
  'heightAt',
  'followers',
  'lineLength',
  'markWidth',
  'markHeight',
  'casesPerMark',
];

/** The same short name in every chunk of every build: an element meets others that came in another file. */
const SHORT = Object.fromEntries(PRIVATE.map((name, i) => [`$${name}`, `$${i.toString(36)}`]));
const properties = { regex: new RegExp(`^(${PRIVATE.join('|').replaceAll('$', '\\$')})$`) };

/**
 * Minifies each chunk so that what it shares bears one name inside and outside: `export{a,b}` instead of
 * `export{x as a,y as b}`. Rollup has chosen the names between chunks, all of them short. Private
 * properties become short too.
 */
export function minifyAlike(options) {
  return {
    name: 'minify-alike',
    renderChunk(code) {
      // Copies: the minifier writes into what it is given.
      const names = {
        vars: { props: chooseNames(this.parse(code)) },
        props: { props: { ...SHORT } },
      };
      const own = { ...structuredClone(options), mangle: { properties: { ...properties } } };
      return minify(code, { ...own, nameCache: names, sourceMap: { asObject: true } });
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
