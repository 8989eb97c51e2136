import { readFileSync } from 'node:fs';
import { tsImport } from 'tsx/esm/api';
import { inProject } from '../project/project.mjs';
import { nameOf } from './read-graphics.mjs';

const ARTICLE = 'src/story/article';
const MARK = '/* Written by scripts/write/write-lists.mjs from the article; do not edit. */';
const EXCERPT_MARK = MARK.replace('from', 'from the file of the graphic, its words and');

/*
 * No reader loads more of the article than is told: its sums are worked out here, and each graphic has a
 * copy of the facts that it tells, with its states and roles.
 */

/** Every sum of the article as a figure. */
export async function writeSums() {
  const { sums } = await readArticle();
  return `${MARK}
import type { Figure } from '../figure.js';

export const sums: readonly Figure[] = ${JSON.stringify(sums)};
`;
}

/** What each graphic tells of the article, by what its roles and its words name; by the path of its file. */
export async function writeExcerpts(graphics) {
  const article = await readArticle();
  const files = Object.entries(graphics).map(([tag, { states, roles }]) => {
    const ids = Object.entries(roles).map(([role, { id }]) => [role, id]);
    const known = { states, roles: Object.fromEntries(ids) };
    const told = cut(article, Object.values(known.roles), tag);
    return [`${ARTICLE}/excerpts/${tag}.ts`, writeExcerpt(tag, { ...known, ...told })];
  });
  return Object.fromEntries(files);
}

/** The same for a file that has all of the article anyway: no fact stands in it twice. */
export function writeWholeExcerpts(graphics) {
  const excerpts = Object.entries(graphics).map(([tag, { states, roles }]) => {
    const ids = Object.fromEntries(Object.entries(roles).map(([role, { id }]) => [role, id]));
    return `export const ${nameOf(tag)}Excerpt: GraphicExcerpt = {
  ...all,
  states: ${JSON.stringify(states)},
  roles: ${JSON.stringify(ids)},
};
`;
  });
  return `${EXCERPT_MARK}
import type { Excerpt, GraphicExcerpt } from './excerpt.js';
import { facts, sources } from './facts.js';
import { sums } from './sums.js';

const all: Excerpt = { sources, facts, sums };

${excerpts.join('\n')}`;
}

function writeExcerpt(tag, excerpt) {
  return `${EXCERPT_MARK}
import type { GraphicExcerpt } from '../excerpt.js';

export const ${nameOf(tag)}Excerpt = ${JSON.stringify(excerpt)} as const satisfies GraphicExcerpt;
`;
}

/** The figures of some ids, what their sums are made of, and all who say so. */
function cut(article, ids, tag) {
  const sums = article.sums.filter(({ id }) => ids.includes(id));
  const needed = [...ids, ...sums.flatMap(({ sum }) => sum)];
  const facts = article.facts.filter(({ id }) => needed.includes(id));
  const named = [...facts.map(({ source }) => source), ...listNamedSources(tag)];
  const via = article.sources.filter(({ id }) => named.includes(id)).map((source) => source.via);
  const sources = article.sources.filter(({ id }) => named.includes(id) || via.includes(id));
  return { sources, facts, sums };
}

/** The sources that its words name by themselves: `{@fakti}`. */
function listNamedSources(tag) {
  const words = readFileSync(inProject(`src/elements/${tag}/${tag}.words.ts`), 'utf8');
  return [...words.matchAll(/\{@([\w-]+)/g)].map(([, id]) => id);
}

async function readArticle() {
  const { article } = await load(`${ARTICLE}/article.ts`);
  const { workOutSums } = await load('src/story/create-story.ts');
  return { ...article, sums: workOutSums(article) };
}

const load = (path) => tsImport(inProject(path), import.meta.url);
