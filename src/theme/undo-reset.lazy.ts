import type { LitElement } from 'lit';
import { isResetProof } from './reset-proof.js';

/** A chunk that is loaded only in a page that resets everything. */

const restored = new WeakSet<Element>();

/**
 * Adopts our rules for a host, and for our hosts within it, once more as important ones: no normal
 * rule of the page goes before those. An author who wants to hide the tag hides an element around
 * it.
 */
export function undoReset(host: Element): void {
  for (const element of [host, ...host.querySelectorAll('*')]) {
    const { elementStyles = [] } = element.constructor as typeof LitElement;
    const styles = elementStyles.filter(isResetProof);
    if (restored.has(element) || !element.shadowRoot || !styles.length) continue;
    if (element.ownerDocument !== document) continue;
    restored.add(element);
    const sheets = styles.map((it) => (it instanceof CSSStyleSheet ? it : it.styleSheet));
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(sheets.map((it) => (it ? insist(it.cssRules) : '')).join(''));
    // As the first sheet: what an author's own class marks as important wins.
    element.shadowRoot.adoptedStyleSheets.unshift(sheet);
  }
}

const OUTER = /^:host(\([^ ]+\))?$|::slotted\(/;

function insist(rules: CSSRuleList): string {
  return [...rules]
    .map((rule) => {
      if (rule instanceof CSSMediaRule)
        return `@media ${rule.conditionText} { ${insist(rule.cssRules)} }`;
      if (!(rule instanceof CSSStyleRule) || !OUTER.test(rule.selectorText)) return '';
      const { cssText } = rule.style;
      return `${rule.selectorText} { ${cssText.replace(/(?: !important)?;/g, ' !important;')} }`;
    })
    .join('');
}
