import assert from 'node:assert/strict';
import test from 'node:test';
import {
  foldStyleSheets,
  withGraphicsTwice,
  withoutCssTag,
  withSumsWorkedOut,
} from './lean-bundle.mjs';

const { transform } = withoutCssTag();

test('calls of the css tag become plain style sheets with the same text', () => {
  const module = "import { css, html } from 'lit';\nexport const styles = css `a { b: '\\2060' }`;";
  assert.equal(
    transform(module, '/dist/a.styles.js').code,
    "import { unsafeCSS, html } from 'lit';\nexport const styles = unsafeCSS(`a { b: '\\2060' }`);",
  );
});

test('every one of several in a module does', () => {
  const module = "import { css } from 'lit';\nconst a = css `b`;\nconst c = css `d`;";
  assert.equal(
    transform(module, '/dist/a.styles.js').code,
    "import { unsafeCSS } from 'lit';\nconst a = unsafeCSS(`b`);\nconst c = unsafeCSS(`d`);",
  );
});

test('prose about `css` templates, and other templates, stay as they are', () => {
  const module = '/* The minifier of `css` templates. */\nexport const stack = `a {}`;';
  assert.equal(transform(module, '/dist/layouts.js'), null);
});

test('a module whose import is written otherwise stops the build', () => {
  const module = "import {css} from'lit';const a = css `b`;";
  assert.throws(() => transform(module, '/dist/a.styles.js'), /a\.styles\.js imports css/);
});

test('libraries stay as they are', () => {
  assert.equal(transform('const a = css `b`;', '/node_modules/c/d.js'), null);
});

test('only the module of the built-in sums is worked out', async () => {
  assert.equal(await withSumsWorkedOut().load('/dist/story/article.js'), null);
});

test('the list of all graphics has the file of each a second time', () => {
  const { resolveId } = withGraphicsTwice();
  const file = './graphics/case-field.js';
  const again = resolveId(file, '/dist/story/graphics.js');
  assert.match(again, /\/dist\/story\/graphics\/case-field\.js\?again$/);
  assert.equal(resolveId(file, '/dist/elements/case-field/case-field-element.js'), null);
});

test('style sheets made of strings lose the white space that says nothing, and no other', () => {
  const sheet = 'const a = `\n  b > ${c} d {\n    e: calc(${f} * 2) 1px;\n  }\n`;';
  const { code } = foldStyleSheets().transform(sheet, '/dist/theme/palettes.js');
  assert.equal(code, 'const a = ` b > ${c} d{e:calc(${f} * 2) 1px;}\n`;');
  assert.equal(foldStyleSheets().transform(sheet, '/dist/theme/other.js'), null);
});
