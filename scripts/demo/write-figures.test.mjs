import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkRoles } from '../../dist/story/check/check-roles.js';
import { resolveStory } from '../../dist/story/check/resolve-story.js';
import { graphics } from '../../dist/story/graphics.js';
import { inProject } from '../project/project.mjs';
import { figuresOf, fileOf } from './write-figures.mjs';

/* The stories by others' data, held against the data sets as the package ships them. */

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));
const { version, resources } = readJson(inProject('node_modules/vega-datasets/datapackage.json'));
const dataSets = {
  'iowa-power': 'iowa-electricity.csv',
  'city-frost': 'weather.csv',
  'federal-receipts': 'budget.json',
};

describe('the stories by others’ data', () => {
  for (const [name, workOut] of Object.entries(figuresOf)) {
    const story = readJson(fileOf(name));
    const entries = [...story.facts, ...story.derived];

    it(`have every number and its period from the data set: ${name}`, () => {
      const figures = workOut();
      const numbers = story.facts.filter(({ value }) => typeof value === 'number');
      assert.deepEqual(
        numbers.map(({ id }) => id).filter((id) => !(id in figures)),
        [],
      );
      for (const [id, figure] of Object.entries(figures)) {
        const found = entries.find((entry) => entry.id === id);
        assert.ok(found, id);
        assert.deepEqual({ ...found, ...figure }, found, id);
      }
    });

    it(`name no number in a sum that a figure could tell: ${name}`, () => {
      for (const { operation } of story.derived) assert.doesNotMatch(operation, /\d/);
    });

    it(`tell public data, and from where: ${name}`, () => {
      const { licenses } = resources.find(({ path }) => path === dataSets[name]);
      assert.equal(licenses[0].title, 'U.S. Government Dataset');
      const [publisher, vega] = story.sources;
      assert.match(publisher.label, /\(public domain\)$/);
      for (const { url, date } of story.sources) assert.ok(url && date);
      assert.equal(publisher.via, vega.id);
    });

    it(`have figures that their graphics can draw: ${name}`, () => {
      const told = resolveStory(story);
      for (const [tag, { figures }] of Object.entries(story.graphics))
        assert.deepEqual(checkRoles(graphics[tag].roles, told, figures), [], tag);
    });
  }

  it('are those of the version that package.json names', () => {
    const { devDependencies } = readJson(inProject('package.json'));
    assert.equal(devDependencies['vega-datasets'], version);
  });
});
