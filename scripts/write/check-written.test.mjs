import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { inProject } from '../project/project.mjs';
import { copyProject } from '../project/project-copy.mjs';

/* In a copy of the project as it has been built, what is written is changed by hand. */

const copy = copyProject('written');
symlinkSync(inProject('dist'), join(copy, 'dist'), 'junction');
after(() => rmSync(copy, { recursive: true }));

test('a translation that is missing or bent, and what is written from it, is named', () => {
  const xliff = 'src/languages/xliff/de.xlf';
  const units = { 'qualifier/mainly': '', 'bound/up to': 'bis' };
  let text = read(xliff);
  for (const [id, target] of Object.entries(units))
    text = text.replace(new RegExp(`("${id}"[^]*?<target>)[^]*?(</target>)`), `$1${target}$2`);
  write(xliff, text);
  const { status, stderr } = run('write-languages', '--check');
  assert.equal(status, 1);
  assert.match(stderr, /^de: phrases, bound\/up to: lacks \{\}\.$/m);
  assert.match(stderr, /^de: phrases, qualifier\/mainly: is not translated\.$/m);
  assert.match(stderr, /^src\/languages\/de\.ts is not what the words say\./m);
  assert.doesNotMatch(stderr, /fr/);
});

test('a page that was edited, or that nothing writes any more, is named, and mended', () => {
  const edited = 'demo/index.html';
  const old = 'demo/elements/old-graphic.html';
  write(edited, `${read(edited)}<p>By hand</p>\n`);
  write(old, '<p>Old</p>\n');
  const { status, stderr } = run('write-demo', '--check');
  assert.equal(status, 1);
  assert.match(stderr, new RegExp(`^Not what the data says: ${old}, ${edited}\\. Run: `));
  assert.equal(run('write-demo').status, 0);
  assert.equal(read(edited), readFileSync(inProject(edited), 'utf8'));
  assert.ok(!existsSync(join(copy, old)));
});

function run(writer, ...options) {
  const script = join(copy, `scripts/write/${writer}.mjs`);
  return spawnSync(process.execPath, [script, ...options], { encoding: 'utf8' });
}

function read(path) {
  return readFileSync(join(copy, path), 'utf8');
}

function write(path, text) {
  writeFileSync(join(copy, path), text);
}
