import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ESLint } from 'eslint';
import { format, resolveConfig } from 'prettier';
import { inProject, isMain, listTags, ROOT } from '../project/project.mjs';
import { nameOf } from '../write/read-graphics.mjs';
import { writeLists } from '../write/write-lists.mjs';

/** Where each file of the template goes; in it, `sample-graphic` stands for the tag. */
const FILES = {
  'pure.ts': 'src/story/graphics/sample-graphic.ts',
  'chart.ts': 'src/charts/sample-graphic.ts',
  'chart.test.ts': 'src/charts/sample-graphic.test.ts',
  'define.ts': 'src/elements/sample-graphic/sample-graphic.ts',
  'element.ts': 'src/elements/sample-graphic/sample-graphic-element.ts',
  'element.test.ts': 'src/elements/sample-graphic/sample-graphic.test.ts',
  'draw.ts': 'src/elements/sample-graphic/draw-sample-graphic.ts',
  'styles.ts': 'src/elements/sample-graphic/sample-graphic.styles.ts',
  'words.ts': 'src/elements/sample-graphic/sample-graphic.words.ts',
  'README.md': 'src/elements/sample-graphic/README.md',
};

/** What is written from what is built, and so comes after a build. */
export const WRITERS = [
  'scripts/build/build-aside.mjs',
  'scripts/write/write-api-tables.mjs',
  'scripts/write/write-languages.mjs',
  'scripts/write/write-demo.mjs',
];

/*
 * `npm run new -- tide-mark` writes a graphic that passes every check, to be made another. With
 * `--files-only`, nothing is built, and what is written from what is built is left as it was.
 */
if (isMain(import.meta.url)) await main(process.argv.slice(2));

async function main([tag = '', ...options]) {
  const reason = judgeTag(tag);
  if (reason) {
    console.error(`${reason} Write: npm run new -- tide-mark`);
    process.exitCode = 1;
    return;
  }
  for (const path of await writeGraphic(tag)) console.log(`wrote ${path}`);
  if (options.includes('--files-only')) return;
  console.log('Building, for the tables and pages that are written from it: about a minute.');
  for (const script of WRITERS) {
    const { status } = spawnSync(process.execPath, [script], { cwd: ROOT, stdio: 'inherit' });
    if (status !== 0) {
      process.exitCode = 1;
      return;
    }
  }
  console.log(`
<${tag}> is there: npm start, then /demo/elements/${tag}.html.

1. What it is: src/story/graphics/${tag}.ts, then node scripts/write/write-lists.mjs
2. What it says: src/elements/${tag}/${tag}.words.ts, then npm run build, node scripts/write/write-languages.mjs,
   and the translations that it asks for
3. How it looks: src/charts/${tag}.ts and draw-${tag}.ts
4. Its pictures, once you like them: UPDATE_PICTURES=1 npx web-test-runner --group pictures
5. npm run check`);
}

/** Writes the folder of a new graphic and all lists; returns the paths of what is new or has changed. */
export async function writeGraphic(tag) {
  const written = [];
  for (const [name, target] of Object.entries(FILES)) {
    const template = readFileSync(new URL(`template/${name}.txt`, import.meta.url), 'utf8');
    const path = rename(target, tag);
    mkdirSync(dirname(inProject(path)), { recursive: true });
    writeFileSync(inProject(path), rename(template, tag));
    written.push(path);
  }
  await sortImports(written.filter((path) => path.endsWith('.ts')));
  for (const path of written) await formatFile(inProject(path));
  return [...written, ...(await writeLists())];
}

/** Which import stands first depends on the names in them, and so on the tag: the linter knows. */
async function sortImports(paths) {
  const ruleFilter = ({ ruleId }) => ruleId.startsWith('simple-import-sort/');
  const linter = new ESLint({ cwd: ROOT, fix: true, ruleFilter });
  await ESLint.outputFixes(await linter.lintFiles(paths));
}

async function formatFile(file) {
  const options = { ...(await resolveConfig(file)), filepath: file };
  writeFileSync(file, await format(readFileSync(file, 'utf8'), options));
}

/** Why a tag cannot be used; undefined where it can. */
export function judgeTag(tag) {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(tag))
    return `"${tag}" is no tag: small letters and at least one hyphen.`;
  if (listTags().includes(tag) || existsSync(inProject('src/elements', tag)))
    return `<${tag}> is there already.`;
  if (existsSync(inProject('src/charts', `${tag}.ts`)))
    return `src/charts/${tag}.ts is there already.`;
  return undefined;
}

function rename(text, tag) {
  const name = nameOf(tag);
  const words = tag.replaceAll('-', ' ');
  return text
    .replaceAll('sample-graphic', tag)
    .replaceAll('sampleGraphic', name)
    .replaceAll('SampleGraphic', name.charAt(0).toUpperCase() + name.slice(1))
    .replaceAll('Sample graphic', words.charAt(0).toUpperCase() + words.slice(1));
}
