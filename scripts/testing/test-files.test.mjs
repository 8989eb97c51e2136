import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPlace, listTestFiles } from './test-files.mjs';

test('runs what needs no page in Node, pages in browsers, and pictures in a browser of their own', () => {
  const { node, browsers, pictures } = listTestFiles();
  assert.ok(node.includes('src/story/period.test.ts'));
  assert.ok(node.includes('scripts/testing/test-files.test.mjs'));
  assert.equal(findPlace('src/story/any.browser.test.ts'), 'browsers');
  assert.ok(browsers.includes('demo/axe.test.ts'));
  assert.ok(browsers.includes('scripts/testing/commands.test.ts'));
  assert.deepEqual(pictures, ['src/elements/reference/reference-pictures.test.ts']);
});

test('gives every file one place', () => {
  const { node, browsers, pictures } = listTestFiles();
  const all = [...node, ...browsers, ...pictures];
  assert.equal(new Set(all).size, all.length);
});

test('finds the tests of a file, of a folder, and none elsewhere', () => {
  assert.deepEqual(listTestFiles(['src/story/period.test.ts']), {
    node: ['src/story/period.test.ts'],
    browsers: [],
    pictures: [],
  });
  const { node, browsers } = listTestFiles(['src/languages', 'src/scroll']);
  assert.ok(node.length > 0 && node.every((file) => file.startsWith('src/languages/')));
  assert.ok(browsers.some((file) => file.startsWith('src/scroll/')));
  assert.deepEqual(listTestFiles(['src/sto']), { node: [], browsers: [], pictures: [] });
});
