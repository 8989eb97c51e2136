import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/*
 * Small savings that no minifier makes by itself. They only leave out what no reader ever sees.
 */

/** Style sheets put together from strings are out of the literal minifier's sight: fold their white space. */
export function foldStyleSheets() {
  return {
    name: 'fold-style-sheets',
    transform(code, id) {
      if (!/dist\/.*(\.styles|\/layouts|\/tokens|\/palettes)\.js$/.test(id)) return null;
      return { code: code.replace(/\n\s+/g, ' ').replace(LOOSE, '$1'), map: null };
    },
  };
}

/** Spaces that say nothing, in CSS and in code; after a brace, which may end `${…}`, one may say something. */
const LOOSE = / ?([{;]) ?| (?=\})|(?<=[\w-]:) /g;

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
      if (id.includes('node_modules') || code.search(STYLES) < 0) return null;
      const plain = code
        .replace(STYLES, 'unsafeCSS($1)')
        .replace(/import \{(.*)\bcss\b(.*)\} from 'lit'/, "import {$1unsafeCSS$2} from 'lit'");
      if (!/import \{[^}]*\bunsafeCSS\b/.test(plain))
        throw new Error(`${id} imports css in a way that is not understood`);
      return { code: plain, map: null };
    },
  };
}

/** A template that is assigned to something; in a comment, the same words are followed by prose. */
const STYLES = /(?<=[=:] )css *(`(?:[^`\\]|\\.)*`)/g;

/**
 * The sums of the built-in story are the same on every page: the build works them out once for all, and
 * writes what the story does not say of them already.
 */
export function withSumsWorkedOut() {
  return {
    name: 'with-sums-worked-out',
    async load(id) {
      if (!id.endsWith('/dist/story/built-in-sums.js')) return null;
      const { builtInSums } = await import(pathToFileURL(id).href);
      const { article } = await import(pathToFileURL(resolve(dirname(id), 'article.js')).href);
      const news = builtInSums.map((sum, i) => omit(sum, article.derived[i]));
      return `import { article } from './article.js';
        const news = ${JSON.stringify(news)};
        export const builtInSums = article.derived.map((it, i) => ({ ...it, ...news[i] }));`;
    },
  };
}

const omit = (sum, said) =>
  Object.fromEntries(Object.entries(sum).filter(([name]) => said[name] === undefined));

/**
 * What checks an author's data knows every graphic, and each graphic knows its own file. Shared, that
 * would be one that every page has to ask for; so the list of all has them a second time.
 */
export function withGraphicsTwice() {
  return {
    name: 'with-graphics-twice',
    resolveId(source, importer) {
      const again = source.startsWith('./graphics/') && LIST.test(importer);
      return again ? resolve(dirname(importer), `${source}${AGAIN}`) : null;
    },
    load: (id) => (id.endsWith(AGAIN) ? readFileSync(id.slice(0, -AGAIN.length), 'utf8') : null),
  };
}

const LIST = /\/story\/graphics\.js$/;
const AGAIN = '?again';
