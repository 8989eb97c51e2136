import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, sep } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { isBuiltPage } from '../demo/built-pages.mjs';
import { renderElementPages } from '../demo/element-pages.mjs';
import { renderFramePage, renderHostPage, wholePage } from '../demo/frame-pages.mjs';
import { renderFrontPage, renderWholePage } from '../demo/front-page.mjs';
import { renderLanguagePages } from '../demo/language-pages.mjs';
import { renderLookPages } from '../demo/look-pages.mjs';
import {
  renderClippedPage,
  renderFlatPage,
  renderStepPage,
  renderTextPage,
} from '../demo/mode-pages.mjs';
import { renderStoryPages } from '../demo/story-pages.mjs';
import { inProject, isMain } from '../project/project.mjs';

/*
 * Writes the demo's pages from the story's data, so that no number in them is typed by hand. A build
 * writes those that are not in git; this writes the two that are as well. With `--check`, writes nothing
 * and fails where a page is not what the data says.
 */
if (isMain(import.meta.url)) {
  const checkOnly = process.argv.includes('--check');
  const stale = await writeDemo({ checkOnly });
  if (checkOnly && stale.length) {
    console.error(
      `Not what the data says: ${stale.join(', ')}. Run: npm run build, then node scripts/write/write-demo.mjs`,
    );
    process.exitCode = 1;
  }
}

/** Writes every page anew, removes those that nothing writes any more, and returns what was not up to date. */
export async function writeDemo({ checkOnly = false } = {}) {
  const pages = await renderPages();
  const stale = listBuiltPages().filter((path) => !(path in pages));
  if (!checkOnly) for (const path of stale) rmSync(inProject(path));
  for (const [path, html] of Object.entries(pages)) {
    const file = inProject(path);
    const style = { ...(await resolveConfig(file)), parser: 'html' };
    // Twice: a long value of CSS that one pass has parted over lines is parted otherwise by the next.
    const text = await format(await format(html, style), style);
    if (readText(file) === text) continue;
    stale.push(path);
    if (checkOnly) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return stale;
}

async function renderPages() {
  return {
    'demo/index.html': renderFrontPage(),
    'demo/whole.html': renderWholePage(),
    'demo/frame.html': renderFramePage(wholePage(), { root: '../' }),
    'demo/frames/host.html': renderHostPage(),
    'demo/flat.html': renderFlatPage(),
    'demo/step.html': renderStepPage(),
    'demo/text.html': renderTextPage(),
    'demo/clipped.html': renderClippedPage(),
    ...renderStoryPages(),
    ...(await renderLanguagePages()),
    ...renderElementPages(),
    ...renderLookPages(),
  };
}

function listBuiltPages() {
  return readdirSync(inProject('demo'), { recursive: true })
    .filter(isBuiltPage)
    .map((path) => `demo/${path.split(sep).join('/')}`);
}

function readText(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
