/** One piece of an operation such as `F5b × 2 ÷ F5a`: an operand (a number or an id) or an operator. */
export type Token =
  | { kind: 'number'; value: number }
  | { kind: 'id'; id: string }
  | { kind: 'operator'; sign: '+' | '−' | '×' | '÷' };

const SIGNS: Record<string, '+' | '−' | '×' | '÷'> = {
  '+': '+',
  '-': '−',
  '−': '−',
  '*': '×',
  '×': '×',
  '/': '÷',
  '÷': '÷',
};

/** Splits an operation into operands and operators in turn; undefined when it is not written so. */
export function parseOperation(operation: string): Token[] | undefined {
  const words = operation.match(/[A-Za-z][\w-]*|\d+(?:\.\d+)?|\S/g) ?? [];
  const tokens = words.map(readToken);
  const inTurn = tokens.every((token, i) => token && (token.kind === 'operator') === (i % 2 === 1));
  return inTurn && tokens.length % 2 === 1 ? (tokens as Token[]) : undefined;
}

function readToken(word: string): Token | undefined {
  if (/^\d/.test(word)) return { kind: 'number', value: Number(word) };
  if (/^[A-Za-z]/.test(word)) return { kind: 'id', id: word };
  const sign = SIGNS[word];
  return sign && { kind: 'operator', sign };
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
  let sign: Token & { kind: 'operator' } = { kind: 'operator', sign: '+' };
  for (const token of tokens) {
    if (token.kind === 'operator') {
      sign = token;
      continue;
    }
    const operand =
      token.kind === 'number' ? ([token.value, token.value] as const) : valueOf(token.id);
    if (operand === undefined) return undefined;
    const [low, high] = operand;
    if (sign.sign === '×') term = spanOfAll(term, operand, (a, b) => a * b);
    else if (sign.sign === '÷')
      term =
        low < 0 && high > 0 ? [-Infinity, Infinity] : spanOfAll(term, operand, (a, b) => a / b);
    else {
      total = add(total, term);
      term = sign.sign === '−' ? [-high, -low] : operand;
    }
  }
  return add(total, term);
}

const add = (a: Span, b: Span): Span => [a[0] + b[0], a[1] + b[1]];

function spanOfAll(a: Span, b: Span, work: (a: number, b: number) => number): Span {
  const ends = a.flatMap((one) => b.map((other) => work(one, other)));
  return [Math.min(...ends), Math.max(...ends)];
}
