import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { buildAside, moveFiles } from './build-aside.mjs';

const folder = mkdtempSync(join(tmpdir(), 'build-aside-'));
after(() => rmSync(folder, { recursive: true }));

function write(path, text) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

test('puts what is new in the place of what was there, and removes what is built no more', () => {
  write('dist/index.js', 'old');
  write('dist/chunks/old.js', 'old');
  write('new/index.js', 'new');
  write('new/chunks/new.js', 'new');
  moveFiles(join(folder, 'new'), join(folder, 'dist'));
  const read = (path) => readFileSync(join(folder, 'dist', path), 'utf8');
  assert.deepEqual([read('index.js'), read('chunks/new.js')], ['new', 'new']);
  assert.ok(!existsSync(join(folder, 'dist/chunks/old.js')));
});

test('moves the first build to where nothing was', () => {
  write('first/elements/a.js', 'a');
  moveFiles(join(folder, 'first'), join(folder, 'nothing'));
  assert.equal(readFileSync(join(folder, 'nothing/elements/a.js'), 'utf8'), 'a');
});

test('a build that fails leaves what was there', () => {
  const project = join(folder, 'project');
  write('project/scripts/build/build.mjs', 'process.exit(1);');
  const built = write('project/dist/index.js', 'built');
  mkdirSync(join(project, 'node_modules'));
  assert.throws(
    () => buildAside(project),
    /The build has failed, as told above; dist\/ is as it was\./,
  );
  assert.equal(readFileSync(built, 'utf8'), 'built');
});
