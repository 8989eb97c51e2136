import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { inProject } from '../project/project.mjs';

/** Writes the built-in story as one story file, for an author to copy and change. */
export async function writeArticle() {
  const { article } = await import(pathToFileURL(inProject('dist/whole-article.js')).href);
  const file = { $schema: '../story.schema.json', ...article };
  mkdirSync(inProject('dist/stories'), { recursive: true });
  writeFileSync(inProject('dist/stories/article.json'), `${JSON.stringify(file, null, 2)}\n`);
}
