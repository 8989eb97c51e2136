import { mkdirSync, rmSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { openStory } from './contact-sheets/open-story.mjs';
import { shootMove } from './contact-sheets/shoot-move.mjs';
import { writeSheet } from './contact-sheets/write-sheet.mjs';
import { inProject } from './project/project.mjs';
import { serve } from './serve/serve.mjs';
import { findEngines } from './testing/browsers.mjs';
import { listFlags } from './testing/chromium-launcher.mjs';

/*
 * Contact sheets of a story as it was built last, for looking at, in out/contact-sheets/: every step at
 * each width in each scheme, and every move from one step to the next. No test: nobody but a person says
 * whether they are good.
 *
 *   node scripts/contact-sheets.mjs [demo/second-story.html]
 *
 * WIDTHS=390,1280 and SCHEMES=dark choose; MOVES= leaves the moves out, MOVES=390,1280 is how they are by default.
 */
const HEIGHTS = { 360: 740, 390: 844, 768: 1024, 1280: 800, 1366: 768, 1920: 1080 };
const [page = 'demo/whole.html'] = process.argv.slice(2);
const {
  WIDTHS = Object.keys(HEIGHTS).join(),
  SCHEMES = 'light,dark',
  MOVES = '390,1280',
} = process.env;
const list = (text) => text.split(',').filter(Boolean);

const out = inProject('out/contact-sheets');
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const { port, close } = await serve(0);
const browser = await puppeteer.launch({
  executablePath: findEngines().chromium.path,
  args: [...listFlags(), '--hide-scrollbars'],
});
const open = (width, scheme, isMoving) =>
  openStory(browser, `http://127.0.0.1:${port}/${page}`, {
    width: Number(width),
    height: HEIGHTS[width] ?? 800,
    scheme,
    isMoving,
  });

for (const width of list(WIDTHS))
  for (const scheme of list(SCHEMES)) {
    const story = await open(width, scheme, false);
    const shots = [];
    for (const stop of story.stops) {
      await story.goTo(stop);
      shots.push({ label: `${stop.name} · ${width} · ${scheme}`, image: await story.shoot() });
    }
    await story.close();
    await writeSheet(browser, shots, `${out}/${width}-${scheme}.png`);
    console.log(`${width} px, ${scheme}: ${shots.length} stops`);
  }

for (const width of list(MOVES)) {
  const story = await open(width, 'light', true);
  for (const [i, stop] of story.stops.slice(1).entries()) {
    const before = story.stops[i];
    const shots = await shootMove(story, before, stop);
    const name = `${String(i + 1).padStart(2, '0')}-${before.name}-to-${stop.name}`;
    await writeSheet(browser, shots, `${out}/move-${width}-${name}.png`);
    console.log(`${width} px: ${before.name} to ${stop.name}`);
  }
  await story.close();
}

await browser.close();
await close();
