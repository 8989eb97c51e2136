/**
 * Places one graphic in the block editor with the mouse and the keyboard, as an author does, chooses a
 * state in the sidebar, and publishes. Returns what stood in the canvas before and after that choice,
 * and the address.
 */
export async function editBlocks(page, address, { title, state }) {
  await page.goto(`${address}/wp-admin/post-new.php`, { waitUntil: 'load' });
  await page.waitForFunction(() => document.querySelector('.editor-styles-wrapper, iframe'));
  await page.evaluate(closeGuide);
  await insertBlock(page, title);
  await page.evaluate(openSidebar);
  const canvas = await findCanvas(page);
  const before = await readCanvas(canvas);
  await choose(page, 'State', state);
  await canvas.waitForFunction(
    (wanted) => document.querySelector('projection-meter').getAttribute('state') === wanted,
    {},
    state,
  );
  const after = await readCanvas(canvas, before.words);
  return { before, after, isFramed: canvas !== page.mainFrame(), link: await publish(page) };
}

async function insertBlock(page, title) {
  await click(page, 'button[aria-label="Toggle block inserter"]');
  const search = await page.waitForSelector('.block-editor-inserter__search input');
  await search.type(title);
  await page.waitForFunction(findItem, {}, title);
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
    { timeout: 30_000, polling: 100 },
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
    {},
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
  const link = await page.waitForFunction(isPublished, { timeout: 60_000, polling: 100 });
  return link.jsonValue();
}

async function click(page, selector) {
  const button = await page.waitForSelector(selector, { timeout: 60_000 });
  await button.evaluate((element) => element.click());
}

/* What follows runs in the page. */

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
