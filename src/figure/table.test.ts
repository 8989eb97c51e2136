import { expect } from 'chai';
import { graphicTags } from '../story/graphic-tags.js';
import { findViolations } from '../testing/axe.fixture.js';
import { mount, settled, showTable, unmountAll, until } from '../testing/mount.fixture.js';
import { tableWords } from '../words/table-words.js';

const NARROW = 320;
/** Letters of the size of a table, in pixels: so wide is a column that holds a word. */
const WORD = 60;

const tableOf = (graphic: Element): HTMLElement =>
  graphic.shadowRoot!.querySelector<HTMLElement>('.table')!;

describe('the table of a graphic', () => {
  afterEach(unmountAll);

  for (const lang of ['en', 'de', 'ar'])
    for (const tag of graphicTags)
      it(`is as wide as a narrow screen, and no cell is squeezed: <${tag}>, ${lang}`, async () => {
        const dir = lang === 'ar' ? 'rtl' : 'ltr';
        const box = await mount(`<div lang="${lang}" dir="${dir}"><${tag}></${tag}></div>`, NARROW);
        const graphic = box.firstElementChild!;
        await until(() => graphic.shadowRoot!.querySelector('[part="table-button"]'));
        await showTable(graphic);
        await settled();
        const table = tableOf(graphic);
        expect(table.scrollWidth).to.be.at.most(table.clientWidth);
        const frame = table.getBoundingClientRect();
        for (const cell of table.querySelectorAll('tbody td')) {
          if (!cell.textContent.trim()) continue;
          const range = document.createRange();
          range.selectNodeContents(cell);
          for (const { left, right } of range.getClientRects()) {
            expect(left).to.be.at.least(frame.left - 1);
            expect(right).to.be.at.most(frame.right + 1);
          }
          expect(cell.getBoundingClientRect().width).to.be.at.least(WORD);
        }
      });

  it('stays a table to assistive technology, however its cells are set', async () => {
    const meter = await mount('<projection-meter></projection-meter>', NARROW);
    await showTable(meter);
    const table = tableOf(meter);
    expect(table.querySelector('table')!.getAttribute('role')).to.equal('table');
    for (const row of table.querySelectorAll('tbody tr')) {
      expect(row.getAttribute('role')).to.equal('row');
      expect([...row.children].map((it) => it.getAttribute('role'))).to.deep.equal([
        'rowheader',
        ...Array<string>(5).fill('cell'),
      ]);
    }
    expect(await findViolations(meter)).to.deep.equal([]);
  });

  it('says before each cell which column it is of', async () => {
    const meter = await mount('<projection-meter></projection-meter>', NARROW);
    await showTable(meter);
    const [row] = tableOf(meter).querySelectorAll('tbody tr');
    const cells = [...row!.querySelectorAll('td')];
    expect(cells.map((it) => it.dataset['column'])).to.deep.equal(tableWords.columns.slice(1));
    for (const cell of cells)
      expect(getComputedStyle(cell, '::before').content).not.to.equal('none');
  });

  it('has columns where there is room', async () => {
    const meter = await mount('<projection-meter></projection-meter>', 760);
    await showTable(meter);
    const cell = tableOf(meter).querySelector('tbody td')!;
    expect(getComputedStyle(cell).display).to.equal('table-cell');
    expect(getComputedStyle(cell, '::before').content).to.equal('none');
  });
});
