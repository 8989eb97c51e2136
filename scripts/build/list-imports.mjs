import ts from 'typescript';

/**
 * Everything that a module imports, types too: `named` where it takes names from the other module
 * (and does not just run it, as to register a tag), `lazy` where it loads the other when needed.
 *
 * @returns {Array<{ specifier: string, named: boolean, lazy: boolean }>}
 */
export function listImports(text) {
  const imports = [];
  visit(ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest));
  return imports;

  function visit(node) {
    const found = readImport(node);
    if (found) imports.push({ named: false, lazy: false, ...found });
    ts.forEachChild(node, visit);
  }
}

function readImport(node) {
  if (ts.isImportDeclaration(node)) {
    return { specifier: node.moduleSpecifier.text, named: Boolean(node.importClause) };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    return { specifier: node.moduleSpecifier.text, named: true };
  }
  if (ts.isImportTypeNode(node)) return { specifier: node.argument.literal.text, named: true };
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [argument] = node.arguments;
    // A computed specifier cannot be known here.
    if (ts.isStringLiteralLike(argument)) return { specifier: argument.text, lazy: true };
  }
  return undefined;
}
