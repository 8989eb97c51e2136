import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findBrokenRules } from './folder-rule.mjs';

function judge(path, text) {
  return findBrokenRules([{ path, text }]);
}

const ALLOWED = [
  ['elements/a-b/a-b-element.ts', "import { layOut } from '../../charts/lay-out.js';"],
  ['elements/a-b/a-b-element.ts', "import { Graphic } from '../shared/graphic.js';"],
  ['elements/a-b/a-b-element.ts', "import './a-b.styles.js';"],
  ['elements/a-b/a-b.ts', "import '../c-d/c-d.js';"],
  ['elements/a-b/a-b-element.ts', "await import('../c-d/c-d.js');"],
  ['scroll/scroller.ts', "import scrollama from 'scrollama';"],
  ['charts/bars.ts', "import { scaleBand } from 'd3-scale';"],
  ['charts/bars.ts', "import type { Fact } from '../story/fact.js';"],
  ['theme/tokens.ts', "import { css } from 'lit';"],
  ['define.ts', "import './elements/a-b/a-b.js';"],
  ['charts/bars.test.ts', "import { expect } from 'chai'; import '../elements/a-b/a-b.js';"],
];

for (const [path, text] of ALLOWED) {
  test(`${path} may: ${text}`, () => assert.deepEqual(judge(path, text), []));
}

const FORBIDDEN = [
  ['story/fact.ts', "import '../charts/bars.js';", /arrows only go down/],
  ['support/tool.ts', "export * from '../story/fact.js';", /arrows only go down/],
  ['charts/bars.ts', "import { ink } from '../theme/tokens.js';", /side by side/],
  ['charts/bars.ts', "import '../locales/uk.js';", /no rank yet/],
  ['charts/bars.ts', "import '../index.js';", /entry of the package/],
  ['charts/bars.ts', "import '../../scripts/tool.js';", /only from src/],
  ['charts/bars.ts', "import { html } from 'lit';", /"lit" is used only in/],
  ['charts/bars.ts', "import { chunk } from 'lodash';", /no home yet/],
  ['elements/a-b/a-b-element.ts', "import type { Scale } from 'd3';", /only in src\/charts\//],
  ['elements/a-b/a-b-element.ts', "let s: import('scrollama').Step;", /only in src\/scroll\//],
  ['elements/a-b/a-b-element.ts', "import { C } from '../c-d/c-d.js';", /reaches into another/],
  ['elements/a-b/a-b-element.ts', "import '../c-d/c-d-element.js';", /reaches into another/],
  ['elements/shared/graphic.ts', "import '../a-b/a-b-element.js';", /reaches into another/],
];

for (const [path, text, reason] of FORBIDDEN) {
  test(`${path} may not: ${text}`, () => {
    const messages = judge(path, text);
    assert.equal(messages.length, 1);
    assert.match(messages[0], reason);
    assert.ok(messages[0].startsWith(`src/${path} imports "`));
  });
}
