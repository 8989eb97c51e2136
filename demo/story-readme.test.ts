import { expect } from 'chai';
import { checkGraphics } from '../src/story/check/check-graphics.lazy.js';
import { resolveStory } from '../src/story/check/resolve-story.js';
import { fillText } from '../src/story/format/fill-text.js';
import { createFormatter } from '../src/story/format/format-figure.js';
import { forms } from '../src/story/format/forms.js';
import type { Graphic } from '../src/story/graphic.js';
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

  for (const [tag, { states, roles, labels }] of Object.entries<Graphic>(graphics))
    describe(`of ${tag}`, () => {
      const [, , section = ''] =
        new RegExp(`### (.*): \`${tag}\`\n(.*?)\n(?=##|<!--)`, 's').exec(text) ?? [];

      it('lists its states, with what each shows, its roles and its labels', () => {
        for (const state of states)
          expect(section).to.match(new RegExp(`\\| \`${state}\` +\\| \\w`));
        for (const name of [...Object.keys(roles), ...Object.keys(labels ?? {})])
          expect(section).to.contain(`\`${name}\``);
      });

      it('has a picture of each state', async () => {
        const pictures = [...section.matchAll(/!\[\]\((.*?)\)/g)].map(
          ([, address = '']) => address,
        );
        expect(pictures).to.have.length(states.length);
        for (const address of pictures) {
          const { ok } = await fetch(new URL(address, new URL('/src/story/', location.href)));
          expect(ok, address).to.equal(true);
        }
      });
    });
});
