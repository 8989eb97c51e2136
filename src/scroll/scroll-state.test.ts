import { expect } from 'chai';
import { areOrdered, type Span, stateAt } from './scroll-state.js';

const LINE = 300;

/** Steps of 100 px, one below the other from there, with gaps between. */
function stack(top: number, { gap = 0, height = 100 } = {}): Span[] {
  return ['one', 'two', 'three'].map((name, i) => ({
    name,
    top: top + i * (height + gap),
    height,
  }));
}

describe('stateAt', () => {
  it('is above the first step until that has reached the line', () => {
    const above = { index: -1, name: '', progress: 0 };
    expect(stateAt(stack(LINE + 1), LINE)).to.deep.equal(above);
    expect(stateAt([], LINE)).to.deep.equal(above);
  });

  it('names the step whose top lies on the line', () => {
    expect(stateAt(stack(LINE), LINE)).to.deep.equal({ index: 0, name: 'one', progress: 0 });
    expect(stateAt(stack(LINE - 100), LINE)).to.deep.equal({ index: 1, name: 'two', progress: 0 });
  });

  it('takes a step for passed that only rounding keeps from the line', () => {
    expect(stateAt(stack(LINE + 0.03), LINE)).to.deep.equal({ index: 0, name: 'one', progress: 0 });
    expect(stateAt(stack(LINE + 0.1), LINE).index).to.equal(-1);
  });

  it('tells the part of the step’s height that has passed', () => {
    expect(stateAt(stack(LINE - 25), LINE).progress).to.equal(0.25);
    expect(stateAt(stack(LINE - 175), LINE).progress).to.equal(0.75);
    expect(stateAt(stack(LINE - 900, { height: 3600 }), LINE).progress).to.equal(0.25);
  });

  it('keeps the step just passed in a gap and below the last', () => {
    const spans = stack(LINE - 120, { gap: 50 });
    expect(stateAt(spans, LINE)).to.deep.equal({ index: 0, name: 'one', progress: 1 });
    expect(stateAt(stack(-5000), LINE)).to.deep.equal({ index: 2, name: 'three', progress: 1 });
  });

  it('has passed a flat step as soon as that is reached', () => {
    expect(stateAt(stack(LINE, { height: 0, gap: 100 }), LINE).progress).to.equal(1);
  });

  it('names the last in reading order of steps that lie side by side', () => {
    const spans = ['left', 'right'].map((name) => ({ name, top: LINE - 50, height: 100 }));
    expect(stateAt(spans, LINE)).to.deep.equal({ index: 1, name: 'right', progress: 0.5 });
  });

  it('asks for few of many steps that lie in order, and finds the same', () => {
    const many = Array.from({ length: 1000 }, (_, i) => ({ name: `${i}`, top: i * 9, height: 9 }));
    for (const line of [-1, 0, 4, 4500, 8990, 9e9]) {
      const asked = new Set<number>();
      const at = (index: number): Span | undefined => {
        asked.add(index);
        return many.at(index);
      };
      expect(stateAt({ length: 1000, at }, line, true)).to.deep.equal(stateAt(many, line));
      expect(asked.size).to.be.below(13);
    }
    expect(stateAt([], LINE, true).index).to.equal(-1);
  });
});

describe('areOrdered', () => {
  it('holds where no step begins above the one before it', () => {
    expect(areOrdered([])).to.equal(true);
    expect(areOrdered(stack(0))).to.equal(true);
    expect(areOrdered(stack(0, { height: 0 }))).to.equal(true);
    expect(areOrdered(stack(0).reverse())).to.equal(false);
  });
});
