import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { LANGUAGES, moduleOf, xliffOf } from './languages/language-modules.mjs';
import { readXliff } from './languages/xliff.mjs';
import { inProject } from './project/project.mjs';
import { copyProject } from './project/project-copy.mjs';

/* A copy with what git brings and nothing else, where the packages have been installed. */

const copy = copyProject('setup');
let inGit;

before(() => {
  rmSync(join(copy, 'node_modules'));
  git('init', '--quiet');
  git('add', '--all');
  git('clean', '--quiet', '--force', '-d', '-X');
  inGit = git('ls-files').trim().split('\n');
  linkPackages();
});

after(() => rmSync(copy, { recursive: true }));

test('git has no file that set-up or a build writes', () => {
  for (const language of LANGUAGES) assert.ok(!inGit.includes(moduleOf(language)), language);
  const ours = inGit.filter((path) => /^demo\/(?!hosts\/).*\.html$/.test(path));
  assert.deepEqual(ours, [
    'demo/builder.html',
    'demo/builder/preview.html',
    'demo/index.html',
    'demo/whole.html',
  ]);
});

test('what is written and in git all the same is marked as generated', () => {
  const written = inGit.filter((path) => /\.(ts|html)$/.test(path) && isMarked(path));
  assert.ok(written.includes('demo/index.html') && written.includes('src/graphic-elements.ts'));
  for (const path of written)
    assert.match(git('check-attr', 'linguist-generated', path), /: set$/m, path);
});

test('the links of its documents lead to files that are in git', () => {
  for (const path of inGit.filter((it) => it.endsWith('.md')))
    for (const [, link] of read(path).matchAll(/\]\((?!\w+:|#)([^)#\s]+)/g))
      assert.ok(existsSync(join(copy, dirname(path), link)), `${path}: ${link}`);
});

test('set-up writes the words of every language, and says where they are from', async () => {
  assertPasses();
  for (const language of LANGUAGES) {
    const text = read(moduleOf(language));
    assert.match(text, new RegExp(`^/\\* Written from xliff/${language}\\.xlf .*; do not edit`));
    const { steps } = JSON.parse(text.replace(/^[^]*? = |;\n$/g, ''));
    const units = (await readXliff(read(xliffOf(language)))).steps;
    assert.equal(steps.opening.heading, units['opening/heading'].target);
  }
});

test('set-up writes a language anew when its words have changed, and no other', () => {
  const timesOf = () => LANGUAGES.map((it) => statSync(join(copy, moduleOf(it))).mtimeMs);
  const times = timesOf();
  assertPasses();
  assert.deepEqual(timesOf(), times);
  const changed = LANGUAGES.indexOf('de');
  write(xliffOf('de'), read(xliffOf('de')).replace(/(<target[^>]*>)mindestens/, '$1wenigstens'));
  assertPasses();
  assert.match(read(moduleOf('de')), /"at least": "wenigstens/);
  assert.deepEqual(
    timesOf().map((time, i) => time > times[i]),
    LANGUAGES.map((_, i) => i === changed),
  );
});

test('set-up names a translation that it cannot read', () => {
  write(xliffOf('fr'), '<xliff');
  const { status, stderr } = setUp();
  assert.equal(status, 1);
  assert.match(stderr, /^src\/languages\/xliff\/fr\.xlf cannot be read: /);
});

function isMarked(path) {
  return read(path).slice(0, 300).includes('Written by scripts/');
}

function assertPasses() {
  const { status, stdout, stderr } = setUp();
  assert.equal(status, 0, `${stdout}${stderr}`);
}

function setUp() {
  return spawnSync(process.execPath, [join(copy, 'scripts/setup.mjs')], { encoding: 'utf8' });
}

/** A folder of links, and the mark of an installation: nothing is installed, least of all through a link. */
function linkPackages() {
  const folder = join(copy, 'node_modules');
  mkdirSync(folder);
  for (const name of readdirSync(inProject('node_modules')))
    if (!name.startsWith('.desertion'))
      symlinkSync(inProject('node_modules', name), join(folder, name), 'junction');
  const hash = createHash('sha256').update(readFileSync(join(copy, 'package-lock.json')));
  write('node_modules/.desertion-story-setup', hash.digest('hex'));
}

function git(...args) {
  const env = { ...process.env, GIT_DIR: join(copy, '.git'), GIT_WORK_TREE: copy };
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: copy, env, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  return stdout;
}

function read(path) {
  return readFileSync(join(copy, path), 'utf8');
}

function write(path, text) {
  writeFileSync(join(copy, path), text);
}
