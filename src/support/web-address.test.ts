import { expect } from 'chai';
import { webAddress } from './web-address.js';

describe('webAddress', () => {
  for (const address of [
    'https://example.org/a?b=c:d#e',
    'HTTP://EXAMPLE.ORG',
    '//example.org/a',
    '/a:b',
    'a/b:c',
    '?a=b:c',
    '#a:b',
    'report.pdf',
    '',
  ])
    it(`lets "${address}" through`, () => expect(webAddress(address)).to.equal(address));

  for (const text of [
    'javascript:run()',
    'JavaScript:run()',
    ' javascript:run()',
    '\u0001javascript:run()',
    'java\nscript:run()',
    'java\tscript\r:run()',
    'javascript\\:run()',
    'javascript://example.org/%0Arun()',
    'data:text/html,<script>run()</script>',
    'vbscript:run()',
    'blob:https://example.org/1',
    'file:///etc/hosts',
    'mailto:desk@example.org',
    'view-source:https://example.org',
    'feed:https://example.org',
  ])
    it(`leaves ${JSON.stringify(text)} out, in which a browser sees another scheme`, () =>
      expect(webAddress(text)).to.equal(undefined));

  it('leaves out what is not there', () => expect(webAddress(undefined)).to.equal(undefined));
});
