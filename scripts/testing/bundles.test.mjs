import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inProject } from '../project/project.mjs';
import { bundledTests } from './bundles.mjs';

const TESTS = ['src/support/address.test.ts', 'src/elements/origin-shift/origin-shift.test.ts'];

const bundles = bundledTests();
bundles.reporter.start({ testFiles: TESTS.map((file) => inProject(file)) });

/** What the server answers, or undefined where it leaves the answer to others. */
async function request(path) {
  const context = { path, headers: {}, set: (name, value) => (context.headers[name] = value) };
  let left = false;
  await bundles.middleware(context, async () => (left = true));
  return left ? undefined : { ...context, text: `${context.body}` };
}

/** All that a page has loaded when its script begins, from the address of the script. */
async function load(path, loaded = new Map()) {
  if (loaded.has(path)) return loaded;
  const { text } = await request(path);
  loaded.set(path, text);
  const imports = text.matchAll(/^(?:import|export)\b[^;]*?["'](\.[^"']+)["']/gm);
  for (const [, specifier] of imports) {
    await load(new URL(specifier, `http://test${path}`).pathname, loaded);
  }
  return loaded;
}

test('a test file is a few files, with Lit as in production', async () => {
  const files = await load('/src/elements/origin-shift/origin-shift.test.ts');
  assert.ok(files.size < 50, `${files.size} files`);
  const text = [...files.values()].join('\n');
  assert.ok(text.includes('litElementVersions'));
  assert.ok(!text.includes('Lit is in dev mode'));
});

test('what a module does when it is loaded is kept', async () => {
  const files = await load('/src/elements/origin-shift/origin-shift.test.ts');
  assert.ok([...files.values()].join('\n').includes('defineOnce("origin-shift"'));
});

test('what is loaded on demand stays apart', async () => {
  const files = await load('/src/elements/origin-shift/origin-shift.test.ts');
  const text = [...files.values()].join('\n');
  assert.ok(/import\("[^"]*\/tools\.lazy-\w+\.js"\)/.test(text));
  assert.ok(![...files.keys()].some((path) => /\/tools\.lazy-\w+\.js$/.test(path)));
});

test('browsers keep pieces, which are named after what is in them, and ask for all else', async () => {
  const files = await load('/src/support/address.test.ts');
  for (const path of files.keys()) {
    const { headers } = await request(path);
    assert.equal('Cache-Control' in headers, path.startsWith('/source-chunks/'), path);
  }
});

test('a module that no test file is, is a bundle of its own', async () => {
  const { type, text } = await request('/src/define.ts');
  assert.equal(type, 'js');
  assert.ok(text.includes('joinFrame()'));
});

test('leaves all else to the server', async () => {
  for (const path of ['/src/nothing.ts', '/dist/define.d.ts', '/demo/demo.css', '/dist/define.js'])
    assert.equal(await request(path), undefined, path);
});
