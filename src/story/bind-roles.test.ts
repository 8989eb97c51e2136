import { expect } from 'chai';
import { bindRoles } from './bind-roles.js';

describe('a role', () => {
  const roles = { total: { id: 'F4' }, rest: { id: 'D2' } };

  it('is played as in the built-in story', () => {
    expect([...bindRoles(roles)]).to.eql([
      ['total', 'F4'],
      ['rest', 'D2'],
    ]);
  });

  it('is played by the figure that a story names, and keeps its place', () => {
    expect([...bindRoles(roles, { total: 'rain' })]).to.eql([
      ['total', 'rain'],
      ['rest', 'D2'],
    ]);
  });
});
