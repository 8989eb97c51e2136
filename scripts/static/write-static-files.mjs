import { writeFileSync } from 'node:fs';
import { graphicTags } from '../../dist/story/graphic-tags.js';
import { prepareIn, renderStaticStory, renderStill } from '../demo/render-story.mjs';
import { LANGUAGES } from '../languages/language-modules.mjs';
import { inProject } from '../project/project.mjs';
import { staticSheet, withLooks } from './static-sheet.mjs';

/**
 * Writes what an author can put inside a tag, in each language: the whole story, and each graphic with its first
 * picture. It is there before any script, and all there is without one. Their looks are a file as well, for pages
 * that link them.
 */
export async function writeStaticFiles() {
  writeFileSync(inProject('dist/static.css'), staticSheet);
  for (const language of ['en', ...LANGUAGES]) {
    const told = language === 'en' ? undefined : await prepareIn(language);
    write('desertion-story', language, renderStaticStory(told, { pictures: true }));
    for (const tag of graphicTags) write(tag, language, renderStill(tag, { told }));
  }
}

function write(tag, language, markup) {
  const name =
    language === 'en'
      ? tag === 'desertion-story'
        ? `${tag}.html`
        : `elements/${tag}.html`
      : `languages/${tag}.${language}.html`;
  writeFileSync(inProject('dist', name), `${withLooks(markup)}\n`);
}
