import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { inProject } from './project/project.mjs';
import { copyProject } from './project/project-copy.mjs';
import { findEngines } from './testing/browsers.mjs';
import { listFlags } from './testing/chromium-launcher.mjs';

/* global document -- parts of this run in the page */

/* `npm run dev` in a copy of the project, where sources can be changed, and a page that is open meanwhile. */

const { chromium } = findEngines();
const skip = !chromium && 'Chromium is not installed';
const ENTRY = 'src/page.ts';
const PAGE = 'demo/flat.html';

let copy;
let server;
let browser;
let page;
let printed = '';

before(async () => {
  if (skip) return;
  copy = copyProject('dev');
  // It has been built: the demo's style sheet is there.
  symlinkSync(inProject('dist'), join(copy, 'dist'), 'junction');
  server = spawn(process.execPath, [join(copy, 'scripts/dev.mjs')], {
    env: { ...process.env, PORT: '0' },
  });
  server.stderr.on('data', (text) => (printed += text));
  const address = await readAddress(server.stdout);
  browser = await puppeteer.launch({ executablePath: chromium.path, args: listFlags() });
  page = await browser.newPage();
  await page.goto(new URL(`/${PAGE}`, address).href);
});

after(async () => {
  await browser?.close();
  server?.kill();
  if (copy) rmSync(copy, { recursive: true, force: true });
});

test('loads an open page again when a source is saved, with what is new', { skip }, async () => {
  await whenReloaded(() => append(ENTRY, `document.documentElement.lang = 'eo';`));
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'eo');
});

test('loads an open page again when the page itself is saved', { skip }, async () => {
  await whenReloaded(() => append(PAGE, '<p id="new">New</p>'));
  assert.equal(await page.evaluate(() => document.getElementById('new')?.textContent), 'New');
});

test('tells of a mistake, and serves what was there until it is mended', { skip }, async () => {
  const source = read(ENTRY);
  const told = once(server.stderr, 'data');
  append(ENTRY, 'const = ;');
  assert.match(`${await told}`, /Expected identifier but found "="[^]*src\/page\.ts/);
  await page.reload();
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'eo');
  await whenReloaded(() => write(ENTRY, `${source}document.documentElement.lang = 'ia';`));
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'ia');
});

test(
  'writes the words of a language anew, and loads the page again, when its XLIFF is saved',
  { skip },
  async () => {
    const xliff = 'src/languages/xliff/de.xlf';
    const changed = read(xliff).replace('<target>mindestens<', '<target>wenigstens<');
    await whenReloaded(() => write(xliff, changed));
    assert.match(read('src/languages/de.ts'), /wenigstens/);
  },
);

async function whenReloaded(edit) {
  const reloaded = page.waitForNavigation();
  edit();
  await reloaded;
}

function append(path, text) {
  write(path, `${read(path)}${text}\n`);
}

function read(path) {
  return readFileSync(join(copy, path), 'utf8');
}

function write(path, text) {
  writeFileSync(join(copy, path), text);
}

async function readAddress(stdout) {
  for await (const line of createInterface(stdout)) {
    const [address] = line.match(/http:\S+/) ?? [];
    if (address) return address;
  }
  throw new Error(`It has not started: ${printed}`);
}
