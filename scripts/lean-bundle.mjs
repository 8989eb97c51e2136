import { pathToFileURL } from 'node:url';

/*
 * Small savings that no minifier makes by itself. They only leave out what no reader ever sees.
 */

/** Style sheets put together from strings are out of the literal minifier's sight: fold their white space. */
export function foldStyleSheets() {
  return {
    name: 'fold-style-sheets',
    transform(code, id) {
      if (!/dist\/.*(\.styles|\/layouts|\/tokens)\.js$/.test(id)) return null;
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

/**
 * The `css` tag refuses values that are no style sheets. That guards whoever writes one, and has done
 * its work by the time of a build.
 */
export function withoutCssTag() {
  return {
    name: 'without-css-tag',
    transform(code, id) {
      if (id.includes('node_modules') || !STYLES.test(code)) return null;
      const plain = code
        .replace(STYLES, 'unsafeCSS($1)')
        .replace(/import \{(.*)\bcss\b(.*)\} from 'lit'/, "import {$1unsafeCSS$2} from 'lit'");
      return { code: plain, map: null };
    },
  };
}

/** A template that is assigned to something; in a comment, the same words are followed by prose. */
const STYLES = /(?<=[=:] )css *(`(?:[^`\\]|\\.)*`)/;

/** The sums of the built-in story are the same on every page: the build works them out once for all. */
export function withSumsWorkedOut() {
  return {
    name: 'with-sums-worked-out',
    async load(id) {
      if (!id.endsWith('/dist/story/built-in-sums.js')) return null;
      const { builtInSums } = await import(pathToFileURL(id).href);
      return `export const builtInSums = ${JSON.stringify(builtInSums)};`;
    },
  };
}
