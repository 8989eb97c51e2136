import { expect } from 'chai';
import { checkRoles } from '../check/check-roles.js';
import { graphicTags } from '../graphic-tags.js';
import { graphics } from '../graphics.js';
import { builtInStory } from './built-in-story.js';
import { type Excerpt, tellExcerpt } from './excerpt.js';

const whole = builtInStory();

for (const tag of graphicTags)
  describe(`what <${tag}> tells of the article`, () => {
    let part: Excerpt;

    before(async () => {
      const module = (await import(`./excerpts/${tag}.js`)) as Record<string, Excerpt>;
      part = Object.values(module)[0]!;
    });

    it('has all that it draws', () => {
      expect(checkRoles(graphics[tag].roles, tellExcerpt(part, 'en'))).to.be.empty;
    });

    it('has each figure as the whole story has it', () => {
      for (const [id, figure] of tellExcerpt(part, 'en').figures)
        expect(figure, id).to.eql(whole.figures.get(id));
    });

    it('has every source that its figures name, and through whom it came', () => {
      const { sources } = tellExcerpt(part, 'en');
      for (const [id, source] of sources) expect(source).to.eql(whole.sources.get(id));
      for (const { source } of part.facts)
        expect(sources).to.include.all.keys(source, whole.sources.get(source)!.via!);
    });

    it('is no more than a part, told once', () => {
      expect(part.facts.length).to.be.lessThan(whole.data.facts.length);
      expect(tellExcerpt(part, 'en')).to.equal(tellExcerpt(part, 'en'));
    });
  });
