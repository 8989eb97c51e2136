import { expect } from 'chai';
import { csvParse } from 'd3';
import { builtInStory } from '../article/built-in-story.js';
import { resolveStory } from '../check/resolve-story.js';
import { writeCsv } from './write-csv.js';

const story = builtInStory();
const figures = [...story.figures.values()];
const parse = (csv: string) => csvParse(csv.replace(/^\ufeff/, ''));

describe('writeCsv', () => {
  it('begins with a byte order mark and ends every line as RFC 4180 says', () => {
    const csv = writeCsv(figures, story);
    expect(csv.startsWith('\ufeffid,label,value,')).to.equal(true);
    expect(csv.split('\r\n')).to.have.length(figures.length + 2);
    expect(csv.replaceAll('\r\n', '')).not.to.match(/[\r\n]/);
  });

  it('gives back every figure as the story has it, through any parser', () => {
    const rows = parse(writeCsv(figures, story));
    expect(rows).to.have.length(figures.length);
    figures.forEach((figure, i) => {
      const row = rows[i]!;
      const text = (value: string | number | null | undefined) => String(value ?? '');
      expect(row.id).to.equal(figure.id);
      expect(row.label).to.equal(figure.label);
      expect(row.value).to.equal(text(figure.value));
      expect([row.low, row.high]).to.deep.equal([text(figure.low), text(figure.high)]);
      expect(row.unit).to.equal(text(figure.unit));
      expect(row.qualifier).to.equal(text(figure.qualifier));
      const { from, to, label, months } = figure.period ?? {};
      const period = [row.period_from, row.period_to, row.period_label, row.period_months];
      expect(period).to.deep.equal([from, to, label, months].map(text));
      expect(row.certainty).to.equal(figure.certainty);
      expect(row.condition).to.equal(text(figure.condition));
      expect(row.as_of).to.equal(text(figure.asOf));
      expect(row.note).to.equal(text(figure.note));
    });
  });

  it('names who says so and through whom, and the sum of what is ours', () => {
    const rows = new Map(parse(writeCsv(figures, story)).map((row) => [row.id, row]));
    expect(rows.get('F4')!.source).to.equal('one internal army document');
    expect(rows.get('F4')!.via).to.equal('fakti.bg, 2025-09-29');
    expect(rows.get('D1')).to.include({ source: '', sum: 'F5b:pace ÷ F5a:pace', value: '2.125' });
  });

  it('keeps commas, quotes and line breaks within their cells', () => {
    const label = 'A "list", of\r\ntwo lines';
    const told = resolveStory({ facts: [{ id: 'F4', label }] });
    const [row] = parse(writeCsv([told.figures.get('F4')!], told));
    expect(row!.label).to.equal(label);
  });

  it('lets no text run as a formula in a spreadsheet, and leaves numbers alone', () => {
    const figure = story.figures.get('F4')!;
    for (const text of ['=1+1', '+cmd', '-2 people', '@SUM(A1)', '\tx']) {
      const [row] = parse(writeCsv([{ ...figure, value: -5, label: text }], story));
      expect(row!.label).to.equal(`'${text}`);
      expect(row!.value).to.equal('-5');
    }
    // Where a comma is in the numbers, spreadsheets part cells at semicolons.
    const [row] = parse(writeCsv([{ ...figure, label: 'a; =1+1' }], story));
    expect(row!.label).to.equal("a;' =1+1");
  });
});
