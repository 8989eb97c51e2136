import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readElements } from '../build/read-manifest.mjs';
import { inProject, listTags } from '../project/project.mjs';

/* `dist/custom-elements.json`, as an editor or a documentation tool reads it. */

const { modules } = JSON.parse(readFileSync(inProject('dist/custom-elements.json'), 'utf8'));
const elements = readElements();
const attributeOf = (tag, wanted) =>
  elements.get(tag).attributes.find(({ name }) => name === wanted);
const namesOf = (list = []) => list.map(({ name }) => name);

describe('the manifest', () => {
  it('says which module defines each tag, and describes nothing but elements', () => {
    const defined = modules
      .flatMap(({ exports }) => exports)
      .filter(({ kind }) => kind === 'custom-element-definition');
    assert.deepEqual(namesOf(defined).sort(), listTags());
    const described = modules.flatMap(({ declarations }) => declarations);
    assert.deepEqual(described.map(({ tagName }) => tagName).sort(), listTags());
    for (const { declaration } of defined)
      assert.ok(described.some(({ name }) => name === declaration.name));
  });

  it('describes them in the order of their paths, which is the same whenever it is written', () => {
    const paths = modules.map(({ path }) => path);
    assert.deepEqual(paths, paths.toSorted());
  });

  it('names attributes as they are observed', () => {
    for (const [tag, { attributes }] of elements) {
      assert.ok(!namesOf(attributes).includes('story'), tag);
      const holdsStory = !['scrolly-step', 'certainty-key'].includes(tag);
      assert.equal(namesOf(attributes).includes('data-story'), holdsStory, tag);
    }
    assert.equal(attributeOf('scrolly-story', 'no-controls').fieldName, 'noControls');
  });

  it('lists the words that an attribute may be', () => {
    const typeOf = (tag, name) => attributeOf(tag, name).type.text;
    assert.equal(typeOf('scrolly-story', 'mode'), "'flat' | 'scroll' | 'step' | 'text'");
    assert.equal(typeOf('desertion-story', 'layout'), "'' | 'overlay' | 'side' | 'stack'");
    assert.equal(typeOf('certainty-key', 'theme'), "'auto' | 'dark' | 'light'");
    assert.equal(typeOf('growth-range', 'state'), "'' | 'double' | 'sixfold'");
    assert.equal(typeOf('scrolly-step', 'state'), 'string');
  });

  it('has the properties of the theme on every element, with their values', () => {
    for (const [tag, { cssProperties }] of elements) {
      const accent = cssProperties.find(({ name }) => name === '--scrolly-accent');
      assert.equal(accent?.default, 'light-dark(#b3261e, #ff8a75)', tag);
    }
  });

  it('has the custom states of graphics and steps', () => {
    assert.deepEqual(namesOf(elements.get('case-field').cssStates), ['staged', 'held', 'waiting']);
    assert.deepEqual(namesOf(elements.get('scrolly-step').cssStates), ['active', 'quiet']);
  });

  it('says nothing of what elements do only for each other', () => {
    const inner =
      /^(#|staging|drawNow|putOnPaper|outline|picture|description|isSettled|addEvent|styles)/;
    for (const [tag, { members = [], events = [] }] of elements) {
      assert.deepEqual(
        namesOf(members).filter((name) => inner.test(name)),
        [],
        tag,
      );
      assert.ok(!namesOf(events).some((name) => name.endsWith('-change')), tag);
    }
  });
});
