import { expect } from 'chai';
import { type ChainPlan, layOutChain } from './chain.js';
import { overlaps } from './geometry.js';

const plan = (width: number, height = 120, textScale = 1): ChainPlan => ({
  inputs: 2,
  followers: 3,
  leastWidth: () => 70,
  heightAt: () => 30,
  room: { width, height, textScale },
});

describe('a chain', () => {
  for (const [width, height] of [
    [280, 100],
    [320, 300],
    [560, 60],
    [900, 400],
  ] as const)
    it(`keeps its stations apart and inside its width at ${width} × ${height}`, () => {
      const { stations } = layOutChain(plan(width, height));
      expect(stations).to.have.length(5);
      stations.forEach((box, i) => {
        expect(box.x).to.be.at.least(0);
        expect(box.x + box.width).to.be.at.most(width + 0.01);
        expect(box.height).to.be.at.least(30);
        for (const other of stations.slice(i + 1)) expect(overlaps(box, other)).to.equal(false);
      });
    });

  it('runs from left to right where there is room, both beginnings leading to what follows', () => {
    const { arrows } = layOutChain(plan(700));
    expect(arrows.map(({ to }) => to)).to.eql([2, 2, 3, 4]);
    expect(arrows.map(({ down }) => down)).to.eql([false, false, false, false]);
  });

  it('runs down in rows where there is not, or where text is large', () => {
    for (const { arrows } of [layOutChain(plan(320)), layOutChain(plan(700, 120, 2))]) {
      expect(arrows.map(({ to }) => to)).to.eql([2, 2, 3, 4]);
      expect(arrows.map(({ down }) => down)).to.eql([true, true, true, false]);
    }
  });

  it('runs down in rows where a long word would leave its column', () => {
    const { arrows } = layOutChain({ ...plan(600), leastWidth: () => 160 });
    expect(arrows[0]!.down).to.equal(true);
  });

  it('gives each station a row of its own where a word would leave half a row', () => {
    const { stations, arrows } = layOutChain({ ...plan(320), leastWidth: () => 200 });
    expect(stations.map(({ x, width }) => [x, width])).to.eql(Array(5).fill([0, 320]));
    expect(arrows.map(({ down }) => down)).to.eql([true, true, true, true]);
  });

  it('gives every station in a row the width of its longest word at least', () => {
    const least = [90, 60, 140, 50, 70];
    const { stations } = layOutChain({ ...plan(560), leastWidth: (i) => least[i]! });
    stations.forEach(({ width }, i) => expect(width).to.be.at.least(least[i]!));
    expect(stations.at(-1)!.x + stations.at(-1)!.width).to.be.closeTo(560, 0.01);
  });

  it('leads from edge to edge', () => {
    for (const width of [320, 700]) {
      const { stations, arrows } = layOutChain(plan(width));
      arrows.forEach(({ to, x, y, length, down }, i) => {
        const [from, next] = [stations[i]!, stations[to]!];
        expect(down ? y : x).to.be.closeTo(down ? from.y + from.height : from.x + from.width, 0.01);
        expect(down ? y + length : x + length).to.be.closeTo(down ? next.y : next.x, 0.01);
      });
    }
  });

  it('takes no more height than it is given, if it can do with less', () => {
    expect(layOutChain(plan(700, 80)).height).to.equal(80);
    expect(layOutChain(plan(700, 20)).height).to.equal(70);
    expect(layOutChain(plan(320, 140)).height).to.be.closeTo(140, 0.01);
  });

  it('draws no arrow to a station that the story does not have', () => {
    const { stations, arrows } = layOutChain({ ...plan(700), followers: 0 });
    expect(stations).to.have.length(2);
    expect(arrows).to.eql([]);
  });
});
