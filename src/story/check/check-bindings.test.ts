import { expect } from 'chai';
import { builtInStory } from '../article/built-in-story.js';
import { graphicTags } from '../graphic-tags.js';
import { graphics } from '../graphics.js';
import { checkTags } from './check-tags.lazy.js';
import { resolveStory } from './resolve-story.js';

const sources = [{ id: 's', label: 'a source' }];
const fact = { label: 'Ships', value: 3, certainty: 'recorded', source: 's' };
const own = resolveStory({
  sources,
  facts: [
    { ...fact, id: 'ships' },
    { ...fact, id: 'crews' },
  ],
});

describe('the roles of a graphic', () => {
  for (const tag of graphicTags) {
    it(`<${tag}> are all played in the built-in story`, () => {
      expect(checkTags([tag], builtInStory())).to.eql([]);
    });

    it(`<${tag}> are told by their names in one message where a story plays none, with how to bind them`, () => {
      const roles = Object.keys(graphics[tag].roles);
      const issues = checkTags([tag], own);
      expect(issues.map(({ path }) => path)).to.eql([`graphics.${tag}.figures`]);
      expect(issues[0]?.hint).to.equal(
        `say which figures play its roles: { ${roles.map((role) => `"${role}": "…"`).join(', ')} }, ` +
          'each the id of a figure: ships, crews',
      );
    });
  }

  it('are told only where no figure plays them', () => {
    const graphic = 'growth-range';
    const figures = { overall: 'ships' };
    const data = { ...own.data, graphics: { [graphic]: { figures, states: {} } } };
    const [issue] = checkTags([graphic], resolveStory(data));
    expect(issue).to.include({ path: `graphics.${graphic}.figures` });
    expect(issue?.value).to.eql(figures);
    expect(issue?.hint).to.contain('{ "some": "…" }');
  });
});
