import { describe, it } from 'node:test';
import { expect } from 'chai';
import { Linter } from 'eslint';
import { refusedSyntax } from './refused-syntax.mjs';

const rules = { 'no-restricted-syntax': ['error', ...refusedSyntax] };

const lint = (code) => new Linter().verify(code, [{ rules }]).map(({ message }) => message);

describe('the syntax that no source may have', () => {
  for (const [code, word] of [
    ['box.innerHTML = text', /trustedHtml/],
    ['box.innerHTML = `<p>${text}`', /trustedHtml/],
    ['frame.srcdoc = text', /trustedHtml/],
    ['box.insertAdjacentHTML("beforeend", text)', /trustedHtml/],
    ['new DOMParser()', /trustedHtml/],
    ['document.write(text)', /trustedHtml/],
    ['import { unsafeHTML } from "lit/directives/unsafe-html.js"', /trustedHtml/],
    ['eval(text)', /run as code/],
    ['new Function(text)', /run as code/],
    ['html`<p style="top: ${y}px"></p>`', /inlineStyle/],
    ['svg`<g class="a" style=${text}></g>`', /inlineStyle/],
    ['html`<style>p {}</style>`', /static styles/],
    ['box.setAttribute("style", text)', /inlineStyle/],
    ['import { styleMap } from "lit/directives/style-map.js"', /inlineStyle/],
  ])
    it(`refuses ${code}, and says what to write instead`, () => {
      const said = lint(code);
      expect(said).to.have.length(1);
      expect(said[0]).to.match(word);
    });

  for (const code of [
    'area.innerHTML = trustedHtml(text)',
    'html`<p .style=${inlineStyle({ top })}></p>`',
    'box.style.setProperty("top", top)',
    'const markup = box.innerHTML',
  ])
    it(`lets pass ${code}`, () => {
      expect(lint(code)).to.eql([]);
    });
});
