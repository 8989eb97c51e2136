import { expect } from 'chai';
import { workOutSums } from '../create-story.js';
import { article } from './article.js';
import { sums } from './sums.js';

describe('the sums of the built-in story, worked out beforehand', () => {
  it('are what the arithmetic makes of them, to the last digit', () => {
    expect(sums).to.eql(workOutSums(article));
  });
});
