import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import ts from 'typescript';
import { inProject } from './project.mjs';

const FOLDER = 'src/story/graphics';

/** The tags of all graphics: each has a file there, which is all that other code knows of it. */
export function listGraphics() {
  return readdirSync(inProject(FOLDER))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => basename(name, '.ts'))
    .sort();
}

/** What each graphic says of itself, by its tag; from the sources, so that nothing has to be built. */
export async function readGraphics() {
  const entries = listGraphics().map(async (tag) => {
    const source = readFileSync(inProject(FOLDER, `${tag}.ts`), 'utf8');
    const { outputText } = ts.transpileModule(source, {
      compilerOptions: { target: ts.ScriptTarget.ES2022, verbatimModuleSyntax: true },
    });
    const module = await import(`data:text/javascript,${encodeURIComponent(outputText)}`);
    return [tag, module[nameOf(tag)]];
  });
  return Object.fromEntries(await Promise.all(entries));
}

/** `case-field` is `caseField` in code. */
export const nameOf = (tag) => tag.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** Its class is `CaseFieldElement`. */
export const classOf = (tag) => `${nameOf(`-${tag}`)}Element`;
