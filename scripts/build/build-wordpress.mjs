import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { withImports } from '../package/site-files.mjs';
import { inProject, isMain } from '../project/project.mjs';
import { LICENCES } from './licences.mjs';
import { readElements } from './read-manifest.mjs';
import { writePhp } from './write-php.mjs';

const SOURCE = 'demo/hosts/wordpress/desertion-story';
const TARGET = 'dist/wordpress/desertion-story.zip';
const SHEET = 'desertion-story.css';
const SCRIPT = 'desertion-story.js';
const WHOLE_STORY = 'desertion-story';
/** Tags that stand in a line of text, where WordPress may make paragraphs around them. */
const INLINE_TAGS = ['story-figure'];
/** The same bytes from the same sources: a zip knows local time, and none before 1980. */
const TIME = new Date(1980, 0, 1);

/** Writes the WordPress plugin as a zip that WordPress can install. Reads the rest of `dist/`. */
export async function writeWordpressPlugin() {
  const { version } = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));
  const bundle = listBundle().map((name) => [name, readFileSync(inProject('dist', name))]);
  const folder = `bundle/${hash(bundle)}`;
  const files = [
    ...listSources().map((name) => [name, fillVersion(readSource(name), version)]),
    ...bundle.map(([name, content]) => [`${folder}/${name}`, content]),
    ...(await writeStaticMarkup()),
    ['build.php', writePhp({ folder, ...(await describeTags()) })],
    ['LICENSE', readFileSync(inProject('LICENSE'))],
  ].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries = files.map(([name, content]) => [`desertion-story/${name}`, toBytes(content)]);
  mkdirSync(dirname(inProject(TARGET)), { recursive: true });
  writeFileSync(inProject(TARGET), zipSync(Object.fromEntries(entries), { level: 9, mtime: TIME }));
}

function listSources() {
  return readdirSync(inProject(SOURCE), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(inProject(SOURCE).length + 1));
}

function readSource(name) {
  return readFileSync(inProject(SOURCE, name), 'utf8');
}

function fillVersion(text, version) {
  return text.replaceAll('{version}', version);
}

/** The bundle with all that it loads, now or on demand, the sheet for the page's head, and the licences. */
function listBundle() {
  return [SHEET, LICENCES, ...withImports([SCRIPT])].sort();
}

/** New content has a new address, so that no cache keeps the old. */
function hash(files) {
  const sum = createHash('sha256');
  for (const [name, content] of files) sum.update(name).update(content);
  return sum.digest('hex').slice(0, 12);
}

/** Every tag with its attributes, by the manifest; what can stand alone also with its states and title. */
async function describeTags() {
  const { graphics } = await import('../../dist/story/graphics.js');
  const { articleSteps } = await import('../../dist/story/article/article-steps.js');
  const { listChapters } = await import('../../dist/story/chapters.js');
  const alone = { [WHOLE_STORY]: { title: 'Whole story', states: [] }, ...graphics };
  const tags = [...readElements()].map(([tag, { attributes = [] }]) => [
    tag,
    {
      attributes: attributes.map(({ name }) => name),
      states: alone[tag]?.states ?? null,
      title: alone[tag]?.title ?? null,
    },
  ]);
  return {
    inline: INLINE_TAGS,
    chapters: listChapters(articleSteps),
    tags: Object.fromEntries(tags.sort()),
  };
}

/**
 * What readers have without JavaScript: the story as prose and tables, whole and by chapters, and each
 * graphic's table.
 */
async function writeStaticMarkup() {
  const { prepare, renderStaticStory, renderTable } = await import('../demo/render-story.mjs');
  const { articleSteps } = await import('../../dist/story/article/article-steps.js');
  const { chapterOf, listChapters } = await import('../../dist/story/chapters.js');
  const { graphicTags } = await import('../../dist/story/graphic-tags.js');
  const { builtInStory } = await import('../../dist/story/article/built-in-story.js');
  const renderChapter = (chapter) => {
    const steps = articleSteps.filter((step) => chapterOf(step) === chapter);
    return renderStaticStory(prepare(builtInStory(), steps));
  };
  return [
    [`static/${WHOLE_STORY}.html`, renderStaticStory()],
    ...listChapters(articleSteps).map((chapter) => [
      `static/${WHOLE_STORY}.${chapter}.html`,
      renderChapter(chapter),
    ]),
    ...graphicTags.map((tag) => [`static/${tag}.html`, renderTable(tag)]),
  ];
}

function toBytes(content) {
  return typeof content === 'string' ? strToU8(content) : new Uint8Array(content);
}

if (isMain(import.meta.url)) await writeWordpressPlugin();
