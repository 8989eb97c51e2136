import assert from 'node:assert/strict';
import test from 'node:test';
import { parseAst } from 'rollup/parseAst';
import { chooseNames, minifyAlike, PRIVATE } from './lean-names.mjs';
import { readElements } from './read-manifest.mjs';

const minify = async (code) => {
  const { renderChunk } = minifyAlike({ module: true });
  return (await renderChunk.call({ parse: parseAst }, code)).code;
};

test('what a chunk shares bears one name inside and outside', async () => {
  const code = `import { b as fill } from './words.js';
    function write(text, again) { return again ? write(fill(text)) : fill(text); }
    export { write as q };`;
  const minified = await minify(code);
  assert.match(minified, /^import\{b\}from/);
  assert.match(minified, /export\{q\};$/);
});

test('a name that comes from two chunks is given once', () => {
  const code = `import { a as first } from './one.js'; import { a as second } from './two.js';`;
  assert.deepEqual(chooseNames(parseAst(code)), { $first: 'a' });
});

test('a chunk that shares nothing has no names to keep', () => {
  assert.deepEqual(chooseNames(parseAst(`import './one.js'; const a = 1; console.log(a);`)), {});
});

test('private properties are short, by one name in all chunks and as texts', async () => {
  const one = await minify(`export class A { willUpdate() { return this.walkedState; } }`);
  const two = await minify(`export const f = (it) => it.walkedState + 'walkedState';
    export const g = (it) => it.hasOwnProperty(/*@__KEY__*/'walkedState');`);
  const [, short] = /this\.(\$\w+)/.exec(one);
  assert.doesNotMatch(one, /willUpdate|walkedState/);
  assert.match(two, new RegExp(`\\.\\${short}\\+"walkedState"`));
  assert.match(two, new RegExp(`hasOwnProperty\\("\\${short}"\\)`));
});

test('nothing that the elements promise is taken for private', () => {
  const promised = [...readElements().values()]
    .flatMap(({ members = [] }) => members)
    .filter((member) => !member.static && (member.privacy ?? 'public') === 'public')
    .map(({ name }) => name);
  assert.ok(promised.includes('goTo') && promised.includes('noTable'));
  assert.deepEqual(
    PRIVATE.filter((name) => promised.includes(name)),
    [],
  );
});

test('properties that pages or other files may ask for keep their names', async () => {
  const code = `export const f = (it) => [it.state, it.staging, it.requestUpdate, it.letterSpacing];`;
  assert.match(await minify(code), /\.state.*\.staging.*\.requestUpdate.*\.letterSpacing/);
});

test('the options stay as they were given, for whoever uses them next', async () => {
  const options = { module: true, compress: { passes: 2 } };
  await minifyAlike(options).renderChunk.call({ parse: parseAst }, 'const a = 1;');
  assert.deepEqual(options, { module: true, compress: { passes: 2 } });
});
