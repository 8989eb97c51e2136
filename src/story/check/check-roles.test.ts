import { expect } from 'chai';
import { builtInStory } from '../article/built-in-story.js';
import { checkRoles } from './check-roles.js';
import { resolveStory } from './resolve-story.js';

describe('what a graphic needs', () => {
  it('is no issue while the story has it', () => {
    expect(
      checkRoles(
        { F5a: { id: 'F5a', number: true, period: true }, F7a: { id: 'F7a' } },
        builtInStory(),
      ),
    ).to.be.empty;
  });

  it('may be a derived sum', () => {
    expect(checkRoles({ D1: { id: 'D1', number: true } }, builtInStory())).to.be.empty;
  });

  it('is asked for as a number where words stand', () => {
    expect(checkRoles({ F3a: { id: 'F3a', number: true } }, builtInStory())).to.eql([
      { path: 'facts[3].value', value: 'tens of thousands', hint: 'give F3a a number' },
    ]);
  });

  it('is asked for a period with two ends', () => {
    expect(checkRoles({ F6: { id: 'F6', period: true } }, builtInStory())).to.eql([
      {
        path: 'facts[9].period',
        value: { months: 18, label: 'a year and a half' },
        hint: 'give F6 a period with from and to',
      },
    ]);
  });

  it('is content with a length where no dates are needed', () => {
    const roles = { F6: { id: 'F6', months: true } };
    expect(checkRoles(roles, builtInStory())).to.be.empty;
    const period = { label: 'some time' };
    const issues = checkRoles(roles, resolveStory({ facts: [{ id: 'F6', period }] }));
    expect(issues).to.eql([
      {
        path: 'facts[0].period',
        value: period,
        hint: 'give F6 a period with from and to, or with months',
      },
    ]);
  });

  it('counts one end of a range as a number', () => {
    const story = resolveStory({
      facts: [{ id: 'F3a', value: undefined, low: 20_000 }],
    });
    expect(checkRoles({ F3a: { id: 'F3a', number: true } }, story)).to.be.empty;
  });

  it('names one issue for each need that is not met', () => {
    const issues = checkRoles(
      { F3a: { id: 'F3a', number: true }, F6: { id: 'F6', period: true }, F99: { id: 'F99' } },
      builtInStory(),
    );
    expect(issues.map(({ path }) => path)).to.eql(['facts[3].value', 'facts[9].period']);
  });

  it('is named by its role in a story of its own, beside the id that its author gave', () => {
    const sources = [{ id: 's', label: 'a source' }];
    const fact = { id: 'crews', label: 'Crews', certainty: 'reported', source: 's' };
    const story = resolveStory({ sources, facts: [{ ...fact, value: 'many' }] });
    const roles = { total: { id: 'F4', number: true } };
    expect(checkRoles(roles, story, { total: 'crews' })).to.eql([
      { path: 'facts[0].value', value: 'many', hint: 'give crews ("total") a number' },
    ]);
  });

  it('is looked for in an update where its author wrote it', () => {
    const story = resolveStory({ facts: [{ id: 'F2b', value: 'a good part' }] });
    const [issue] = checkRoles({ F2b: { id: 'F2b', number: true } }, story);
    expect(issue?.path).to.equal('facts[0].value');
  });

  it('is made up of its parts', () => {
    const roles = { total: { id: 'F4', whole: ['F5a', 'F5b', 'rest'] }, rest: { id: 'D2' } };
    expect(checkRoles(roles, builtInStory())).to.be.empty;
    expect(checkRoles(roles, builtInStory(), { rest: 'F5a' })).to.eql([
      {
        path: 'facts[5].value',
        value: 13_800,
        hint: 'make it F5a + F5b + F5a, which is 9800: they are its parts',
      },
    ]);
  });
});
