import { mkdirSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import { inProject } from '../project/project.mjs';
import { findEngines } from '../testing/browsers.mjs';

/**
 * Opens a page in Chromium as a reader would, and collects what it complains of: errors and warnings
 * on the console, what could not be loaded, and any request that leaves this machine.
 */
export async function openPage(address) {
  const browser = await launch({
    executablePath: findEngines().chromium.path,
    args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  const complaints = collectComplaints(page, new URL(address).origin);
  await page.evaluateOnNewDocument(rememberFigures);
  await page.goto(address, { waitUntil: 'load' });
  const takePicture = async (name) => {
    const folder = inProject('out/hosts');
    mkdirSync(folder, { recursive: true });
    await page.screenshot({ path: `${folder}/${name}.png` });
  };
  return { page, complaints, takePicture, close: () => browser.close() };
}

/** Lit says so of itself wherever a server for development picks its readable build. */
const KNOWN = /^Lit is in dev mode/;

function collectComplaints(page, origin) {
  const complaints = [];
  page.on('console', (message) => {
    const isComplaint = ['error', 'warn', 'assert'].includes(message.type());
    const isAboutIcon = message.location().url?.endsWith('/favicon.ico');
    if (isComplaint && !isAboutIcon && !KNOWN.test(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    const { origin: target, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && target !== origin)
      complaints.push(`asks another server: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.url().endsWith('/favicon.ico'))
      complaints.push(`${response.status()} ${response.url()}`);
  });
  return complaints;
}

/** Runs in the page before all else: notes the figures that the meter shows a reader in any frame. */
function rememberFigures() {
  const seen = new Set();
  window.figuresOfMeter = seen;
  const look = () => {
    const figure = document.querySelector('projection-meter')?.shadowRoot?.querySelector('figure');
    for (const [written] of figure?.innerText.matchAll(/\d+ thousand/g) ?? []) seen.add(written);
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
