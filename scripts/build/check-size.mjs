import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { inProject, isMain, listTags } from '../project/project.mjs';
import { listImports } from './list-imports.mjs';
import { findGrowth, weighModules } from './weigh-modules.mjs';

const KILOBYTE = 1000;
/** What every page with the bundle downloads: all tags, and what they need to survive any page. */
const PAGE_BUDGET = 48 * KILOBYTE;
/**
 * What is loaded on demand at once, with what of it others have loaded already: what draws a picture for a file
 * is the largest.
 */
const LAZY_BUDGET = 13.2 * KILOBYTE;
/**
 * The validator, for pages with data of an author's own: its schema, its messages with the names that come close,
 * and all the ways to write a number of any size, unit and sign. Counted with the file of parts of the whole story, of
 * which it needs one: the story waits for one round trip less.
 */
const VALIDATOR_BUDGET = 16.6 * KILOBYTE;
/** What a page pays that loads its tags one by one. */
const AUTOLOAD_BUDGET = 2 * KILOBYTE;
/**
 * One graphic's own entry with the chunks that it shares with others. It was 20 until every graphic had its eyebrow
 * and its finding, stood until the next was there, and waited for its turn where it is not seen at first;
 * 20.9 until it wrote English without Intl, which takes a slow phone as long as twenty kilobytes; 21.3 until sums
 * followed the paces and periods of their figures.
 */
const GRAPHIC_BUDGET = 21.9 * KILOBYTE;
/** The same for the two graphics of one field, which paint their marks and lay them out in two ways; a page with both loads that once. */
const FIELD_BUDGET = 25 * KILOBYTE;
const FIELD_TAGS = ['case-field', 'desertion-timeline'];
/** What a page that frames a story downloads. */
const FRAME_HOST_BUDGET = 3 * KILOBYTE;

const PAGE = 'dist/desertion-story.js';

/** What each module weighed in each file when that was last within its budget, on this machine. */
const MEMORY = inProject('out/sizes.json');
/** How many modules a message names. */
const NAMED = 8;

/** Tags that are no graphic of their own, so that no page uses them alone. */
const FRAME_TAGS = ['scrolly-story', 'scrolly-step', 'desertion-story'];

/** Prints what readers download and returns a message for each file over its budget. */
export function checkSize() {
  const rows = [
    measure(PAGE, PAGE_BUDGET),
    measure('dist/desertion-story.classic.js'),
    measure('dist/autoload.js', AUTOLOAD_BUDGET),
    ...listLazyChunks().map((chunk) =>
      measure(chunk, chunk.includes('check-story') ? VALIDATOR_BUDGET : LAZY_BUDGET),
    ),
    measure('dist/frame-host.js', FRAME_HOST_BUDGET),
    ...listTags().map((tag) => measure(`dist/elements/${tag}.js`, budgetOf(tag))),
  ];
  printTable(rows);
  const before = existsSync(MEMORY) ? JSON.parse(readFileSync(MEMORY, 'utf8')) : {};
  const messages = rows
    .filter(isOver)
    .map((row) => explainExcess(row, before[withoutHash(row.entry)]));
  const within = rows.filter((row) => row.budget && !isOver(row));
  const weights = within.map(({ entry }) => [withoutHash(entry), weighEntry(entry)]);
  mkdirSync(dirname(MEMORY), { recursive: true });
  writeFileSync(MEMORY, JSON.stringify({ ...before, ...Object.fromEntries(weights) }));
  return messages;
}

const isOver = ({ brotli, budget }) => brotli > budget;

/** The name of a chunk changes with its content. */
const withoutHash = (entry) => entry.replace(/(?<=chunks\/.*)-[\w-]{8}(?=\.js$)/, '');

function budgetOf(tag) {
  if (FRAME_TAGS.includes(tag)) return undefined;
  return FIELD_TAGS.includes(tag) ? FIELD_BUDGET : GRAPHIC_BUDGET;
}

function measure(entry, budget) {
  const files = collectFiles(inProject(entry)).map((file) => readFileSync(file));
  return {
    entry,
    budget,
    chunks: files.length - 1,
    raw: sum(files.map((content) => content.length)),
    brotli: sum(files.map(compress)),
  };
}

/** What the page bundle, or a chunk of it, loads only when it is needed. */
function listLazyChunks(file = PAGE) {
  const chunks = readImports(inProject(file))
    .filter(({ lazy }) => lazy)
    .map(({ specifier }) => join(dirname(file), specifier));
  return chunks.flatMap((chunk) => [chunk, ...listLazyChunks(chunk)]);
}

/** A built file and all built files that it needs, directly or not; the page bundle is already there. */
function collectFiles(file, found = new Set()) {
  if (found.has(file) || (found.size > 0 && file === inProject(PAGE))) return [];
  found.add(file);
  for (const { specifier, lazy } of readImports(file)) {
    if (!lazy) collectFiles(join(dirname(file), specifier), found);
  }
  return [...found];
}

function readImports(file) {
  return listImports(readFileSync(file, 'utf8'));
}

function compress(content) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(content, { params }).length;
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

function printTable(rows) {
  const lines = [
    ['file', 'raw', 'brotli', 'budget', 'with chunks'],
    ...rows.map(({ entry, raw, brotli, budget, chunks }) => [
      entry,
      format(raw),
      format(brotli),
      budget ? format(budget) : '–',
      chunks,
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

function explainExcess({ entry, brotli, budget }, before) {
  const now = weighEntry(entry);
  const grown = before ? findGrowth(before, now) : [];
  const [title, modules] = grown.length
    ? ['What has grown since it was last within, in characters:', grown]
    : ['What weighs most in it, in characters:', findGrowth({}, now)];
  const lines = modules.slice(0, NAMED).map(([name, weight]) => `  ${weight}  ${name}`);
  return `${entry} is ${brotli - budget} bytes (brotli) over its budget of ${format(budget)}, and readers on slow phones pay for it first.
${title}
${lines.join('\n')}
What to do: load what only some readers need when they need it (import()), or do without. If every reader gains by it, raise the budget in scripts/build/check-size.mjs and say in the commit what for.`;
}

/** What each module weighs in a built file and all that it needs. */
function weighEntry(entry) {
  const total = {};
  for (const file of collectFiles(inProject(entry))) {
    const map = JSON.parse(readFileSync(`${file}.map`, 'utf8'));
    for (const [name, weight] of Object.entries(weighModules(readFileSync(file, 'utf8'), map)))
      total[name] = (total[name] ?? 0) + weight;
  }
  return total;
}

if (isMain(import.meta.url)) {
  const messages = checkSize();
  for (const message of messages) console.error(`\n${message}`);
  if (messages.length > 0) process.exitCode = 1;
}
