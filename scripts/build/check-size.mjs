import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { graphicTags } from '../../dist/story/graphic-tags.js';
import { inProject, isMain, listTags } from '../project/project.mjs';
import { listClosure, listOnDemand, listPage, withoutHash } from './built-closure.mjs';
import { findGrowth, weighModules } from './weigh-modules.mjs';

const KILOBYTE = 1000;
/** What a page with the bundle downloads before it shows its first graphic: the bundle, and the file of that tag. */
const FIRST_BUDGET = 27 * KILOBYTE;
/**
 * The same where that graphic is the first of a story. 32 is what a slow phone should wait for; the story and the
 * graphic of the most marks are more than that.
 */
const STORY_BUDGET = 36 * KILOBYTE;
/** The bundle with the files of all tags, compressed as one: how much it is that every tag needs. */
const ALL_BUDGET = 49.5 * KILOBYTE;
/**
 * What is loaded on demand at once. A page with data of its own loads three such chunks, the validator with its
 * messages the largest; one with words of its own also the check that every name in them is a figure.
 */
const LAZY_BUDGET = 9.3 * KILOBYTE;
/** What a page pays that loads its tags one by one. */
const AUTOLOAD_BUDGET = 2 * KILOBYTE;
/**
 * One graphic's own entry with the chunks that it shares with others. It was 20 until every graphic had its eyebrow
 * and its finding, and stood until the next was there.
 */
const GRAPHIC_BUDGET = 20.5 * KILOBYTE;
/** The same for the two graphics of one field, which paint their marks and lay them out in two ways; a page with both loads that once. */
const FIELD_BUDGET = 23.5 * KILOBYTE;
const FIELD_TAGS = ['case-field', 'desertion-timeline'];
/** What a page that frames a story downloads. */
const FRAME_HOST_BUDGET = 3 * KILOBYTE;

/** What each module weighed in each file when that was last within its budget, on this machine. */
const MEMORY = inProject('out/sizes.json');
/** How many modules a message names. */
const NAMED = 8;

/** What a story shows first, with the graphic that weighs most. */
const FIRST_OF_STORY = ['scrolly-story', 'scrolly-step', 'case-field'];

/** Tags that are no graphic of their own, so that no page uses them alone. */
const FRAME_TAGS = ['scrolly-story', 'scrolly-step', 'desertion-story'];

/** Prints what readers download and returns a message for each row over its budget. */
export function checkSize() {
  const rows = listRows();
  printTable(rows);
  const before = existsSync(MEMORY) ? JSON.parse(readFileSync(MEMORY, 'utf8')) : {};
  const messages = rows
    .filter(isOver)
    .map((row) => explainExcess(row, before[withoutHash(row.title)]));
  const within = rows.filter((row) => row.budget && !isOver(row));
  const weights = within.map(({ title, files }) => [withoutHash(title), weighAll(files)]);
  mkdirSync(dirname(MEMORY), { recursive: true });
  writeFileSync(MEMORY, JSON.stringify({ ...before, ...Object.fromEntries(weights) }));
  return messages;
}

function listRows() {
  const all = listPage(listTags());
  return [
    ...graphicTags.map((tag) => measure(`a page with ${tag}`, listPage([tag]), FIRST_BUDGET)),
    measure('a story that begins with case-field', listPage(FIRST_OF_STORY), STORY_BUDGET),
    measure('all tags, file by file', all),
    { ...measure('all tags, compressed as one', all, ALL_BUDGET), brotli: compress(join(all)) },
    measureEntry('dist/desertion-story.classic.js'),
    measureEntry('dist/autoload.js', AUTOLOAD_BUDGET),
    ...[...listOnDemand(all)].map(([chunk, files]) => measure(chunk, files, LAZY_BUDGET)),
    measureEntry('dist/frame-host.js', FRAME_HOST_BUDGET),
    ...listTags().map((tag) => measureEntry(`dist/elements/${tag}.js`, budgetOf(tag))),
  ];
}

const isOver = ({ brotli, budget }) => brotli > budget;

function budgetOf(tag) {
  if (FRAME_TAGS.includes(tag)) return undefined;
  return FIELD_TAGS.includes(tag) ? FIELD_BUDGET : GRAPHIC_BUDGET;
}

const measureEntry = (entry, budget) => measure(entry, listClosure(entry), budget);

function measure(title, files, budget) {
  const contents = files.map(read);
  return {
    title,
    files,
    budget,
    raw: sum(contents.map((content) => content.length)),
    brotli: sum(contents.map(compress)),
  };
}

const read = (file) => readFileSync(inProject(file));

const join = (files) => Buffer.concat(files.map(read));

function compress(content) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(content, { params }).length;
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

function printTable(rows) {
  const lines = [
    ['file', 'raw', 'brotli', 'budget', 'files'],
    ...rows.map(({ title, raw, brotli, budget, files }) => [
      title,
      format(raw),
      format(brotli),
      budget ? format(budget) : '–',
      files.length,
    ]),
  ].map((cells) => cells.map(String));
  const widths = lines[0].map((_, column) =>
    Math.max(...lines.map((cells) => cells[column].length)),
  );
  for (const [name, ...numbers] of lines) {
    const padded = numbers.map((cell, index) => cell.padStart(widths[index + 1]));
    console.log([name.padEnd(widths[0]), ...padded].join('  '));
  }
}

function format(bytes) {
  return `${(bytes / KILOBYTE).toFixed(1)} kB`;
}

function explainExcess({ title, files, brotli, budget }, before) {
  const now = weighAll(files);
  const grown = before ? findGrowth(before, now) : [];
  const [heading, modules] = grown.length
    ? ['What has grown since it was last within, in characters:', grown]
    : ['What weighs most in it, in characters:', findGrowth({}, now)];
  const lines = modules.slice(0, NAMED).map(([name, weight]) => `  ${weight}  ${name}`);
  return `${title} is ${brotli - budget} bytes (brotli) over its budget of ${format(budget)}, and readers on slow phones pay for it first.
${heading}
${lines.join('\n')}
What to do: load what only some readers need when they need it (import()), or do without. If every reader gains by it, raise the budget in scripts/build/check-size.mjs and say in the commit what for.`;
}

/** What each module weighs in some built files. */
function weighAll(files) {
  const total = {};
  for (const file of files) {
    const map = JSON.parse(readFileSync(inProject(`${file}.map`), 'utf8'));
    const weights = weighModules(readFileSync(inProject(file), 'utf8'), map);
    for (const [name, weight] of Object.entries(weights)) total[name] = (total[name] ?? 0) + weight;
  }
  return total;
}

if (isMain(import.meta.url)) {
  const messages = checkSize();
  for (const message of messages) console.error(`\n${message}`);
  if (messages.length > 0) process.exitCode = 1;
}
