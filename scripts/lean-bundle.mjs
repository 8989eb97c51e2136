/*
 * Two small savings that no minifier makes by itself. Both only leave out what no reader ever sees.
 */

/** Style sheets put together from strings are out of the literal minifier's sight: fold their white space. */
export function foldStyleSheets() {
  return {
    name: 'fold-style-sheets',
    transform(code, id) {
      if (!/dist\/.*(\.styles|\/layouts)\.js$/.test(id)) return null;
      return { code: code.replace(/\n\s+/g, ' '), map: null };
    },
  };
}

/** scrollama draws its debug lines only with `debug: true`, which we never ask for. */
export function withoutScrollamaDebug() {
  return {
    name: 'without-scrollama-debug',
    load: (id) => (id.endsWith('/scrollama/src/debug.js') ? 'export function update() {}' : null),
  };
}
