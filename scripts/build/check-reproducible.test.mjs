import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { listDifferences } from './check-reproducible.mjs';

describe('two builds', () => {
  let folder;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'two-builds-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  const write = (path, text) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };

  it('differ in files that one lacks, or that hold something else', () => {
    for (const [path, text] of [
      ['one/same.js', 'a'],
      ['two/same.js', 'a'],
      ['one/chunks/other.js', 'a'],
      ['two/chunks/other.js', 'b'],
      ['one/gone.js', 'a'],
      ['two/new.js', 'a'],
    ])
      write(path, text);
    const differences = listDifferences(join(folder, 'one'), join(folder, 'two'));
    assert.deepEqual(differences, ['chunks/other.js', 'gone.js', 'new.js']);
  });
});
