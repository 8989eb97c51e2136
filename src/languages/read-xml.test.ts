import { expect } from 'chai';
import { readXml } from './read-xml.js';

describe('XML', () => {
  it('is elements, attributes and texts', () => {
    const [a] = readXml(
      `\ufeff<?xml version="1.0"?><!-- no --><x:a b="1" c='"2"'>t<d/>u</x:a>\n`,
    ).children;
    expect(a).to.eql({
      name: 'a',
      attributes: { b: '1', c: '"2"' },
      children: ['t', { name: 'd', attributes: {}, children: [] }, 'u'],
    });
  });

  it('has characters by number and by name, and sections that have none', () => {
    const [a] = readXml('<a b="&quot;">&lt;&#228;&#xE4;&amp;amp;<![CDATA[<b>&]]></a>').children;
    expect(a).to.deep.include({ attributes: { b: '"' }, children: ['<ää&amp;', '<b>&'] });
  });

  for (const text of [
    '<a>',
    '<a></b>',
    '</a>',
    '<a b=c/>',
    '<a',
    '<!-- open',
    '<a>&nbsp;</a>',
    '<a>&</a>',
    '<a>&#x110000;</a>',
    '<a>&#0;</a>',
    '<a>&#xD800;</a>',
    '<a>&constructor;</a>',
    '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
  ])
    it(`is refused as ${text}`, () => {
      expect(() => readXml(text)).to.throw();
    });

  it('takes no more steps than it has parts, however it is broken', () => {
    for (const text of [
      '<a'.repeat(1e5),
      '<a '.repeat(1e5),
      `<a${' '.repeat(1e5)}`,
      '<!--'.repeat(1e5),
    ])
      expect(() => readXml(text)).to.throw(/from character 0/);
  });
});
