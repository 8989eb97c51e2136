import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { html, nothing, svg } from 'lit';
import { matchRules } from './match-rules.mjs';
import { toPaintedTree } from './paint-tree.mjs';
import { readSheet } from './read-sheet.mjs';
import { writeTree } from './write-tree.mjs';

const write = (template, sheet = '') =>
  writeTree(toPaintedTree(template, matchRules(readSheet(sheet))));

describe('a painted tree', () => {
  it('is what the template renders, with what is in it', () => {
    const marks = [1, 2].map((width) => svg`<rect width=${width} class="a ${nothing}"></rect>`);
    assert.equal(
      write(
        html`<svg x=${5}>
          ${marks}${nothing}${false}
          <text>${'1 < 2 & "3"'}</text>
        </svg>`,
      ),
      '<svg x="5"><rect width="1" class="a"/><rect width="2" class="a"/><text>1 &lt; 2 &amp; &quot;3&quot;</text></svg>',
    );
  });

  it('keeps a style that is a property as an attribute', () => {
    const style = 'transform: scale(2)';
    assert.equal(write(html`<svg .style=${style}></svg>`), `<svg style="${style}"/>`);
  });

  it('has what a sheet says of it, the more specific rule before the later one', () => {
    const sheet =
      'rect.a { fill: red } rect { fill: blue; stroke-width: 2 } .b > rect { stroke: red }';
    assert.equal(
      write(svg`<g class="b"><rect class="a"></rect></g><rect></rect>`, sheet),
      '<g class="b"><rect class="a" fill="red" stroke-width="2" stroke="red"/></g><rect fill="blue" stroke-width="2"/>',
    );
  });

  it('reads nested rules, lists and what an element is not', () => {
    const sheet = '.a { rect { fill: red } } text:not(.note), line { fill: blue }';
    assert.equal(
      write(
        svg`<g class="a"><rect></rect></g><text class="note"></text><text></text><line></line>`,
        sheet,
      ),
      '<g class="a"><rect fill="red"/></g><text class="note"/><text fill="blue"/><line fill="blue"/>',
    );
  });

  it('knows that it stands in a picture, and nothing of the tag around it or of other screens', () => {
    const sheet =
      '.picture rect { fill: red } :host(.b) rect { fill: blue } @media print { rect { fill: green } } rect::before { fill: green }';
    assert.equal(write(svg`<rect></rect>`, sheet), '<rect fill="red"/>');
  });

  it('puts in the properties of the sheet, and keeps the names of the theme', () => {
    const sheet = 'g { --tone: var(--_accent) } rect { fill: var(--tone) }';
    assert.equal(
      write(svg`<g><rect></rect></g>`, sheet),
      '<g><rect fill="var(--_accent,#b3261e)"/></g>',
    );
    assert.throws(() => write(svg`<rect></rect>`, 'rect { fill: var(--other) }'), /--other/);
  });

  it('has nothing else of what a sheet says', () => {
    assert.equal(write(svg`<rect></rect>`, 'rect { cursor: pointer; opacity: 0.5 }'), '<rect/>');
  });
});
