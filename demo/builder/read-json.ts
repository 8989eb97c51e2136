import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import { placeAt, type Reading, ReadingError, splitPath } from './text-lines.js';

/** What the parser calls by a name, in words; what is missing here reads well enough as it is. */
const WORDS: Readonly<Record<string, string>> = {
  InvalidSymbol: 'Write words and keys in double quotes.',
  InvalidNumberFormat:
    'This is no number: write 13800 or 13.8, without spaces or signs of thousands.',
  PropertyNameExpected: 'A key in double quotes is missing here, or there is a comma too many.',
  ValueExpected: 'A value is missing here, or there is a comma too many.',
  ColonExpected: 'A colon is missing after the key.',
  CommaExpected: 'A comma is missing before this.',
  CloseBraceExpected: 'A closing brace } is missing.',
  CloseBracketExpected: 'A closing bracket ] is missing.',
  EndOfFileExpected: 'The data has ended before this.',
  InvalidCommentToken: 'JSON has no comments.',
  UnexpectedEndOfString: 'A closing quote is missing.',
  InvalidEscapeCharacter: 'This sign cannot stand after a backslash.',
  InvalidCharacter: 'This sign cannot stand in a string: write \\n for a new line.',
};

/** @throws {ReadingError} with the place of every mistake in writing */
export function readJson(text: string): Reading {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  if (errors.length || !root)
    throw new ReadingError(
      errors.map(({ error, offset }) => {
        const name = printParseErrorCode(error);
        return { message: WORDS[name] ?? name, ...placeAt(text, offset) };
      }),
    );
  return {
    data: getNodeValue(root),
    locate: (path) => {
      const node = findNearest(root, splitPath(path));
      return node && placeAt(text, node.offset);
    },
  };
}

/** A key that is missing is told of where the entry begins that should have it. */
function findNearest(root: Node, path: readonly (string | number)[]): Node | undefined {
  for (let depth = path.length; depth > 0; depth--) {
    const node = findNodeAtLocation(root, path.slice(0, depth));
    if (node) return node.parent?.type === 'property' ? node.parent : node;
  }
  return path.length ? undefined : root;
}
