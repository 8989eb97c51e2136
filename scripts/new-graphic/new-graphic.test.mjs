import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { inProject } from '../project/project.mjs';
import { WRITERS } from './new-graphic.mjs';

/*
 * A graphic is added to a copy of the sources: what it takes is new files, and no list is edited by
 * hand.
 */

const COPIED = [
  'src',
  'scripts',
  'package.json',
  'tsconfig.json',
  'eslint.config.mjs',
  '.dependency-cruiser.mjs',
  '.gitignore',
  '.prettierrc.json',
  'README.md',
];
const TAG = 'tide-mark';

/** What `scripts/write/write-lists.mjs` writes, whole or in part, says so; but for package.json, which knows no comments. */
const IS_WRITTEN = /Written by scripts\/write\/write-lists\.mjs|<!-- graphics -->|"sideEffects":/;

const copy = mkdtempSync(join(tmpdir(), 'new-graphic-'));

before(() => {
  for (const name of COPIED) cpSync(inProject(name), join(copy, name), { recursive: true });
  symlinkSync(inProject('node_modules'), join(copy, 'node_modules'));
  const { status, stderr } = run('node', [
    'scripts/new-graphic/new-graphic.mjs',
    TAG,
    '--files-only',
  ]);
  assert.equal(status, 0, stderr);
});

after(() => rmSync(copy, { recursive: true }));

test('a new graphic is new files; what else has changed is written by a script', () => {
  const edited = listFiles(inProject('src'), 'src')
    .concat('README.md', 'package.json', listFiles(inProject('scripts'), 'scripts'))
    .filter((path) => readIn(copy, path) !== readIn(inProject(), path));
  assert.notEqual(edited.length, 0);
  for (const path of edited) assert.match(readIn(copy, path), IS_WRITTEN, path);
});

test('every script that runs after the files are written is there', () => {
  for (const script of WRITERS) assert.ok(existsSync(inProject(script)), script);
});

test('a new graphic is in every list', () => {
  const lists = listFiles(join(copy, 'src'), 'src').filter(
    (path) =>
      // What is written from the article is about one graphic, or none.
      !path.includes('/article/') && !path.includes(TAG) && IS_WRITTEN.test(readIn(copy, path)),
  );
  assert.equal(lists.length, 6);
  for (const path of [...lists, 'README.md']) assert.match(readIn(copy, path), /tide-?mark/i, path);
  assertPasses('node', ['scripts/write/write-lists.mjs', '--check']);
});

test('a list that lacks a graphic is noticed', () => {
  rmSync(join(copy, 'src/story/graphic-tags.ts'));
  const { status, stderr } = run('node', ['scripts/write/write-lists.mjs', '--check']);
  assert.equal(status, 1);
  assert.match(
    stderr,
    /Out of date: src\/story\/graphic-tags\.ts\. Run: node scripts\/write\/write-lists/,
  );
  assertPasses('node', ['scripts/write/write-lists.mjs']);
});

test('its files are well formed, typed, and know only what they may', () => {
  assertPasses('node_modules/.bin/prettier', ['--check', 'src', 'README.md']);
  // All but the tests of others, which would take a minute.
  const include = ['src/*.ts', 'src/**/*.d.ts', `src/**/*${TAG}*`];
  writeFileSync(
    join(copy, 'tsconfig.scratch.json'),
    JSON.stringify({ extends: './tsconfig.json', include }),
  );
  assertPasses('node_modules/.bin/tsc', ['-p', 'tsconfig.scratch.json']);
  assertPasses('node_modules/.bin/depcruise', ['src']);
});

test('its files have nothing that the linter would change', () => {
  const news = listFiles(join(copy, 'src'), 'src').filter((path) => /tide-mark.*\.ts$/.test(path));
  assert.equal(news.length, 10);
  assertPasses('node_modules/.bin/eslint', ['--max-warnings=0', ...news]);
});

for (const [tag, reason] of [
  ['tidemark', /no tag: small letters and at least one hyphen/],
  ['Tide-Mark', /no tag/],
  ['case-field', /<case-field> is there already/],
  ['linear-scale', /src\/charts\/linear-scale\.ts is there already/],
])
  test(`<${tag}> is refused`, () => {
    const { status, stderr } = run('node', [
      'scripts/new-graphic/new-graphic.mjs',
      tag,
      '--files-only',
    ]);
    assert.equal(status, 1);
    assert.match(stderr, reason);
  });

function run(command, args) {
  return spawnSync(command, args, { cwd: copy, encoding: 'utf8' });
}

function assertPasses(command, args) {
  const { status, stdout, stderr } = run(command, args);
  assert.equal(status, 0, `${stdout}${stderr}`);
}

function listFiles(folder, name) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(name, entry.parentPath.slice(folder.length), entry.name));
}

function readIn(folder, path) {
  return readFileSync(join(folder, path), 'utf8');
}
