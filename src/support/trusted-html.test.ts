import { expect } from 'chai';
import { trustedHtml } from './trusted-html.js';

describe('trustedHtml', () => {
  for (const html of [
    '<p class="a">on = b',
    '<svg><path d="M0,0"/></svg>',
    'a text: href="x" &lt;',
  ])
    it(`lets pass ${html}`, () => {
      expect(String(trustedHtml(html))).to.equal(html);
    });

  for (const html of [
    '<script>alert(1)</script>',
    '<SCRIPT src=x>',
    '<img src=x>',
    '<p onclick=alert(1)>',
    '<p a="b"onclick = "alert(1)">',
    '<svg/onload=alert(1)>',
    '<a href="javascript:alert(1)">',
    '<svg><a xlink:href="javascript:alert(1)">',
    '<iframe srcdoc="">',
    '<object data="x">',
    '<base target=x>',
    '<form><button formaction=x>',
    '<p style="color: red">',
    '<style>p {}</style>',
    '<svg><a><set attributeName="href" to="javascript:alert(1)"/>',
    '<svg><a><animate values="javascript:alert(1)"/>',
    '<img srcset="x">',
  ])
    it(`refuses ${html}`, () => {
      expect(() => trustedHtml(html)).to.throw(TypeError, /could run something/);
    });

  it('is shared by every copy of the bundle, and nobody can put another in its place', () => {
    trustedHtml('');
    const symbol = Symbol.for('desertion-story.trusted-html');
    expect(Object.getOwnPropertyDescriptor(window, symbol)).to.deep.include({
      writable: false,
      configurable: false,
      enumerable: false,
    });
  });
});
