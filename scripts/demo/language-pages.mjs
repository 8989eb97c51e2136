import { LANGUAGES } from '../languages/language-modules.mjs';
import { withLooks } from '../static/static-sheet.mjs';
import { renderPage } from './render-page.mjs';
import { prepareIn, renderStaticStory } from './render-story.mjs';

/** The whole story in each of its languages, by the one tag, as a page in that language would have it. */
export async function renderLanguagePages() {
  const pages = LANGUAGES.map(async (language) => {
    const told = await prepareIn(language);
    const [{ heading: title }] = told.steps;
    const body = `<main>
<desertion-story>\n${withLooks(renderStaticStory(told, { pictures: true }))}\n</desertion-story>
</main>`;
    const page = renderPage({ title, description: title, root: '../../', body, language });
    return [`demo/languages/${language}.html`, page];
  });
  return Object.fromEntries(await Promise.all(pages));
}
