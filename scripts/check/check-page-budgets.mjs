import puppeteer from 'puppeteer-core';
import { OURS } from '../bench/our-pages.mjs';
import { servePages } from '../bench/serve-pages.mjs';
import { renderTable } from '../bench/tables.mjs';
import { findEngines } from '../testing/browsers.mjs';
import { listFlags } from '../testing/chromium-launcher.mjs';
import { countPage } from './count-page.mjs';
import { listExcesses, listGains } from './judge-page.mjs';
import { BUDGETS, COUNTS } from './page-budgets.mjs';

/* Counts what pages with the built files cost, and compares that with what they may. */

const { chromium } = findEngines();
if (!chromium) throw new Error('The counts need Chromium: npm run check installs it on Debian.');
const server = await servePages((path, query) => OURS[path]?.render(query));
const browser = await puppeteer.launch({ executablePath: chromium.path, args: listFlags() });
try {
  const messages = [];
  const rows = [];
  for (const [page, budget] of Object.entries(BUDGETS)) {
    const { title } = OURS[page];
    const counts = await countPage(browser, server, page);
    messages.push(...listExcesses(title, counts, budget));
    const show = (name) =>
      counts[name] === undefined ? '–' : `${+counts[name].toFixed(1)} / ${budget[name]}`;
    rows.push([title, ...Object.keys(COUNTS).map(show)]);
    for (const gain of listGains(title, counts, budget)) console.log(gain);
  }
  console.log(renderTable(['counted / budget', ...Object.keys(COUNTS)], rows));
  for (const message of messages) console.error(`\n${message}`);
  if (messages.length > 0) process.exitCode = 1;
} finally {
  await browser.close();
  await server.close();
}
