/*
 * What a story costs a page, told by the tags and by what others tell it with. `--quick` takes two
 * minutes and leaves out what a page has many of; `--write` writes docs/performance.md.
 */
import { writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { buildAside } from '../build/build-aside.mjs';
import { isBuildStale } from '../build/is-build-stale.mjs';
import { inProject } from '../project/project.mjs';
import { findEngines } from '../testing/browsers.mjs';
import { listFlags } from '../testing/chromium-launcher.mjs';
import { measureAll } from './measure-all.mjs';
import { OURS, renderForeign } from './our-pages.mjs';
import { buildPeers } from './peers/build-peers.mjs';
import { PEERS, renderPeer } from './peers/pages.mjs';
import { renderReport } from './report.mjs';
import { servePages } from './serve-pages.mjs';
import { writeDocument } from './write-document.mjs';

const kind = process.argv.includes('--quick') ? 'quick' : 'full';
const { chromium } = findEngines();
if (!chromium) throw new Error('The measures need Chromium: npm run check installs it on Debian.');
if (isBuildStale()) buildAside();
await buildPeers();

const pages = [
  ...Object.entries(PEERS).map(([name, { title }]) => ({ name, title, isPeer: true })),
  ...Object.entries(OURS)
    .filter(([, { isSpared }]) => kind === 'full' || !isSpared)
    .map(([name, { title }]) => ({ name, title: `ours: ${title}` })),
];
const { origin, weigh, close } = await servePages(renderAny);
const browser = await puppeteer.launch({ executablePath: chromium.path, args: listFlags() });
try {
  const begun = performance.now();
  const results = await measureAll(browser, { origin, weigh, pages, kind }, (measured) => {
    const seconds = Math.round((performance.now() - begun) / 1000);
    console.error(`${Object.keys(measured).at(-1)} measured after ${seconds} s`);
    // Every value of every round, for whoever wants to see more than medians.
    writeFileSync(inProject('out/bench/results.json'), JSON.stringify(measured));
  });
  const sections = renderReport(results, pages);
  for (const { title, text } of sections) console.log(`\n${title}\n\n${text}`);
  const run = {
    kind,
    browser: await browser.version(),
    minutes: (performance.now() - begun) / 60_000,
  };
  console.log(`\n${run.browser}, ${run.minutes.toFixed(1)} minutes.`);
  if (process.argv.includes('--write')) await writeDocument(sections, run);
} finally {
  await browser.close();
  await close();
}

function renderAny(path, query) {
  if (path === 'foreign') return renderForeign(Boolean(query.story));
  return PEERS[path] ? renderPeer(path, query) : OURS[path]?.render(query);
}
