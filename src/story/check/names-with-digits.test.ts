import { expect } from 'chai';
import { takeOutNames } from './names-with-digits.js';

const isRefused = (name: string): boolean => takeOutNames(`{=${name}}`).refused.length > 0;

describe('a name with a digit', () => {
  for (const name of [
    'CO2',
    'COVID-19',
    'G7',
    'SARS-CoV-2',
    'PM2.5',
    '3D',
    '5G',
    'F-16',
    'mRNA-1273',
    'the G20 and the G7',
    'Су-34',
    'हि2',
    '<img src=x1>',
    'no digit',
  ])
    it(`may be ${name}`, () => expect(isRefused(name)).to.equal(false));

  for (const name of [
    '',
    ' ',
    '3450',
    '3,450',
    '3.4 million',
    '3.4M',
    '3450cases',
    'CO2 rose by 7',
    '−7 °C',
    '٣٤٥٠',
    '1-2',
    '50 %',
  ])
    it(`is not "${name}"`, () => expect(isRefused(name)).to.equal(true));

  it('leaves the words round it, in which a number is still one', () => {
    expect(takeOutNames('In {=G7} states {A} of {=CO2}, 5 of {B}')).to.eql({
      rest: 'In   states {A} of  , 5 of {B}',
      refused: [],
    });
  });
});
