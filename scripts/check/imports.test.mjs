import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { inProject } from '../project.mjs';

/** Files that exist only to be imported. */
const TARGETS = [
  'index.ts',
  'charts/bars.ts',
  'elements/a-b/a-b.ts',
  'elements/a-b/a-b-element.ts',
  'elements/scrolly-story/markup/read-steps.ts',
  'elements/scrolly-story/modes/turn.ts',
  'graphic/graphic-element.ts',
  'print/print.lazy.ts',
  'story/fact.ts',
  'theme/tokens.ts',
];

/** The other half of a circle, which is told of once. */
const HALF = ['words/13.ts', "import type { y } from './12.js';"];

const ALLOWED = [
  ['elements/c-d/a.ts', "import { x } from '../../charts/bars.js';"],
  ['elements/c-d/b.ts', "import { x } from '../../graphic/graphic-element.js';"],
  ['elements/c-d/c.ts', "import '../a-b/a-b.js';"],
  ['elements/scrolly-story/modes/d.ts', "import { x } from '../markup/read-steps.js';"],
  ['charts/e.ts', "import { max } from 'd3-array'; import type { x } from '../story/fact.js';"],
  ['graphic/f.ts', "import type * as Print from '../print/print.lazy.js';"],
  ['graphic/g.ts', "await import('../print/print.lazy.js');"],
  ['theme/h.ts', "import { css } from 'lit';"],
  ['charts/i.test.ts', "import { x } from '../graphic/graphic-element.js';"],
];

const FORBIDDEN = [
  ['story/1.ts', "import { x } from '../charts/bars.js';", /imports only go down/],
  ['support/2.ts', "export type { x } from '../story/fact.js';", /imports only go down/],
  ['charts/3.ts', "import { x } from '../theme/tokens.js';", /imports only go down/],
  ['elements/scrolly-story/markup/4.ts', "import { x } from '../modes/turn.js';", /only go down/],
  ['charts/5.ts', "import { x } from '../index.js';", /nothing inside goes through them/],
  ['charts/6.ts', "import { html } from 'lit';", /This library is used only in/],
  ['elements/c-d/7.ts', "import { max } from 'd3-array';", /used only in src\/charts\//],
  ['support/8.ts', "import ts from 'typescript';", /Give a new library a home/],
  ['elements/c-d/9.ts', "import { x } from '../a-b/a-b-element.js';", /never reaches into another/],
  ['graphic/10.ts', "import { x } from '../print/print.lazy.js';", /loaded on demand/],
  ['graphic/11.ts', "await import('../theme/tokens.js');", /is named \*\.lazy\.ts/],
  ['words/12.ts', "import { x } from './13.js';", /one thing in two pieces/],
];

describe('the rules for imports', () => {
  const folder = mkdtempSync(join(tmpdir(), 'imports-'));
  let violations;

  before(() => {
    const files = [...TARGETS.map((path) => [path, '']), HALF, ...ALLOWED, ...FORBIDDEN];
    for (const [path, text] of files) {
      const file = join(folder, 'src', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `${text}\nexport const x = 1;\nexport type y = 1;\n`);
    }
    writeFileSync(join(folder, 'tsconfig.json'), '{}');
    symlinkSync(inProject('node_modules'), join(folder, 'node_modules'));
    const command = inProject('node_modules/.bin/depcruise');
    const rules = inProject('.dependency-cruiser.mjs');
    const { stdout } = spawnSync(command, ['--config', rules, '--output-type', 'json', 'src'], {
      cwd: folder,
      encoding: 'utf8',
    });
    const { summary } = JSON.parse(stdout);
    const comments = new Map(
      summary.ruleSetUsed.forbidden.map(({ name, comment }) => [name, comment]),
    );
    violations = summary.violations.map(({ from, rule }) => [from, comments.get(rule.name)]);
  });

  after(() => rmSync(folder, { recursive: true }));

  const reasonsFor = (path) =>
    violations.filter(([from]) => from === `src/${path}`).map(([, reason]) => reason);

  for (const [path, text] of ALLOWED) {
    it(`let ${path} write: ${text}`, () => assert.deepEqual(reasonsFor(path), []));
  }

  for (const [path, text, reason] of FORBIDDEN) {
    it(`refuse in ${path}, and say why: ${text}`, () => {
      const reasons = reasonsFor(path);
      assert.equal(reasons.length, 1, reasons.join('\n'));
      assert.match(reasons[0], reason);
    });
  }
});
