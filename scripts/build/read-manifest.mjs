import { readFileSync } from 'node:fs';
import { inProject } from '../project.mjs';

/** The declaration of every element in the built manifest, by its tag. */
export function readElements() {
  const { modules } = JSON.parse(readFileSync(inProject('dist/custom-elements.json'), 'utf8'));
  const declarations = modules.flatMap((module) => module.declarations ?? []);
  return new Map(
    declarations.filter(({ tagName }) => tagName).map((element) => [element.tagName, element]),
  );
}
