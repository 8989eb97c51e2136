import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every paragraph of what the build has written for readers without scripts, of some chapters or all. */
export function readStaticWords({ root }, chapters) {
  const folder = join(root, 'wp-content/plugins/desertion-story/static');
  const names = chapters?.map((chapter) => `desertion-story.${chapter}`) ?? ['desertion-story'];
  return names
    .map((name) => readFileSync(join(folder, `${name}.html`), 'utf8'))
    .flatMap((html) => [...html.matchAll(/<p\b[^>]*>(.*?)<\/p>/gs)])
    .map(([, text]) => simplify(withoutTags(text)));
}

/** What the site's feed says of its newest post. */
export async function readFeed(address) {
  const response = await fetch(`${address}/?feed=rss2`);
  const [, content] = /<content:encoded><!\[CDATA\[(.*?)\]\]>/s.exec(await response.text());
  return simplify(withoutTags(content));
}

/** The page as it is sent. */
export async function readSource(link) {
  const response = await fetch(link);
  if (!response.ok) throw new Error(`${link}: ${response.status}`);
  return response.text();
}

/** What stands on a page where no script runs. */
export async function readWithoutScripts(page, link) {
  await page.setJavaScriptEnabled(false);
  try {
    await page.goto(link, { waitUntil: 'load' });
    return simplify(await page.evaluate(() => document.body.innerText));
  } finally {
    await page.setJavaScriptEnabled(true);
  }
}

function withoutTags(html) {
  return html.replace(/<[^>]*>/g, '');
}

/** Without what WordPress's typography and the layout of a page make of words. */
function simplify(text) {
  return text
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&(amp|lt|gt|quot|nbsp);/g, (_, name) => SIGNS[name])
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

const SIGNS = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };
