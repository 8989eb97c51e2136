/**
 * One piece of an operation such as `F5b:pace ÷ F5a:pace`: first and last an operand, which is a number, an
 * id, or the pace or length of one, and a sign after each but the last.
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
  const words = operation.match(/[A-Za-z][\w-]*(?::[a-z]+)?|\d+(?:\.\d+)?|\S/g) ?? [];
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

/** What an operand stands for: a figure, over the length of its period where a pace is meant. */
export interface Operand {
  over: Span;
  under?: number;
}

const ONE: Span = [1, 1];

/**
 * Works an operation out, × and ÷ before + and −; undefined when an operand has no value. A range
 * among the operands makes the result a range. Each term is divided once, at its end, so that what can be
 * exact is.
 */
export function evaluateOperation(
  tokens: readonly Token[],
  valueOf: (operand: string) => Operand | undefined,
): Span | undefined {
  let total: Span = [0, 0];
  let over: Span = [0, 0];
  let under: Span = ONE;
  let sign: Token = '+';
  for (const [i, token] of tokens.entries()) {
    if (isSign(i)) {
      sign = token;
      continue;
    }
    const operand = typeof token === 'number' ? { over: [token, token] as const } : valueOf(token);
    if (operand === undefined) return undefined;
    const length: Span = operand.under === undefined ? ONE : [operand.under, operand.under];
    if (sign === '×') [over, under] = [multiply(over, operand.over), multiply(under, length)];
    else if (sign === '÷') [over, under] = [multiply(over, length), multiply(under, operand.over)];
    else {
      total = add(total, divide(over, under));
      const [low, high] = operand.over;
      [over, under] = [sign === '−' ? [-high, -low] : operand.over, length];
    }
  }
  return add(total, divide(over, under));
}

const add = (a: Span, b: Span): Span => [a[0] + b[0], a[1] + b[1]];

const multiply = (a: Span, b: Span): Span => spanOfAll(a, b, (one, other) => one * other);

const divide = (a: Span, b: Span): Span =>
  b[0] < 0 && b[1] > 0 ? [-Infinity, Infinity] : spanOfAll(a, b, (one, other) => one / other);

function spanOfAll(a: Span, b: Span, work: (a: number, b: number) => number): Span {
  const ends = a.flatMap((one) => b.map((other) => work(one, other)));
  return [Math.min(...ends), Math.max(...ends)];
}
