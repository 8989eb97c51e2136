import { expect } from 'chai';
import { article } from './article/article.js';
import { sums } from './article/sums.js';
import { workOutSums } from './create-story.js';
import type { Fact, StoryData } from './story-data.js';

/** The article with one of its facts changed. */
const changed = (id: string, changes: Partial<Fact>): StoryData => ({
  ...article,
  facts: article.facts.map((fact) => (fact.id === id ? { ...fact, ...changes } : fact)),
});
const resultOf = (id: string, data: StoryData): unknown =>
  workOutSums(data).find((sum) => sum.id === id)?.value;

describe('the sums of the article', () => {
  it('are as they always were, to the last digit', () => {
    const values = sums.map(({ id, value }) => [id, value]);
    expect(values).to.eql([
      ['D1', 2.125],
      ['D2', 7200],
      ['D3', 700_000],
      ['D4', 70_000 / 12],
    ]);
    expect(workOutSums(article)).to.eql(sums);
  });

  it('name facts, their paces and their periods, and no number that one of these could tell', () => {
    for (const { id, operation } of article.derived)
      expect(operation, id).not.to.match(/(?<![A-Z])\b\d/);
  });

  it('follow the share: of a fifth, the force is 350,000', () =>
    expect(resultOf('D3', changed('F2b', { value: 0.2 }))).to.equal(350_000));

  it('follow a period: of nine months, the pace is that of nine months', () => {
    const data = changed('F5b', { value: 5100, period: { from: '2025-01', to: '2025-09' } });
    expect(resultOf('D1', data)).to.equal(2.125);
    const half = changed('F2a', { period: { from: '2025-07', to: '2025-12' } });
    expect(resultOf('D4', half)).to.equal(70_000 / 6);
  });
});
