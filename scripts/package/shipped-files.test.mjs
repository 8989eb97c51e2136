import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { listImports } from '../build/list-imports.mjs';
import { inProject, ROOT } from '../project/project.mjs';
import { listSideEffects } from './side-effects.mjs';
import { UPLOAD, writeUpload } from './write-upload.mjs';

/* What the build has written for others: the package for npm, and the zip for a site. */

const read = (path) => readFileSync(inProject(path), 'utf8');
const manifest = JSON.parse(read('package.json'));
const hashed = Object.keys(JSON.parse(read('dist/integrity.json')));

const packing = ['pack', '--dry-run', '--json', '--ignore-scripts'];
const { stdout } = spawnSync('npm', packing, { cwd: ROOT, encoding: 'utf8' });
const packed = JSON.parse(stdout)[0].files.map(({ path }) => path);
const scripts = packed.filter((path) => path.endsWith('.js'));

describe('the package', () => {
  it('has what its entries lead to, and nothing that only this repository or one site needs', () => {
    for (const path of ['index.js', 'define.js', 'frame-host.js', 'custom-elements.json'])
      assert.ok(packed.includes(`dist/${path}`), path);
    for (const path of Object.values(manifest.bin)) {
      assert.ok(packed.includes(path.replace('./', '')), path);
      assert.match(read(path), /^#!\/usr\/bin\/env node\n/);
    }
    assert.deepEqual(
      packed.filter((path) => /\.(map|zip|test\.\w+)$|^dist\/(demo|oembed|wordpress)\//.test(path)),
      [],
    );
  });

  it('names no source map, for it has none', () => {
    const naming = packed.filter(
      (path) => /\.(js|ts)$/.test(path) && /sourceMappingURL/.test(read(path)),
    );
    assert.deepEqual(naming, []);
  });

  it('asks for the libraries that its modules import, and for no other', () => {
    const asked = new Set(
      scripts
        .flatMap((path) => listImports(read(path)))
        .map(({ specifier }) => specifier)
        .filter((specifier) => !/^(\.|node:)/.test(specifier)),
    );
    assert.deepEqual(
      [...asked].map(nameOfPackage).sort(),
      // What is optional, it does without.
      Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }).sort(),
    );
  });

  it('has every file that its files import', () => {
    for (const path of scripts)
      for (const { specifier } of listImports(read(path)))
        if (specifier.startsWith('.')) {
          const target = new URL(specifier, `file:///${path}`).pathname.slice(1);
          assert.ok(packed.includes(target), `${path} imports ${specifier}`);
        }
  });

  it('says which files do something when they are imported: those that define tags, and no other', () => {
    assert.deepEqual(
      manifest.sideEffects,
      listSideEffects(),
      'node scripts/package/side-effects.mjs',
    );
    const defining = scripts.filter((path) => /^defineOnce\('/m.test(read(path)));
    assert.equal(defining.length, 13);
    assert.deepEqual(
      defining.filter((path) => !manifest.sideEffects.includes(`./${path}`)),
      [],
    );
  });

  it('has templates without the white space of their source', () => {
    const step = read('dist/elements/scrolly-step/scrolly-step-element.js');
    assert.match(step, /<div class="card" part="card"><slot><\/slot><\/div>\$\{/);
  });
});

describe('the hashes', () => {
  it('are of files that are shipped, to npm and to sites', () => {
    const uploaded = Object.keys(unzip());
    assert.ok(hashed.length > 50);
    for (const path of hashed) {
      assert.ok(packed.includes(`dist/${path}`), path);
      assert.ok(uploaded.includes(`desertion-story/${path}`), path);
    }
  });
});

describe('the zip for a site', () => {
  it('has the bundles with every chunk, the tags, the loader, the sheet and what tells of them', () => {
    const names = Object.keys(unzip()).map((name) => name.replace('desertion-story/', ''));
    const chunks = readdirSync(inProject('dist/chunks')).filter((name) => name.endsWith('.js'));
    const wanted = [
      ...['desertion-story.js', 'desertion-story.classic.js', 'autoload.js', 'frame-host.js'],
      ...['desertion-story.css', 'languages/de.js', 'elements/case-field.js', 'integrity.json'],
      ...['LICENSES.txt', 'README.txt', ...chunks.map((name) => `chunks/${name}`)],
    ];
    assert.deepEqual(
      wanted.filter((name) => !names.includes(name)),
      [],
    );
    assert.deepEqual(
      names.filter((name) => !/\.(js|css|txt)$|^(integrity|preload)\.json$/.test(name)),
      [],
    );
  });

  it('says in five lines what to do with it', () => {
    const text = strFromU8(unzip()['desertion-story/README.txt']);
    assert.equal(text.trim().split('\n').length, 5);
    for (const word of [manifest.version, 'chunks/', 'desertion-story.js', 'desertion-story.css'])
      assert.ok(text.includes(word), word);
  });

  it('is the same, byte by byte, whenever it is written', () => {
    const before = readZip();
    writeUpload();
    assert.ok(readZip().equals(before));
  });
});

function unzip() {
  return unzipSync(readZip());
}

function readZip() {
  return readFileSync(inProject('dist', UPLOAD));
}

function nameOfPackage(specifier) {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}
