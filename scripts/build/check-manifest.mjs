import { listTags } from '../project.mjs';
import { readElements } from './read-manifest.mjs';

const elements = readElements();

for (const tag of listTags()) {
  const element = elements.get(tag);
  const cure = `a doc block over the class in src/elements/${tag}/${tag}-element.ts`;
  if (!element)
    fail(`<${tag}> is not in dist/custom-elements.json: give it "@element ${tag}" in ${cure}.`);
  else if (!element.description)
    fail(`<${tag}> has no description: begin with one sentence in ${cure}.`);
}

function fail(message) {
  console.error(message);
  process.exitCode = 1;
}
