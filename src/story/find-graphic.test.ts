import { expect } from 'chai';
import { findGraphic } from './find-graphic.js';
import { graphicTags } from './graphic-tags.js';
import { caseField } from './graphics/case-field.js';

describe('a graphic', () => {
  it('is found by its tag', () => {
    expect(findGraphic('case-field')).to.equal(caseField);
    for (const tag of graphicTags) expect(findGraphic(tag)?.roles, tag).not.to.be.empty;
  });

  for (const name of ['scrolly-story', 'toString', '', undefined])
    it(`is not found by "${name}"`, () => expect(findGraphic(name)).to.equal(undefined));

  it('has what its roles refer to', () => {
    for (const tag of graphicTags) {
      const { roles = {} } = findGraphic(tag) ?? {};
      const named = Object.values(roles).flatMap(({ after = [], whole = [] }) => [after, whole]);
      expect(Object.keys(roles), tag).to.include.members(named.flat());
    }
  });
});
