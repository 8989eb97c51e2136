import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeHtml } from '../demo/render-page.mjs';
import { inProject } from '../project/project.mjs';

const BUNDLE = 'desertion-story';

/**
 * Writes a story, a page that tells it, and the files that the page loads unless they are somewhere else.
 *
 * @returns what was written, a line each
 */
export function writeFolder({ folder, title, story, lang, bundle = BUNDLE }) {
  mkdirSync(folder, { recursive: true });
  const address = bundle.replace(/\/$/, '');
  const file = { $schema: `${address}/story.schema.json`, ...story };
  writeFileSync(join(folder, 'story.json'), `${JSON.stringify(file, null, 2)}\n`);
  writeFileSync(join(folder, 'index.html'), renderPage(title, lang, address));
  const written = ['story.json', 'index.html'];
  if (bundle === BUNDLE) written.push(copyBundle(join(folder, BUNDLE)));
  return written.map((name) => `wrote ${join(folder, name)}`);
}

function renderPage(title, lang, bundle) {
  return `<!doctype html>
<html lang="${escapeHtml(lang)}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escapeHtml(title)}</title>
    <link rel="stylesheet" href="${escapeHtml(bundle)}/desertion-story.css" />
    <script type="module" src="${escapeHtml(bundle)}/desertion-story.js"></script>
  </head>
  <body>
    <desertion-story src="story.json"></desertion-story>
  </body>
</html>
`;
}

/** All that a page can load, and what an editor reads. */
function copyBundle(target) {
  const loadable = Object.keys(JSON.parse(readFileSync(inProject('dist/integrity.json'), 'utf8')));
  for (const path of [...loadable, 'story.schema.json', 'LICENSES.txt'])
    cpSync(inProject('dist', path), join(target, path));
  return `${BUNDLE}/`;
}
