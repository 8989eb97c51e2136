import { expect } from 'chai';
import { answerOnce } from './answer-lit.js';
import type { PolicyFactory } from './trusted-html.js';

const rules = { createHTML: (html: string): string => html };

/** Stands in for the browser's, whose policies cannot be taken back. */
class Factory implements PolicyFactory {
  readonly asked: string[] = [];

  createPolicy(name: string, own: typeof rules): typeof rules {
    this.asked.push(name);
    return own;
  }
}

describe('the question of Lit for a policy', () => {
  it('is answered with ours, and only once', () => {
    const factory = new Factory();
    answerOnce(factory);
    const policy = factory.createPolicy('lit-html', rules);
    expect(policy).not.to.equal(rules);
    expect(() => policy.createHTML('<script>')).to.throw();
    expect(factory.createPolicy('lit-html', rules)).to.equal(rules);
    expect(factory.asked).to.eql(['lit-html']);
    expect(Object.keys(factory)).to.eql(['asked']);
  });

  it('leaves all other questions to the page', () => {
    const factory = new Factory();
    answerOnce(factory);
    expect(factory.createPolicy('dompurify', rules)).to.equal(rules);
    expect(factory.asked).to.eql(['dompurify']);
  });

  it('gives the page back its own way of making policies', async () => {
    const factory = new Factory();
    const own = (): typeof rules => rules;
    factory.createPolicy = own;
    answerOnce(factory);
    await Promise.resolve();
    expect(factory.createPolicy).to.equal(own);
  });

  it('is left to itself where the page has frozen it', () => {
    const factory = Object.freeze(new Factory());
    answerOnce(factory);
    expect(factory.createPolicy('lit-html', rules)).to.equal(rules);
  });
});
