import { expect } from 'chai';
import { mixMoments, type Moment } from './mix-marks.js';
import type { Look } from './paint-marks.js';

const red: Look = [200, 0, 0, 255];
const grey: Look = [90, 90, 90, 255];
const from: Moment = {
  spots: { x: Int16Array.of(0, 4, 8, 12), y: Int16Array.of(0, 0, 5, 5) },
  looks: [red],
  markWidth: 2,
  markHeight: 2,
};
const to: Moment = {
  spots: { x: from.spots.x.map((x) => x + 8), y: from.spots.y.map((y) => y - 16) },
  looks: [grey],
  markWidth: 5,
  markHeight: 3,
};

describe('the way from one moment to another', () => {
  it('begins and ends with what it leads from and to', () => {
    expect(mixMoments(from, to, 0)).to.eql({ ...from, looks: [[...red]] });
    expect(mixMoments(from, to, 1)).to.eql({ ...to, looks: [[...grey]] });
  });

  it('keeps marks on whole pixels, and slows down towards the end', () => {
    const { x, y } = mixMoments(from, to, 0.5).spots;
    expect(x).to.be.instanceOf(Int16Array);
    expect([...x]).to.eql([7, 11, 15, 19]);
    expect([...y]).to.eql([-14, -14, -9, -9]);
  });

  it('keeps marks whole, whatever size they come to', () => {
    const { markWidth, markHeight } = mixMoments(from, to, 0.3);
    expect([markWidth, markHeight]).to.eql([4, 3]);
  });

  it('gives a group that is new the look that it will have', () => {
    expect(mixMoments({ ...from, looks: [] }, to, 0.5).looks).to.eql([[...grey]]);
  });
});
