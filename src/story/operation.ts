/**
 * One piece of an operation such as `F5b × 2 ÷ F5a`: first and last an operand, which is a number or
 * an id, and a sign after each but the last.
 */
export type Token = number | string;

const SIGNS: Readonly<Record<string, string>> = {
  '+': '+',
  '-': '−',
  '−': '−',
  '*': '×',
  '×': '×',
  '/': '÷',
  '÷': '÷',
};

/** Splits an operation into operands and signs in turn; undefined when it is not written so. */
export function parseOperation(operation: string): Token[] | undefined {
  const words = operation.match(/[A-Za-z][\w-]*|\d+(?:\.\d+)?|\S/g) ?? [];
  const inTurn = words.every((word, i) =>
    isSign(i) ? Object.hasOwn(SIGNS, word) : /^[A-Za-z\d]/.test(word),
  );
  return inTurn && words.length % 2 === 1 ? words.map(readToken) : undefined;
}

const isSign = (index: number): boolean => index % 2 === 1;

function readToken(word: string, index: number): Token {
  if (isSign(index)) return SIGNS[word] as string;
  return /^\d/.test(word) ? Number(word) : word;
}

/** A number with its ends; both are the same unless it is a range. */
export type Span = readonly [low: number, high: number];

/**
 * Works an operation out, × and ÷ before + and −; undefined when an operand has no value. A range
 * among the operands makes the result a range.
 */
export function evaluateOperation(
  tokens: readonly Token[],
  valueOf: (id: string) => Span | undefined,
): Span | undefined {
  let total: Span = [0, 0];
  let term: Span = [0, 0];
  let sign: Token = '+';
  for (const [i, token] of tokens.entries()) {
    if (isSign(i)) {
      sign = token;
      continue;
    }
    const operand = typeof token === 'number' ? ([token, token] as const) : valueOf(token);
    if (operand === undefined) return undefined;
    const [low, high] = operand;
    if (sign === '×') term = spanOfAll(term, operand, (a, b) => a * b);
    else if (sign === '÷')
      term =
        low < 0 && high > 0 ? [-Infinity, Infinity] : spanOfAll(term, operand, (a, b) => a / b);
    else {
      total = add(total, term);
      term = sign === '−' ? [-high, -low] : operand;
    }
  }
  return add(total, term);
}

const add = (a: Span, b: Span): Span => [a[0] + b[0], a[1] + b[1]];

function spanOfAll(a: Span, b: Span, work: (a: number, b: number) => number): Span {
  const ends = a.flatMap((one) => b.map((other) => work(one, other)));
  return [Math.min(...ends), Math.max(...ends)];
}
