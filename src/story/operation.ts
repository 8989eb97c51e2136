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

/** Works an operation out, × and ÷ before + and −; undefined when an operand has no value. */
export function evaluateOperation(
  tokens: readonly Token[],
  valueOf: (id: string) => number | undefined,
): number | undefined {
  let total = 0;
  let term = 0;
  let sign: Token & { kind: 'operator' } = { kind: 'operator', sign: '+' };
  for (const token of tokens) {
    if (token.kind === 'operator') {
      sign = token;
      continue;
    }
    const operand = token.kind === 'number' ? token.value : valueOf(token.id);
    if (operand === undefined) return undefined;
    if (sign.sign === '×') term *= operand;
    else if (sign.sign === '÷') term /= operand;
    else {
      total += term;
      term = sign.sign === '−' ? -operand : operand;
    }
  }
  return total + term;
}
