import { expect } from 'chai';
import { OpenQuoteError, splitCsv } from './split-csv.js';

const cellsOf = (text: string): (readonly string[])[] => splitCsv(text).map(({ cells }) => cells);

describe('splitCsv', () => {
  it('parts rows into cells, the empty ones too', () => {
    expect(cellsOf('a,b,c\n1,,3\n,,4')).to.eql([
      ['a', 'b', 'c'],
      ['1', '', '3'],
      ['', '', '4'],
    ]);
  });

  for (const [name, sign] of [
    ['semicolons', ';'],
    ['tabs', '\t'],
  ] as const)
    it(`takes ${name} where the first line has more of them`, () => {
      expect(cellsOf(`id${sign}value${sign}a,b\nF4${sign}1,5${sign}`)).to.eql([
        ['id', 'value', 'a,b'],
        ['F4', '1,5', ''],
      ]);
    });

  it('reads what stands in quotes as it is, with commas, lines and doubled quotes', () => {
    expect(cellsOf('a,b\n"1,5","He said ""no"",\nand left"\n2,3')).to.eql([
      ['a', 'b'],
      ['1,5', 'He said "no",\nand left'],
      ['2', '3'],
    ]);
  });

  it('knows on which line each row begins, whatever ends the lines', () => {
    const lines = splitCsv('\uFEFFa,b\r\n\r\n"x\r\ny",1\r\nz,2\r\n').map(({ line }) => line);
    expect(lines).to.eql([1, 3, 5]);
  });

  it('leaves out rows of nothing', () => {
    expect(cellsOf('a,b\n , \n\n1,2\n,\n')).to.eql([
      ['a', 'b'],
      ['1', '2'],
    ]);
    expect(splitCsv('')).to.eql([]);
  });

  it('keeps a quote within a cell that does not begin with one', () => {
    expect(cellsOf('a,b\n5" pipe,1')).to.eql([
      ['a', 'b'],
      ['5" pipe', '1'],
    ]);
  });

  for (const text of ['a,b\n1,"open\n2,3', 'a,b\n"1"x,2'])
    it(`says where a quote begins that does not end: ${JSON.stringify(text)}`, () => {
      expect(() => splitCsv(text))
        .to.throw(OpenQuoteError)
        .with.property('line', 2);
    });

  it('reads a long cell in quotes at once', () => {
    const long = 'a""'.repeat(200_000);
    expect(splitCsv(`a\n"${long}"`)[1]!.cells[0]).to.have.length(400_000);
  });
});
