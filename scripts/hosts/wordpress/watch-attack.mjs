import { FOREIGN } from './attacks.mjs';
import { openEditor } from './edit.mjs';

/**
 * Looks at an author's post as somebody who may do more: as it is published, and in the block editor. Returns all
 * that has run or been asked for that should not, and what in the pages would run on a click.
 */
export async function watchAttack(page, link, address) {
  const seen = [];
  const listeners = {
    dialog: (dialog) => dialog.type() !== 'beforeunload' && seen.push(`ran: ${dialog.message()}`),
    request: (request) =>
      new URL(request.url()).hostname === FOREIGN && seen.push(`asked for ${request.url()}`),
  };
  for (const [name, listen] of Object.entries(listeners)) page.on(name, listen);
  try {
    await page.goto(link, { waitUntil: 'load', timeout: 60_000 });
    await page.waitForFunction(isDrawn, { timeout: 60_000, polling: 100 });
    seen.push(...(await page.evaluate(listTraps)));
    const id = new URL(link).searchParams.get('p');
    const canvas = await openEditor(page, `${address}/wp-admin/post.php?post=${id}&action=edit`);
    if (await page.evaluate(hasOurBlock))
      await canvas.waitForFunction(isDrawn, { timeout: 60_000, polling: 100 });
    seen.push(...(await canvas.evaluate(listTraps)));
  } finally {
    for (const [name, listen] of Object.entries(listeners)) page.off(name, listen);
  }
  return seen;
}

/* What follows runs in the page. */

/** The last graphic of the post is told. */
function isDrawn() {
  const last = document.querySelector('projection-meter[label="The last"]');
  return Boolean(last?.shadowRoot?.querySelector('svg'));
}

function hasOurBlock() {
  const blocks = window.wp.data.select('core/block-editor').getBlocks();
  return blocks.some(({ name }) => name === 'desertion-story/story');
}

/** In our tags and blocks, with all that is in them and in their shadows: handlers, scripts and addresses of scripts. */
function listTraps() {
  const within = (root) =>
    [...root.querySelectorAll('*')].flatMap((it) => [
      it,
      ...(it.shadowRoot ? within(it.shadowRoot) : []),
    ]);
  const ours = [
    ...document.querySelectorAll(
      '[class*=desertion-story-story], desertion-story, scrolly-story, scrolly-step, projection-meter',
    ),
  ];
  const elements = new Set(
    ours.flatMap((it) => [it, ...within(it), ...(it.shadowRoot ? within(it.shadowRoot) : [])]),
  );
  const isTrap = ({ localName, type, attributes }) =>
    (localName === 'script' && type !== 'application/json') ||
    ['iframe', 'object', 'embed'].includes(localName) ||
    [...attributes].some(
      ({ name, value }) => name.startsWith('on') || /^\s*(javascript|data:text)/i.test(value),
    );
  return [...elements].filter(isTrap).map((it) => `stands there: ${it.outerHTML.slice(0, 300)}`);
}
