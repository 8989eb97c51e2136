import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import { inProject } from '../project/project.mjs';
import { readInterfaces } from './read-interfaces.mjs';

/* The schema that the build has written, held against stories by a validator that is not ours. */

const readJson = (path) => JSON.parse(readFileSync(inProject(path), 'utf8'));
const schema = readJson('dist/story.schema.json');
const validate = new Ajv({ allErrors: true }).compile(schema);
const { article } = await import(inProject('dist/story/article/article.js'));
const whole = readJson('dist/stories/article.json');
const second = readJson('demo/stories/sea-level.json');

/** Where a story is at fault, by the schema. */
function findFaults(story) {
  return validate(story) ? [] : validate.errors.map(({ instancePath }) => instancePath);
}

/** A copy of the second story, changed. */
function change(edit) {
  const story = structuredClone(second);
  edit(story);
  return findFaults(story);
}

test('accepts the stories there are', () => {
  assert.deepEqual(findFaults(JSON.parse(JSON.stringify(article))), []);
  assert.deepEqual(findFaults(whole), []);
  assert.deepEqual(findFaults(second), []);
  assert.equal(second.$schema, '../../dist/story.schema.json');
});

test('refuses what the validator refuses, at its place', () => {
  const settings = ({ graphics }) => graphics['projection-meter'];
  for (const [edit, place] of [
    [({ facts }) => (facts[0].certainty = 'sure'), /facts\/0\/certainty/],
    [({ facts }) => (facts[0].value = true), /facts\/0\/value/],
    [({ facts }) => (facts[0].period.from = 'May 1901'), /facts\/0\/period\/from/],
    [({ facts }) => delete facts[1].label, /facts\/1/],
    [({ derived }) => (derived[0].significantDigits = 9), /derived\/0\/significantDigits/],
    [({ steps }) => (steps[0].text = 'words'), /steps\/0\/text/],
    [(story) => (story.rate = 'week'), /rate/],
    [({ graphics }) => (graphics['projection-metre'] = {}), /graphics/],
    [(story) => delete settings(story).states.rate, /projection-meter.*states/],
    [(story) => (settings(story).figures.role = 'rise'), /projection-meter.*figures/],
    [(story) => delete settings(story).states.rate.headline, /projection-meter.*states/],
  ])
    assert.match(change(edit).join(' '), place);
});

test('describes every field to an editor', () => {
  const bare = [];
  const look = ({ properties = {}, items }, path) => {
    for (const [key, field] of Object.entries(properties)) {
      if (path.includes('graphics')) continue;
      if (!field.description || !field.title) bare.push(`${path}.${key}`);
      look(field, `${path}.${key}`);
    }
    if (items) look(items, path);
  };
  look(schema, '');
  assert.deepEqual(bare, []);
  const words = schema.properties.graphics.properties['origin-shift'].properties.states;
  assert.match(words.properties.shift.properties.headline.description, /finding/);
});

test('reads comments and the types behind fields, through lists, records and inheritance', () => {
  const types = readInterfaces(`
    /** A thing. */
    interface Thing {
      id: string;
    }
    interface Base {
      /** Many. */
      things: readonly Thing[];
    }
    interface Box extends Base {
      /** By name. */
      named?: Readonly<Record<string, Thing>> | undefined;
    }`);
  assert.equal(types.Thing.comment, 'A thing.');
  assert.deepEqual(types.Box.fields, {
    things: { comment: 'Many.', refersTo: 'Thing' },
    named: { comment: 'By name.', refersTo: 'Thing' },
  });
});
