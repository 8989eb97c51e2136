import { expect } from 'chai';
import { evaluateOperation, parseOperation } from './operation.js';

const values: Record<string, number> = { F4: 13800, F5a: 3200, F5b: 3400, zero: 0, 'my-id': 5 };
const workOut = (operation: string): number | undefined => {
  const tokens = parseOperation(operation);
  if (!tokens) throw new Error(`"${operation}" was not understood`);
  const [low, high] =
    evaluateOperation(tokens, (id) => {
      const value = values[id];
      return value === undefined ? undefined : { over: [value, value] };
    }) ?? [];
  if (!Number.isNaN(low)) expect(low).to.equal(high);
  return low;
};

describe('an operation', () => {
  for (const [operation, result] of [
    ['F5b × 2 ÷ F5a', 2.125],
    ['F4 − F5a − F5b', 7200],
    ['2 + 3 × 4', 14],
    ['2 × 3 + 4', 10],
    ['10 − 6 ÷ 2', 7],
    ['12 ÷ 2 × 3', 18],
    ['12 ÷ 2 ÷ 3', 2],
    ['10 − 2 × 3 + 1', 5],
    ['10 − 4 − 3', 3],
    ['1 + 2 − 3 + 4', 4],
    ['F5a', 3200],
    ['0.5 × F5a', 1600],
    ['my-id × 2', 10],
  ] as const)
    it(`${operation} is ${result}`, () => expect(workOut(operation)).to.equal(result));

  it('may be written with the signs of a keyboard', () => {
    expect(workOut('F4 - F5a * 2 / 4 + 1')).to.equal(workOut('F4 − F5a × 2 ÷ 4 + 1'));
    expect(parseOperation('F4 - F5a')).to.eql(parseOperation('F4 − F5a'));
  });

  it('needs no spaces around signs that no id contains', () => {
    expect(workOut('F5b×2÷F5a')).to.equal(2.125);
    expect(workOut('F5b*2/F5a')).to.equal(2.125);
  });

  for (const malformed of [
    ...['', ' ', '+', 'F4 −', '− F4', 'F4 F5a', 'F4 − − F5a', '2F', '(F4 − F5a)', 'F4 % 2'],
    ...['F4 = 3', '1,000 × 2', 'F4 ^ 2', '3 4'],
  ])
    it(`is not "${malformed}"`, () => expect(parseOperation(malformed)).to.be.undefined);

  for (const [operation, result] of [
    ['range', [2, 6]],
    ['range × 3', [6, 18]],
    ['12 ÷ range', [2, 6]],
    ['10 − range', [4, 8]],
    ['range − range', [-4, 4]],
    ['0 − range × range', [-36, -4]],
    ['1 ÷ mixed', [-Infinity, Infinity]],
  ] as const)
    it(`${operation} is a range where a part of it is one`, () => {
      const spans: Record<string, readonly [number, number]> = { range: [2, 6], mixed: [-1, 1] };
      expect(
        evaluateOperation(parseOperation(operation)!, (id) => {
          const over = spans[id];
          return over && { over };
        }),
      ).to.eql(result);
    });

  it('has no result when one of its facts is gone', () => {
    expect(workOut('F4 − F99')).to.be.undefined;
  });

  it('has no finite result when it divides by zero', () => {
    expect(workOut('F4 ÷ zero')).to.satisfy((result: number) => !Number.isFinite(result));
    expect(workOut('zero ÷ zero')).to.satisfy((result: number) => !Number.isFinite(result));
  });
});
