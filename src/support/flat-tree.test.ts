import { expect } from 'chai';
import { flatAncestors, flatParent } from './flat-tree.js';

/** A host whose shadow root has a slot in a section, with one child that is shown in it. */
function buildHost(): { host: HTMLElement; section: Element; slot: Element; child: HTMLElement } {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = '<section><slot></slot></section>';
  const child = document.createElement('p');
  host.append(child);
  const section = root.querySelector('section') as Element;
  return { host, section, slot: root.querySelector('slot') as Element, child };
}

describe('the parent of an element as it is laid out', () => {
  it('is its parent in a plain document', () => {
    expect(flatParent(document.body)).to.equal(document.documentElement);
  });

  it('is the slot that shows it', () => {
    const { child, slot } = buildHost();
    expect(flatParent(child)).to.equal(slot);
  });

  it('is the host where a shadow root begins', () => {
    const { host, section } = buildHost();
    expect(flatParent(section)).to.equal(host);
  });

  it('is nothing at the top of a document or outside of one', () => {
    expect(flatParent(document.documentElement)).to.be.null;
    expect(flatParent(document.createElement('div'))).to.be.null;
    const inFragment = document.createElement('div');
    document.createDocumentFragment().append(inFragment);
    expect(flatParent(inFragment)).to.be.null;
  });
});

describe('the ancestors of an element as it is laid out', () => {
  it('lead through slots and out of shadow roots, nearest first', () => {
    const { host, section, slot, child } = buildHost();
    const word = document.createElement('em');
    child.append(word);
    expect([...flatAncestors(word)]).to.eql([child, slot, section, host]);
  });

  it('lead through one shadow root after another', () => {
    const outer = buildHost();
    const inner = buildHost();
    outer.child.append(inner.host);
    expect([...flatAncestors(inner.child)]).to.eql([
      ...[inner.slot, inner.section, inner.host],
      ...[outer.child, outer.slot, outer.section, outer.host],
    ]);
  });

  it('lead up to the document element', () => {
    expect([...flatAncestors(document.body)]).to.eql([document.documentElement]);
  });
});
