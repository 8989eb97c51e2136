import { expect } from 'chai';
import { checkGraphics } from '../src/story/check/check-graphics.lazy.js';
import { resolveStory } from '../src/story/check/resolve-story.js';
import { fillText } from '../src/story/format/fill-text.js';
import { createFormatter } from '../src/story/format/format-figure.js';
import { forms } from '../src/story/format/forms.js';
import type { GraphicTag } from '../src/story/graphic-tags.js';
import { graphics } from '../src/story/graphics.js';

/* What the documentation of story files says is so. */

const text = await (await fetch('/src/story/README.md')).text();

describe('the documentation of story files', () => {
  it('has an example that is a story, and reads as it should', () => {
    const [, json = ''] = /```json\n([\s\S]*?)```/.exec(text) ?? [];
    const story = resolveStory(JSON.parse(json));
    expect(checkGraphics(story.data)).to.eql([]);
    const format = createFormatter(story, 'en');
    const prose = story.steps
      .flatMap((step) => step.text)
      .flatMap((paragraph) => fillText(paragraph, story, format))
      .map((part) => part.text)
      .join('');
    expect(prose).to.contain('120 – 150 ships').and.contain('twice that is 240 – 300');
    expect(prose).to.contain('no figure published');
  });

  it('lists every placeholder', () => {
    for (const form of Object.keys(forms).filter(Boolean)) expect(text).to.contain(`{id:${form}}`);
  });

  it('lists the roles and labels of the graphics that it names', () => {
    for (const [, tag = '', roles = '', labels = ''] of text.matchAll(
      /^\| `([a-z-]+-[a-z]+)` +\|(.*)\|(.*)\|$/gm,
    )) {
      const graphic = graphics[tag as GraphicTag];
      for (const role of Object.keys(graphic.roles)) expect(roles).to.contain(`\`${role}\``);
      for (const label of Object.keys(graphic.labels ?? {}))
        expect(labels).to.contain(`\`${label}\``);
    }
  });
});
