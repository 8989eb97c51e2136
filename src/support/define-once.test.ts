import { expect } from 'chai';
import { defineOnce } from './define-once.js';

describe('a tag', () => {
  it('is registered', () => {
    class FirstElement extends HTMLElement {}
    defineOnce('test-defined', FirstElement);
    expect(document.createElement('test-defined')).to.be.instanceOf(FirstElement);
  });

  it('stays with the copy of the bundle that came first', () => {
    class FirstElement extends HTMLElement {}
    class SecondElement extends HTMLElement {}
    defineOnce('test-defined-twice', FirstElement);
    expect(() => defineOnce('test-defined-twice', SecondElement)).not.to.throw();
    expect(customElements.get('test-defined-twice')).to.equal(FirstElement);
  });

  it('may be defined again by the same class', () => {
    class OnlyElement extends HTMLElement {}
    defineOnce('test-defined-again', OnlyElement);
    expect(() => defineOnce('test-defined-again', OnlyElement)).not.to.throw();
  });
});
