/**
 * Places one graphic in the block editor with the mouse and the keyboard, as an author does, chooses a
 * state in the sidebar and then another, and publishes. Returns what stood in the canvas in each, and the
 * address. Two states, because without one the graphic may happen to show the one that is chosen.
 */
export async function editBlocks(page, address, { title, states: [first, then] }) {
  await openEditor(page, `${address}/wp-admin/post-new.php`);
  await insertBlock(page, title);
  await page.evaluate(openSidebar);
  const canvas = await findCanvas(page);
  const before = await chooseState(page, canvas, first);
  const after = await chooseState(page, canvas, then, before.words);
  return { before, after, isFramed: canvas !== page.mainFrame(), link: await publish(page) };
}

/** Gives the graphic a state by the sidebar; what it says then is something else than `before`. */
async function chooseState(page, canvas, state, before) {
  await choose(page, 'State', state);
  await canvas.waitForFunction(
    (wanted) => document.querySelector('projection-meter')?.getAttribute('state') === wanted,
    PATIENT,
    state,
  );
  return readCanvas(canvas, before);
}

/**
 * Opens a post in the block editor, and waits until its blocks are there. Not by the engine's frames, as
 * Puppeteer waits unless told otherwise: a window behind others may paint none for a while. And patiently: on
 * a machine with other work, a hundred scripts take longer than half a minute to come.
 */
export async function openEditor(page, url) {
  await page.bringToFront();
  await page.goto(url, { waitUntil: 'load', timeout: PATIENT.timeout });
  await page.waitForFunction(hasEditor, PATIENT);
  await page.evaluate(closeGuide);
  return findCanvas(page);
}

const PATIENT = { timeout: 120_000, polling: 100 };

async function insertBlock(page, title) {
  await click(page, 'button[aria-label="Toggle block inserter"]');
  const search = await page.waitForSelector('.block-editor-inserter__search input', PATIENT);
  await search.type(title);
  await page.waitForFunction(findItem, PATIENT, title);
  await page.evaluate((text) => {
    const items = document.querySelectorAll('.block-editor-block-types-list__item');
    [...items].find(({ textContent }) => textContent.includes(text)).click();
  }, title);
}

/** The page itself, or a frame in it: that is up to WordPress and the theme. */
async function findCanvas(page) {
  const frame = await page.$('iframe[name="editor-canvas"]');
  return (await frame?.contentFrame()) ?? page.mainFrame();
}

/** Once the graphic is drawn, and says something else than `before`. */
async function readCanvas(canvas, before = '') {
  await canvas.waitForFunction(
    (told) => {
      const root = document.querySelector('projection-meter')?.shadowRoot;
      return root?.querySelector('svg') && root.textContent !== told;
    },
    PATIENT,
    before,
  );
  return canvas.evaluate(() => {
    const graphic = document.querySelector('projection-meter');
    return { words: graphic.shadowRoot.textContent, height: graphic.offsetHeight };
  });
}

/** An option of a select in the sidebar, by its label. */
async function choose(page, label, value) {
  const select = await page.waitForFunction(
    (text) => {
      const labels = [...document.querySelectorAll('.block-editor-block-inspector label')];
      return labels.find(({ textContent }) => textContent.trim() === text)?.control;
    },
    PATIENT,
    label,
  );
  await select.asElement().select(value);
}

async function publish(page) {
  await page.evaluate(() => window.wp.data.dispatch('core/editor').editPost({ title: 'A story' }));
  await click(page, '.editor-post-publish-panel__toggle:not([aria-disabled="true"])');
  await click(page, '.editor-post-publish-button:not([aria-disabled="true"])');
  const isPublished = () => {
    const editor = window.wp.data.select('core/editor');
    return editor.isCurrentPostPublished() && editor.getPermalink();
  };
  const link = await page.waitForFunction(isPublished, PATIENT);
  return link.jsonValue();
}

async function click(page, selector) {
  const button = await page.waitForSelector(selector, PATIENT);
  await button.evaluate((element) => element.click());
}

/* What follows runs in the page. */

/** Its post is loaded, and its blocks stand in the page or in a frame of it. */
function hasEditor() {
  const post = window.wp?.data?.select('core/editor')?.getCurrentPostId();
  const frame = document.querySelector('iframe[name="editor-canvas"]');
  const canvas = frame ? frame.contentDocument : document;
  return Boolean(post && canvas?.querySelector('.block-editor-block-list__layout'));
}

function findItem(text) {
  const items = document.querySelectorAll('.block-editor-block-types-list__item');
  return [...items].some(({ textContent }) => textContent.includes(text));
}

/** It welcomes everybody who comes for the first time. */
function closeGuide() {
  window.wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false);
}

function openSidebar() {
  return window.wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
}
