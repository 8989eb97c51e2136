import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { inProject } from '../project/project.mjs';

const sheet = readFileSync(inProject('dist/desertion-story.css'), 'utf8');
const declarations = sheet.match(/[\w-]+:[^;{}]+(?=;)/g);

/* Hosts put the sheet through minifiers, which leave out what they cannot read, or complain of it. */
describe('the sheet for the head of a page', () => {
  it('has no `font` whose size is worked out (clean-css 5 leaves it out)', () => {
    assert.ok(declarations.length > 50);
    assert.deepEqual(
      declarations.filter((it) => /^font:.*\(/.test(it)),
      [],
    );
  });

  it('has no sum with a maximum of widths in it (postcss-calc 9 cannot read it)', () => {
    assert.deepEqual(
      declarations.filter((it) => /calc\(\s*max\([^;]*cqi/.test(it)),
      [],
    );
  });
});
