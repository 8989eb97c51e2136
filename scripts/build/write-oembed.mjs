import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject, isMain } from '../project.mjs';

/*
 * Writes `dist/oembed/`: each page for frames, and beside it what oEmbed says of it, so that the page's
 * address can be pasted into WordPress and others. Addresses in oEmbed are absolute, so that there is
 * none before somebody says where all of this will stand:
 * node scripts/build/write-oembed.mjs --base https://example.com/story/
 */

const FOLDER = 'dist/oembed/';
/** WordPress shows a frame between 200 and 1,000 px high, whatever is asked. */
const SIZE = { width: 800, height: 720 };
const DAY = 86_400;

/**
 * Returns the names of the pages.
 *
 * @param base the address that the folder of this repository is served at; without, only the pages are written
 * @param root that folder, or a copy of what is served of it
 */
export async function writeOembed(base, root = inProject()) {
  const { embeddablePages, renderFramePage } = await import('../demo/frame-pages.mjs');
  const folder = join(root, FOLDER);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const pages = embeddablePages();
  for (const page of pages) {
    const oembed = base && new URL(`${FOLDER}${page.name}.json`, base).href;
    const html = renderFramePage(page, { root: '../../', oembed });
    writeFileSync(join(folder, `${page.name}.html`), html);
    if (base) writeFileSync(join(folder, `${page.name}.json`), serialize(describePage(page, base)));
  }
  return pages.map(({ name }) => name);
}

/** What oEmbed 1.0 says of a page: https://oembed.com/#section2.3 */
export function describePage({ name, title }, base) {
  return {
    version: '1.0',
    type: 'rich',
    title: unescape(title),
    provider_name: 'desertion-story',
    provider_url: new URL(base).href,
    cache_age: DAY,
    html: renderEmbed(new URL(`${FOLDER}${name}.html`, base).href, title, base),
    ...SIZE,
  };
}

/** WordPress keeps a quotation and a frame, and drops the rest. */
function renderEmbed(address, title, base) {
  const { width, height } = SIZE;
  return [
    `<blockquote><a href="${address}">${title}</a></blockquote>`,
    `<div data-scrolly-frame><iframe src="${address}" title="${title}" width="${width}" height="${height}" style="border:0;max-width:100%"></iframe></div>`,
    `<script async src="${new URL('dist/frame-host.js', base).href}"></script>`,
  ].join('');
}

function unescape(text) {
  const signs = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return text.replace(/&(amp|lt|gt|quot);/g, (_, name) => signs[name]);
}

/** Safe wherever it is pasted: no tag of a page can begin in it. */
function serialize(data) {
  return `${JSON.stringify(data, null, 2).replace(/</g, '\\u003c').replace(/&/g, '\\u0026')}\n`;
}

if (isMain(import.meta.url)) {
  const index = process.argv.indexOf('--base');
  const base = index < 0 ? undefined : process.argv[index + 1];
  if (base !== undefined && !URL.canParse(base)) {
    console.error(`--base needs an absolute address, as in --base https://example.com/story/`);
    process.exit(1);
  }
  await writeOembed(base);
}
