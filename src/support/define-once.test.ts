import { expect } from 'chai';
import { recordConsole } from '../testing/testing.fixture.js';
import { claimPage, defineOnce } from './define-once.js';
import { version } from './version.js';

describe('a tag', () => {
  let said: ReturnType<typeof recordConsole>;

  beforeEach(() => {
    said = recordConsole('warn');
  });
  afterEach(() => said.stop());

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
    expect(said.lines).to.eql([]);
  });

  it('that comes twice is told of with both versions, once for all tags', () => {
    // Another module in the same page: what it remembers is its own, but not what the page does.
    const page = globalThis as Record<symbol, unknown>;
    const mark = Symbol.for('desertion-story.version');
    const own = page[mark];
    page[mark] = '0.0.9';
    for (const tag of ['test-first-tag', 'test-second-tag']) {
      defineOnce(tag, class extends HTMLElement {});
      defineOnce(tag, class extends HTMLElement {});
    }
    page[mark] = own;
    expect(said.lines).to.have.length(1);
    expect(said.lines[0]).to.contain('0.0.9').and.to.contain(version);
  });
});

describe('a page', () => {
  it('is looked after by the bundle that came first, and hears of the second', () => {
    const said = recordConsole('warn');
    const page = globalThis as Record<symbol, unknown>;
    const mark = Symbol.for('desertion-story.bundle');
    const own = page[mark];
    delete page[mark];
    expect(claimPage()).to.equal(true);
    expect(page[mark]).to.equal(version);
    page[mark] = '0.0.8';
    expect(claimPage()).to.equal(false);
    if (own === undefined) delete page[mark];
    else page[mark] = own;
    said.stop();
    expect(said.lines).to.have.length(1);
    expect(said.lines[0]).to.contain('0.0.8').and.to.contain(version);
  });
});
