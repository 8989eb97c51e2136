import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { leanLit } from './lean-lit.mjs';
import { inProject } from '../project.mjs';

const { transform } = leanLit();

/** A module of Lit as it is installed, and its path. */
function readModule(name) {
  const path = inProject('node_modules', name);
  return [readFileSync(path, 'utf8'), path];
}

for (const name of [
  'lit-html/lit-html.js',
  '@lit/reactive-element/reactive-element.js',
  '@lit/reactive-element/css-tag.js',
  'lit-element/lit-element.js',
])
  test(`${name} loses what nobody asks for`, () => {
    const [code, path] = readModule(name);
    assert.ok(transform(code, path).code.length < code.length * 0.8);
  });

test('a version of Lit in which a part stands elsewhere stops the build', () => {
  const [code, path] = readModule('lit-html/lit-html.js');
  assert.throws(() => transform(code.replace('class Z{', 'class Y{'), path), /look again/);
});

test('what guards against data that poses as a template stays', () => {
  const { code } = transform(...readModule('lit-html/lit-html.js'));
  assert.match(code, /invalid template strings array/);
  assert.match(code, /createPolicy\("lit-html"/);
});

for (const [wish, module] of [
  ['a directive', "import { repeat } from 'lit/directives/repeat.js';"],
  ['a reflected property', 'static properties = { open: { type: Boolean, reflect: true } };'],
  ['an attribute with JSON', 'static properties = { rows: { type: Array } };'],
  ['a value before the end of an empty element', 'html`<input value=${value}/>`'],
  ['a step of an update', 'class A extends B { firstUpdated() {} }'],
])
  test(`${wish} in our own code stops the build`, () => {
    assert.throws(() => transform(module, '/dist/elements/a.js'), /leaves out of Lit/);
  });

test('an accessor for a declared property stops the build, any other does not', () => {
  const write = (name) =>
    `class A extends B {\n    static { this.properties = {\n        open: {},\n    }; }\n    get ${name}() {\n    }\n}`;
  assert.throws(() => transform(write('open'), '/dist/elements/a.js'), /"open"/);
  assert.equal(transform(write('height'), '/dist/elements/a.js'), null);
});

test('all other modules stay as they are', () => {
  assert.equal(transform('export {};', '/node_modules/scrollama/src/init.js'), null);
});
