import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { inProject } from '../project/project.mjs';

/* docs/theming.md names all that a page can set, and nothing else. */

const text = readFileSync(inProject('docs/theming.md'), 'utf8');
const sources = readdirSync(inProject('src'), { recursive: true })
  .filter((it) => it.endsWith('.ts') && !/\.(test|fixture)\.ts$/.test(it))
  .map((it) => readFileSync(inProject('src', it), 'utf8'))
  .join('\n');

const list = (content, pattern) =>
  [...new Set([...content.matchAll(pattern)].map(([, name]) => name))].sort();
const sectionOf = (heading) => text.split(`\n## ${heading}\n`)[1].split('\n## ')[0];
const rowsOf = (heading, pattern) =>
  list(sectionOf(heading), new RegExp(`^\\| \`${pattern}\``, 'gm'));

test('lists every property that the sources read or set', () => {
  const read = list(sources, /(--scrolly-[a-z]+(?:-[a-z]+)*)\b/g);
  assert.deepEqual(rowsOf('Custom properties', '(--scrolly-[\\w-]+)'), read);
});

test('lists every part that the sources have', () => {
  // What a story told in words has of its graphics stands in shadow trees that no page reaches.
  const had = list(sources, /\bpart="([a-z-]+)"/g).filter((it) => it !== 'description');
  const listed = rowsOf('Parts', '::part\\(([\\w-]+)\\)');
  assert.deepEqual(
    had.filter((it) => !listed.includes(it)),
    [],
  );
  for (const name of listed)
    assert.match(sources, new RegExp(`part=(["'\`]|\\$\\{)[^>]*\\b${name}\\b|'${name}'`), name);
});

test('lists every custom state that the sources set, and no other', () => {
  const set = list(sources, /\bstates\.add\((?:this\.\w+ \? )?'([a-z]+)'/g);
  const listed = rowsOf('Custom states', ':state\\(([\\w-]+)\\)');
  assert.deepEqual(
    set.filter((it) => !listed.includes(it)),
    [],
  );
  for (const name of listed) assert.ok(sources.includes(`'${name}'`), name);
});

test('names no property or part in its examples that there is not', () => {
  for (const name of list(text, /(--scrolly-[\w-]+)/g)) assert.ok(sources.includes(name), name);
  const listed = rowsOf('Parts', '::part\\(([\\w-]+)\\)');
  for (const name of list(text, /::part\(([\w-]+)\)/g)) assert.ok(listed.includes(name), name);
});

test('links the looks, which are made by tokens and parts that there are', () => {
  for (const look of ['tabloid', 'broadsheet', 'data-desk']) {
    assert.ok(text.includes(`../demo/looks/${look}.css`));
    const sheet = readFileSync(inProject(`demo/looks/${look}.css`), 'utf8');
    for (const name of list(sheet, /(--scrolly-[\w-]+)/g)) assert.ok(sources.includes(name), name);
    assert.doesNotMatch(sheet, /!important|--_/);
  }
});
