import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { inProject } from './project.mjs';

/*
 * Writes the demo's pages from the story's data, so that no number in them is typed by hand. With
 * `--check`, writes nothing and fails when a page is not what the data says.
 */
const { renderElementPages } = await import('./demo/element-pages.mjs');
const { renderFramePage, renderHostPage, wholePage } = await import('./demo/frame-pages.mjs');
const { renderFrontPage, renderWholePage } = await import('./demo/front-page.mjs');
const { renderClippedPage, renderFlatPage, renderStepPage, renderTextPage } =
  await import('./demo/mode-pages.mjs');
const { renderLanguagePages } = await import('./demo/language-pages.mjs');
const { renderSecondPage } = await import('./demo/second-page.mjs');

const pages = {
  'demo/index.html': renderFrontPage(),
  'demo/whole.html': renderWholePage(),
  'demo/frame.html': renderFramePage(wholePage(), { root: '../' }),
  'demo/frames/host.html': renderHostPage(),
  'demo/second-story.html': renderSecondPage(),
  'demo/flat.html': renderFlatPage(),
  'demo/step.html': renderStepPage(),
  'demo/text.html': renderTextPage(),
  'demo/clipped.html': renderClippedPage(),
  ...(await renderLanguagePages()),
  ...renderElementPages(),
};
const stale = [];
for (const [path, html] of Object.entries(pages)) {
  const file = inProject(path);
  const options = await resolveConfig(file);
  const text = await format(html, { ...options, parser: 'html' });
  if (readText(file) === text) continue;
  stale.push(path);
  if (process.argv.includes('--check')) continue;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

if (stale.length && process.argv.includes('--check')) {
  console.error(`Not what the data says: ${stale.join(', ')}. Run: node scripts/write-demo.mjs`);
  process.exitCode = 1;
}

function readText(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
