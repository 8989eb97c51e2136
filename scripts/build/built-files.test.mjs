import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { Script } from 'node:vm';
import ts from 'typescript';
import { inProject, listTags } from '../project/project.mjs';
import { listImports } from './list-imports.mjs';

/* The files that `npm run build` has written, held against what pages and packages rely on. */

const read = (path) => readFileSync(inProject('dist', path), 'utf8');
const readJson = (path) => JSON.parse(read(path));
const { version, exports: entries } = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));

/** The chunks that a tag's own file, or a chunk, asks for at once. */
function listChunks(file, found = new Set()) {
  for (const { specifier, lazy } of listImports(read(file)))
    if (!lazy && !found.has(join(dirname(file), specifier))) {
      found.add(join(dirname(file), specifier));
      listChunks(join(dirname(file), specifier), found);
    }
  return [...found];
}

/** Every bundled file, which a page can load without any library beside it. */
const BUNDLES = [
  'desertion-story.js',
  'desertion-story.classic.js',
  'autoload.js',
  ...listTags().map((tag) => `elements/${tag}.js`),
];
const FILES = [
  ...BUNDLES,
  'desertion-story.css',
  'static.css',
  'desertion-story.html',
  'index.js',
  'index.d.ts',
  'define.js',
  'custom-elements.json',
  'story.schema.json',
  'stories/article.json',
  'integrity.json',
  'preload.json',
  'LICENSES.txt',
];

test('name in preload.json all that a tag’s own file imports', () => {
  const preload = readJson('preload.json');
  assert.deepEqual(Object.keys(preload).sort(), listTags().sort());
  for (const [tag, files] of Object.entries(preload)) {
    const imported = listChunks(`elements/${tag}.js`);
    if (tag === 'desertion-story') assert.ok(imported.every((file) => files.includes(file)));
    else assert.deepEqual(files.toSorted(), imported.sort());
  }
});

test('have the names that pages rely on', () => {
  assert.deepEqual(
    FILES.filter((file) => !existsSync(inProject('dist', file))),
    [],
  );
});

test('say their version', () => {
  for (const file of ['desertion-story.js', 'desertion-story.classic.js']) {
    assert.match(read(file), new RegExp(`^/\\*! desertion-story ${version}`));
    assert.match(read(file), new RegExp(`="${version}"`));
  }
});

test('name the file with the licences of all that is in them', () => {
  for (const file of BUNDLES) assert.match(read(file), /^\/\*![^*]*; LICENSES\.txt \*\//);
  for (const name of ['lit-html', 'd3-interpolate', 'scrollama', 'valibot'])
    assert.match(read('LICENSES.txt'), new RegExp(`^${name}\\n\\n.*Copyright`, 'ms'));
});

/** Each part of Lit tells a page its version, by a list on the global object. */
const LIT = {
  litHtmlVersions: 'lit-html',
  reactiveElementVersions: '@lit/reactive-element',
  litElementVersions: 'lit-element',
};

test('have one Lit inside, all of it as it is published', () => {
  for (const file of BUNDLES.filter((name) => name !== 'autoload.js')) {
    const text = [file, ...listChunks(file)].map(read).join('');
    for (const [list, name] of Object.entries(LIT)) {
      const { version } = JSON.parse(
        readFileSync(inProject('node_modules', name, 'package.json'), 'utf8'),
      );
      const told = [
        ...text.matchAll(new RegExp(`${list}\\?\\?=\\[\\]\\)\\.push\\("([^"]+)"`, 'g')),
      ];
      assert.deepEqual(
        told.map(([, it]) => it),
        [version],
        `${list} in ${file}`,
      );
    }
    // What only directives ask for, which nothing of ours uses yet.
    assert.match(text, /setConnected\(/, file);
  }
});

test('share chunks whose names change with their content', () => {
  const chunks = readdirSync(inProject('dist/chunks')).filter((name) => name.endsWith('.js'));
  assert.ok(chunks.length > 5);
  for (const chunk of chunks) assert.match(chunk, /-[\w-]{8}\.js$/);
  const used = listTags().map(
    (tag) => read(`elements/${tag}.js`).match(/chunks\/[\w-]+\.js/g) ?? [],
  );
  const shared = used.reduce((ours, theirs) => ours.filter((chunk) => theirs.includes(chunk)));
  assert.ok(shared.length > 0);
});

test('have source maps that lead to the sources', () => {
  for (const file of BUNDLES) {
    const { sources, sourcesContent } = readJson(`${file}.map`);
    assert.ok(
      sources.some((source) => /(^|\/)src\/.*\.ts$/.test(source)),
      file,
    );
    assert.equal(sourcesContent.length, sources.length, file);
  }
});

test('are vouched for by their hashes, every one that a page can load', () => {
  const hashes = readJson('integrity.json');
  const chunks = readdirSync(inProject('dist/chunks')).filter((name) => name.endsWith('.js'));
  const loadable = [...BUNDLES, 'frame-host.js', ...chunks.map((name) => `chunks/${name}`)];
  assert.deepEqual(
    [...loadable, 'desertion-story.css'].filter((name) => !(name in hashes)),
    [],
  );
  for (const [path, expected] of Object.entries(hashes)) {
    const digest = createHash('sha384').update(readFileSync(inProject('dist', path)));
    assert.equal(expected, `sha384-${digest.digest('base64')}`, path);
  }
});

test('among them is one classic script, which imports nothing but languages and leaves no name in the page', () => {
  const text = read('desertion-story.classic.js');
  assert.doesNotThrow(() => new Script(text));
  const alone = text.replace(/\bimport\("\.\/languages\/[a-z]{2}\.js"\)/g, '');
  assert.doesNotMatch(alone, /\bimport\s*[({.]|\bexport\s*\{|import\.meta/);
  const { statements } = ts.createSourceFile('classic.js', text, ts.ScriptTarget.Latest);
  assert.deepEqual(
    statements.filter((it) => !ts.isExpressionStatement(it)),
    [],
  );
  assert.match(text, /"use strict"/);
});

test('among them is a loader that knows every tag, within its budget', async () => {
  const { tags } = await import(inProject('dist/hosts/markup/plain-tag.js'));
  assert.deepEqual([...tags].sort(), listTags());
  const { stdout } = spawnSync('node', [inProject('scripts/build/check-size.mjs')], {
    encoding: 'utf8',
  });
  const [, brotli, budget] = /autoload\.js +\S+ kB +(\S+) kB +(\S+) kB/.exec(stdout);
  assert.equal(budget, '2.0');
  assert.ok(Number(brotli) <= 2);
});

test('are what package.json promises', () => {
  for (const target of Object.values(entries).flatMap((it) =>
    it.default ? Object.values(it) : it,
  ))
    for (const name of listNames(target))
      assert.ok(existsSync(inProject(target.replaceAll('*', name))), `${target} for ${name}`);
});

/** What the star in an entry stands for. */
function listNames(target) {
  if (!target.includes('*')) return [''];
  return target.includes('/stories/') ? ['article'] : listTags();
}

test('have the built-in story as one story file, which pages do not load unasked', async () => {
  const { article } = await import(inProject('dist/index.js'));
  const { $schema, ...story } = readJson('stories/article.json');
  assert.ok(existsSync(inProject('dist/stories', $schema)));
  assert.deepEqual(story, JSON.parse(JSON.stringify(article)));
  for (const file of BUNDLES)
    assert.ok(
      !readJson(`${file}.map`).sources.some((source) => /whole-article/.test(source)),
      file,
    );
});
