import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

const TARGET = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
  sourceMap: true,
};

/** Bundles the demo's own scripts from TypeScript; `tsc` compiles what is published, and only that. */
export function readTypeScript() {
  return {
    name: 'read-typescript',
    resolveId(source, importer) {
      if (!importer || !source.startsWith('.')) return null;
      const file = join(dirname(importer), source.replace(/\.js$/, '.ts'));
      return file.endsWith('.ts') && existsSync(file) ? file : null;
    },
    transform(code, id) {
      if (!id.endsWith('.ts')) return null;
      const options = { fileName: id, compilerOptions: TARGET };
      const { outputText, sourceMapText } = ts.transpileModule(code, options);
      return { code: outputText, map: JSON.parse(sourceMapText) };
    },
  };
}

/** The one library of the demo that is no module: it writes to `module.exports`. */
export function wrapArchieml() {
  return {
    name: 'wrap-archieml',
    transform: (code, id) =>
      id.endsWith('/archieml/archieml.js')
        ? {
            code: `const module = { exports: {} }; let exports = module.exports;\n${code}\nexport default module.exports;`,
            map: null,
          }
        : null,
  };
}
