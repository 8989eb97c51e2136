import { expect } from 'chai';
import { limits } from './limits.js';
import { lineOf, linesOf } from './line-of.js';

const TEXT = `{
  "sources": [{ "id": "s", "label": "a \\"source\\", {[" }],
  "facts": [
    {
      "id": "A",
      "value": 10
    },
    { "id": "B", "tags": [1, [2,
      3]],
      "period": { "from": "2024",
        "to": "2023" } }
  ],
  "graphics": {
    "case-field": {
      "states": {
        "all": { "notes": ["one",
          "two"] }
      }
    }
  }
}`;

describe('the line of a part of a JSON text', () => {
  for (const [path, line] of [
    ['sources', 2],
    ['sources[0].label', 2],
    ['facts', 3],
    ['facts[0]', 4],
    ['facts[0].id', 5],
    ['facts[0].value', 6],
    ['facts[1]', 8],
    ['facts[1].tags[1][1]', 9],
    ['facts[1].period', 10],
    ['facts[1].period.to', 11],
    ['graphics.case-field.states.all.notes[1]', 17],
  ] as const)
    it(`is ${line} for ${path}`, () => expect(lineOf(TEXT, path)).to.equal(line));

  for (const [path, line] of [
    ['facts[0].certainty', 4],
    ['facts[1].period.label', 10],
    ['facts[7].value', 3],
    ['graphics.case-field.figures', 14],
    ['graphics.origin-shift', 13],
  ] as const)
    it(`is that of what would hold it, for ${path}, which is missing`, () =>
      expect(lineOf(TEXT, path)).to.equal(line));

  for (const path of [
    '',
    'derived',
    'derived["D2"].operation',
    'facts["F4"]',
    'length of all texts',
  ])
    it(`is not known for "${path}"`, () => expect(lineOf(TEXT, path)).to.equal(undefined));

  it('is counted by the ends of lines of every system', () => {
    for (const end of ['\n', '\r\n', '\r'])
      expect(lineOf(TEXT.replaceAll('\n', end), 'facts[1].period.to')).to.equal(11);
  });

  it('is that of a key with a dot in it, too, and of the last of two', () => {
    expect(lineOf('{\n"graphics": {\n"a.b": 1 } }', 'graphics.a.b')).to.equal(3);
    expect(lineOf('{\n"facts": 1,\n"facts": 2 }', 'facts')).to.equal(3);
  });

  it('is found for thousands of paths in one reading of a million characters', () => {
    const entry = '{ "id": "A", "value": 10,\n "label": "words" },\n';
    const text = `{ "facts": [\n${entry.repeat(20_000)} {}] }`;
    const paths = Array.from({ length: 5_000 }, (_, i) => `facts[${i}].label`);
    expect(linesOf(text, paths).get('facts[4999].label')).to.equal(10_001);
  });

  it('is looked for in any text to its end', () => {
    for (const piece of ['{', '[', '"', '\\"', '"a":', ',', '}', '\n', 'a', '{"facts":['])
      expect(() => lineOf(piece.repeat(limits.all / piece.length), 'facts[0].id')).not.to.throw();
  });
});
