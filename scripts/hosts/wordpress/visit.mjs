import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { inProject, listTags } from '../../project/project.mjs';
import { findEngines } from '../../testing/browsers.mjs';
import { listFlags } from '../../testing/chromium-launcher.mjs';
import { PASSWORD, PLUGIN, ROLES } from './site.mjs';

/** A browser in which each role has a window of its own, logged in, and a reader has one without. */
export async function openBrowser(address, folder) {
  const browser = await launch({
    // It goes when the test does, and leaves nothing outside of the test's folder.
    pipe: true,
    userDataDir: mkdtempSync(join(folder, 'browser-')),
    executablePath: findEngines().chromium.path,
    // Nothing of a site may need the network: what it asks of other machines is not found.
    args: [...listFlags(), '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
  const users = {};
  for (const role of ROLES) users[role] = await logIn(await openWindow(browser), address, role);
  const reader = await openWindow(browser);
  return { users, reader, close: () => browser.close() };
}

async function openWindow(browser) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  page.on('dialog', (dialog) => dialog.accept());
  return page;
}

async function logIn(page, address, role) {
  await page.goto(`${address}/wp-login.php`, { waitUntil: 'domcontentloaded' });
  await page.evaluate(
    (name, password) => {
      document.querySelector('#user_login').value = name;
      document.querySelector('#user_pass').value = password;
    },
    role,
    PASSWORD,
  );
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
  if (!page.url().includes('wp-admin')) throw new Error(`${role} could not log in.`);
  return page;
}

/** Installs the plugin as its users do: uploads the zip and switches it on. */
export async function installPlugin(page, address) {
  await page.goto(`${address}/wp-admin/plugin-install.php?tab=upload`);
  const input = await page.$('#pluginzip');
  await input.uploadFile(PLUGIN);
  // The button waits for a file to be chosen by hand.
  await page.$eval('#install-plugin-submit', (button) => (button.disabled = false));
  await Promise.all([
    page.waitForNavigation({ timeout: 60_000 }),
    page.$eval('#install-plugin-submit', (button) => button.click()),
  ]);
  const activate = await page.$('a.button-primary[href*="action=activate"]');
  if (!activate) throw new Error(await page.$eval('body', (body) => body.innerText));
  await Promise.all([page.waitForNavigation({ timeout: 60_000 }), activate.click()]);
}

/** Switches the plugin off and deletes it, by the list of plugins. */
export async function deletePlugin(page, address) {
  await page.goto(`${address}/wp-admin/plugins.php`);
  await Promise.all([
    page.waitForNavigation({ timeout: 60_000 }),
    page.$eval('#deactivate-desertion-story', (link) => link.click()),
  ]);
  await page.$eval('#delete-desertion-story', (link) => link.click());
  await page.waitForSelector('tr[data-slug="desertion-story"].deleted', { timeout: 60_000 });
}

/** Publishes as the block editor saves: by REST, with the user's own session. Returns the address. */
export async function publishBlocks(page, address, content) {
  const result = await page.evaluate(
    async (site, text) => {
      const nonce = await (await fetch(`${site}/wp-admin/admin-ajax.php?action=rest-nonce`)).text();
      const response = await fetch(`${site}/index.php?rest_route=/wp/v2/posts`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-WP-Nonce': nonce },
        body: JSON.stringify({ title: 'A story', status: 'publish', content: text }),
      });
      return response.json();
    },
    address,
    content,
  );
  if (!result.link) throw new Error(`Not published: ${JSON.stringify(result)}`);
  return result.link;
}

/** Publishes by the classic editor's own form, from its text tab. Returns the address. */
export async function publishClassic(page, address, content, look = () => undefined) {
  await page.setCookie({ name: 'classic-editor', value: '1', url: address });
  await page.goto(`${address}/wp-admin/post-new.php`, { waitUntil: 'load' });
  await page.click('#content-html');
  await page.evaluate((text) => {
    document.querySelector('#title').value = 'A story';
    document.querySelector('#content').value = text;
  }, content);
  await look(page);
  const id = await page.$eval('#post_ID', (field) => field.value);
  // Not any navigation: the form changes its own address by script, before and after.
  const isAnswer = (response) =>
    response.request().method() === 'POST' && response.url().endsWith('/wp-admin/post.php');
  await Promise.all([
    page.waitForResponse(isAnswer, { timeout: 60_000 }),
    page.$eval('#publish', (button) => button.click()),
  ]);
  await page.deleteCookie({ name: 'classic-editor', url: address });
  return `${address}/?p=${id}`;
}

/** Reads a published page until its tags are told, and says what a reader has and what has failed. */
export async function read(page, link, { settled = () => true } = {}) {
  const complaints = [];
  const origin = new URL(link).origin;
  const listeners = {
    console: (message) => {
      const isOurs = message.location().url?.startsWith(origin) ?? true;
      if (isOurs && ['error', 'warn'].includes(message.type())) complaints.push(message.text());
    },
    pageerror: (error) => complaints.push(String(error)),
    response: (response) => {
      const url = response.url();
      if (url.startsWith(origin) && response.status() >= 400)
        complaints.push(`${response.status()} ${url}`);
    },
  };
  for (const [name, listen] of Object.entries(listeners)) page.on(name, listen);
  try {
    await page.goto(link, { waitUntil: 'load' });
    await page.waitForFunction(settled, { timeout: 15_000, polling: 100 }).catch(() => undefined);
    return { ...(await page.evaluate(describePage, listTags())), complaints };
  } finally {
    for (const [name, listen] of Object.entries(listeners)) page.off(name, listen);
  }
}

export async function takePicture(page, name) {
  const folder = inProject('out/hosts');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${name}.png` });
}

/** Runs in the page. */
function describePage(tags) {
  const ours = [...document.querySelectorAll('*')].filter(({ localName }) =>
    tags.includes(localName),
  );
  const graphic = ({ localName, shadowRoot }) => [
    localName,
    {
      drawn: Boolean(shadowRoot?.querySelector('svg, canvas')),
      words: (shadowRoot?.textContent ?? '').replaceAll('\u00a0', ' '),
    },
  ];
  const scripts = [...document.querySelectorAll('script[type="module"][src*="desertion-story"]')];
  return {
    undefinedTags: ours
      .filter(({ localName }) => !customElements.get(localName))
      .map(({ localName }) => localName),
    stories: ours
      .filter(({ localName }) => localName === 'scrolly-story')
      .map(({ steps }) => steps?.map((step) => step.name ?? step.dataset.step)),
    graphics: Object.fromEntries(
      ours.filter(({ localName }) => !/^(scrolly|story|certainty)-/.test(localName)).map(graphic),
    ),
    sections: document
      .querySelector('desertion-story')
      ?.shadowRoot?.querySelectorAll('[part~="step"], .prose').length,
    messages: [...document.querySelectorAll('.desertion-story-message')].map(
      (it) => it.textContent,
    ),
    scripts: scripts.length,
    sheetInHead: Boolean(document.head.querySelector('link[href*="desertion-story.css"]')),
    text: document.body.innerText.replaceAll('\u00a0', ' '),
  };
}
