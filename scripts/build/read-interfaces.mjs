import ts from 'typescript';

/**
 * The interfaces of a TypeScript source: the comment over each, and of each of its fields the comment
 * and the name of the interface that it refers to, however deep in lists and records.
 */
export function readInterfaces(text) {
  const source = ts.createSourceFile('types.ts', text, ts.ScriptTarget.Latest, true);
  const found = source.statements.filter(ts.isInterfaceDeclaration);
  const names = new Set(found.map(({ name }) => name.text));
  const own = Object.fromEntries(
    found.map((node) => [
      node.name.text,
      {
        comment: readComment(node),
        parents: (node.heritageClauses ?? []).flatMap(({ types }) =>
          types.map(({ expression }) => expression.getText(source)),
        ),
        fields: Object.fromEntries(
          node.members.map((member) => [
            member.name.getText(source),
            { comment: readComment(member), refersTo: findName(member.type, names) },
          ]),
        ),
      },
    ]),
  );
  return Object.fromEntries(
    Object.entries(own).map(([name, { comment, parents, fields }]) => [
      name,
      { comment, fields: Object.assign({}, ...parents.map((it) => own[it]?.fields), fields) },
    ]),
  );
}

function readComment(node) {
  const [{ comment } = {}] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return ts.getTextOfJSDocComment(comment)?.replace(/\s+/g, ' ');
}

function findName(type, names) {
  if (!type) return undefined;
  if (ts.isTypeReferenceNode(type) && names.has(type.typeName.getText()))
    return type.typeName.getText();
  let name;
  ts.forEachChild(type, (child) => {
    name ??= findName(child, names);
  });
  return name;
}
