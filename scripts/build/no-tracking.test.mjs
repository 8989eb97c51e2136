import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { inProject } from '../project/project.mjs';

const built = ['dist', 'dist/chunks', 'dist/elements'].flatMap((folder) =>
  readdirSync(inProject(folder))
    .filter((name) => name.endsWith('.js'))
    .map((name) => ({ name, text: readFileSync(inProject(folder, name), 'utf8') })),
);

test('no built file sends anything anywhere', () => {
  for (const { name, text } of built)
    assert.doesNotMatch(text, /sendBeacon|XMLHttpRequest|WebSocket|EventSource/, name);
});

test('only what loads a story file or brought words asks for anything', () => {
  const asking = built.filter(({ text }) => /\bfetch\(/.test(text)).map(({ name }) => name);
  for (const name of asking) assert.match(name, /^(fetch-text|desertion-story\.classic)/);
});
