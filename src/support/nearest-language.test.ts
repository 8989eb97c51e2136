import { expect } from 'chai';
import { nearestLanguage } from './nearest-language.js';

/** An element in nested elements with these languages, outermost first. */
function buildWithin(...languages: (string | undefined)[]): Element {
  const elements = languages.map((language) => {
    const element = document.createElement('div');
    if (language !== undefined) element.setAttribute('lang', language);
    return element;
  });
  elements.reduce((outer, inner) => (outer.append(inner), inner));
  return elements.at(-1) as Element;
}

/** Until the end of the test: the page's own property hides that of the browser. */
function pretendBrowserSpeaks(language: string): void {
  Object.defineProperty(navigator, 'language', { value: language, configurable: true });
}

describe('the language of an element', () => {
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'language');
  });

  it('is its own', () => expect(nearestLanguage(buildWithin('fr', 'de'))).to.equal('de'));

  it('is the nearest one around it', () => {
    expect(nearestLanguage(buildWithin('fr', 'de', undefined, undefined))).to.equal('de');
  });

  it('is found outside of its shadow root', () => {
    const host = buildWithin('uk', undefined);
    const inner = document.createElement('p');
    host.attachShadow({ mode: 'open' }).append(inner);
    expect(nearestLanguage(inner)).to.equal('uk');
  });

  it('is that of the place where it is slotted', () => {
    const host = buildWithin('uk', undefined);
    host.attachShadow({ mode: 'open' }).innerHTML = '<section lang="ar"><slot></slot></section>';
    const child = document.createElement('p');
    host.append(child);
    expect(nearestLanguage(child)).to.equal('ar');
  });

  it('is that of its document', () => {
    const element = document.createElement('p');
    document.body.append(element);
    expect(nearestLanguage(element)).to.equal(document.documentElement.lang);
    element.remove();
  });

  it('is the browser’s where none is written', () => {
    pretendBrowserSpeaks('sv-se');
    expect(nearestLanguage(buildWithin(undefined))).to.equal('sv-SE');
  });

  it('is English where the browser’s is none either, as on a machine with the locale "C"', () => {
    pretendBrowserSpeaks('C');
    expect(nearestLanguage(buildWithin(undefined))).to.equal('en');
  });

  it('is not the empty one, which says that it is unknown', () => {
    expect(nearestLanguage(buildWithin('fr', ''))).to.equal('fr');
  });

  it('is written as standards write it', () => {
    expect(nearestLanguage(buildWithin('DE-at'))).to.equal('de-AT');
  });

  for (const malformed of ['en_US', 'de-', '?', 'deutsch bitte', ' '])
    it(`is one that can be used where "${malformed}" is written`, () => {
      const language = nearestLanguage(buildWithin(malformed));
      expect(() => new Intl.NumberFormat(language)).not.to.throw();
    });
});
