import { expect } from 'chai';
import { possibleMode, wantedMode } from './choose-mode.js';

const onScreen = { isPrinted: false, sticks: true };

describe('the mode of a story', () => {
  it('is the reader’s before the author’s', () => {
    expect(wantedMode('text', 'step')).to.equal('text');
    expect(wantedMode(undefined, 'step')).to.equal('step');
  });

  it('is the author’s where a reader’s choice is no mode', () =>
    expect(wantedMode('aloud', 'step')).to.equal('step'));

  for (const mode of ['scroll', 'step', 'flat', 'text'] as const)
    it(`is ${mode} on a screen where that is wanted`, () =>
      expect(possibleMode(mode, onScreen)).to.equal(mode));

  for (const [wanted, printed] of [
    ['scroll', 'flat'],
    ['step', 'flat'],
    ['flat', 'flat'],
    ['text', 'text'],
  ] as const)
    it(`is ${printed} on paper for ${wanted}`, () =>
      expect(possibleMode(wanted, { ...onScreen, isPrinted: true })).to.equal(printed));

  it('is flat instead of scrolling where no stage stays in view', () => {
    const unstuck = { ...onScreen, sticks: false };
    expect(possibleMode('scroll', unstuck)).to.equal('flat');
    expect(possibleMode('step', unstuck)).to.equal('step');
  });
});
