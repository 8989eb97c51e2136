import { expect } from 'chai';
import { splitText } from './placeholder.js';

describe('a text', () => {
  it('is words and figures in turn, with words at both ends', () => {
    expect(splitText('In {F5a:period} it has {F4}')).to.eql([
      'In ',
      { name: 'F5a:period', id: 'F5a', form: 'period' },
      ' it has ',
      { name: 'F4', id: 'F4', form: '' },
      '',
    ]);
  });

  it('has a name with a digit as it is, in braces after an equals sign', () => {
    expect(splitText('{=CO2} rose by {F4}')).to.eql([
      '',
      'CO2',
      ' rose by ',
      { name: 'F4', id: 'F4', form: '' },
      '',
    ]);
    expect(splitText('{=a:b}{=<img>}{==}')).to.eql(['', 'a:b', '', '<img>', '', '=', '']);
  });

  it('keeps a brace without its fellow as a word', () => {
    expect(splitText('a } b { c')).to.eql(['a } b { c']);
  });
});
