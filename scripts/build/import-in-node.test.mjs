import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { inProject } from '../project.mjs';

/* A framework that renders on the server imports the package in Node, where there is no page. */

for (const name of ['index.js', 'define.js'])
  test(`dist/${name} can be imported on a server`, () => {
    const address = pathToFileURL(inProject('dist', name)).href;
    // In a process of its own: what one import leaves on the global object must not help the other.
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--input-type=module', '-e', `await import(${JSON.stringify(address)})`],
      { encoding: 'utf8' },
    );
    assert.equal(stderr, '');
    assert.equal(status, 0);
  });
