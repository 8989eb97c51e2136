import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { listSideEffects } from '../package/side-effects.mjs';
import { inProject, isMain } from '../project/project.mjs';
import { writeExcerpts, writeSums, writeWholeExcerpts } from './article-files.mjs';
import { classOf, listGraphics, nameOf, readGraphics } from './read-graphics.mjs';
import { describeForStories, describeGraphics } from './tabulate-graphics.mjs';

const MARK =
  '/* Written by scripts/write/write-lists.mjs from the files of src/story/graphics; do not edit. */';
const TABLE_MARK = MARK.replace('/*', '<!--').replace('*/', '-->');

/*
 * Whatever lists the graphics is written from the files of `src/story/graphics`, one for each. With
 * `--check`, writes nothing and fails where a list is not what they say.
 */
if (isMain(import.meta.url)) {
  const checkOnly = process.argv.includes('--check');
  const stale = await writeLists({ checkOnly });
  if (checkOnly && stale.length) {
    console.error(`Out of date: ${stale.join(', ')}. Run: node scripts/write/write-lists.mjs`);
    process.exitCode = 1;
  }
}

/** Writes every list anew and returns the files that were not up to date. */
export async function writeLists({ checkOnly = false } = {}) {
  const tags = listGraphics();
  const graphics = await readGraphics();
  const texts = {
    'src/story/graphic-tags.ts': writeTags(tags),
    'src/story/graphics.ts': writeGraphics(tags),
    'src/graphic-elements.ts': writeClasses(tags),
    'src/graphic-words.ts': writeWords(tags),
    'src/elements/desertion-story/define-graphics.ts': writeDefinitions(tags),
    'README.md': fillPlace('README.md', describeGraphics(graphics)),
    'src/story/README.md': fillPlace('src/story/README.md', describeForStories(graphics)),
    'package.json': writeSideEffects(),
    'src/story/article/sums.ts': await writeSums(),
    'src/story/article/whole-excerpts.ts': writeWholeExcerpts(graphics),
    ...(await writeExcerpts(graphics)),
  };
  const stale = [];
  for (const [path, text] of Object.entries(texts)) {
    const file = inProject(path);
    const written = await format(text, { ...(await resolveConfig(file)), filepath: file });
    if (existsSync(file) && readFileSync(file, 'utf8') === written) continue;
    stale.push(path);
    if (checkOnly) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, written);
  }
  return stale;
}

function writeSideEffects() {
  const content = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));
  return JSON.stringify({ ...content, sideEffects: listSideEffects() });
}

function writeTags(tags) {
  return `${MARK}

/** The graphics of the bundle: tags with a picture, or words in a picture's place, of their own. */
export const graphicTags = [${tags.map((tag) => `'${tag}'`).join(', ')}] as const;

export type GraphicTag = (typeof graphicTags)[number];
`;
}

function writeGraphics(tags) {
  const lines = tags.map((tag) => `import { ${nameOf(tag)} } from './graphics/${tag}.js';`);
  return `${MARK}
import type { Graphic } from './graphic.js';
import type { GraphicTag } from './graphic-tags.js';
${lines.join('\n')}

/** Every graphic by its tag, for what has to know all: a graphic knows its own. */
export const graphics: Readonly<Record<GraphicTag, Graphic>> = {
  ${tags.map((tag) => `'${tag}': ${nameOf(tag)}`).join(',\n')}
};
`;
}

function writeClasses(tags) {
  const lines = tags.map(
    (tag) => `export { ${classOf(tag)} } from './elements/${tag}/${tag}-element.js';`,
  );
  return `${MARK}\n${lines.join('\n')}\n`;
}

function writeWords(tags) {
  const names = tags.map((tag) => {
    const text = readFileSync(inProject(`src/elements/${tag}/${tag}.words.ts`), 'utf8');
    return [tag, /export const (\w+)/.exec(text)[1]];
  });
  const lines = names.map(
    ([tag, name]) => `import { ${name} } from './elements/${tag}/${tag}.words.js';`,
  );
  return `${MARK}
${lines.join('\n')}
import type { GraphicTag } from './story/graphic-tags.js';
import type { GraphicWords } from './story/story-data.js';

/** What each graphic says in the built-in story, by its tag. */
export const graphicWords: Readonly<Record<GraphicTag, GraphicWords>> = {
  ${names.map(([tag, name]) => `'${tag}': ${name}`).join(',\n')}
};
`;
}

function writeDefinitions(tags) {
  return `${MARK}\n${tags.map((tag) => `import '../${tag}/${tag}.js';`).join('\n')}\n`;
}

/** Puts a table where a document has room for it. */
function fillPlace(path, table) {
  const text = readFileSync(inProject(path), 'utf8');
  const place = /(<!-- graphics -->\n)[^]*?(<!-- \/graphics -->)/;
  if (!place.test(text))
    throw new Error(
      `${path} has no room for its table of graphics: write <!-- graphics --> and <!-- /graphics --> on two lines.`,
    );
  return text.replace(place, (_, open, close) => `${open}${TABLE_MARK}\n\n${table}\n\n${close}`);
}
