import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { listDemoPages } from './demo-pages.mjs';
import { completeMedia } from './media.mjs';
import { readPdf } from './read-pdf.mjs';
import { listStrayPictures, matchPicture } from './reference-pictures.mjs';
import { matchText } from './reference-texts.mjs';

const MODIFIERS = ['Shift', 'Control', 'Alt'];
const KEYS = [
  ...['Tab', 'Enter', 'Escape', 'Space', 'Home', 'End', 'PageUp', 'PageDown'],
  ...['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'],
];

/** What a test page can ask of the browser it runs in; browser-commands.ts calls these. */
const COMMANDS = {
  'scrolly:engine': (browser) => browser.engine,
  'scrolly:viewport': (browser, id, size) => browser.setViewport(id, size),
  'scrolly:wheel': (browser, id, wheel) => browser.wheel(id, wheel),
  'scrolly:click': (browser, id, point) => browser.click(id, point),
  'scrolly:press': (browser, id, { key }) => browser.press(id, parseKey(key)),
  'scrolly:media': (browser, id, media) => browser.emulateMedia(id, completeMedia(media)),
  'scrolly:screenshot': saveScreenshot,
  'scrolly:pdf': async (browser, id) => readPdf(await browser.printPdf(id)),
  'scrolly:picture': matchPicture,
  'scrolly:stray-pictures': listStrayPictures,
  'scrolly:text': matchText,
  'scrolly:demo-pages': listDemoPages,
};

export function scrollyCommands() {
  return {
    name: 'scrolly-commands',
    async executeCommand({ command, payload, session }) {
      if (!(command in COMMANDS)) return undefined;
      const { id, testFile } = session;
      try {
        const browser = session.browser.browserOf(id);
        return { result: await COMMANDS[command](browser, id, payload, testFile) };
      } catch (error) {
        // Thrown in the page instead: here the runner would log it even where a test expects it.
        return { error: error.message };
      }
    },
  };
}

function parseKey(combination) {
  const modifiers = combination.split('+');
  const key = modifiers.pop();
  const unknown = [
    ...modifiers.filter((name) => !MODIFIERS.includes(name)),
    ...[key].filter((name) => !KEYS.includes(name)),
  ];
  if (unknown.length > 0) throw new Error(`Unknown key: ${unknown.join(', ')}.`);
  return { key, modifiers };
}

async function saveScreenshot(browser, id, { path = 'screenshot.png' } = {}) {
  const inside = normalize(path);
  if (inside.startsWith('..')) throw new Error(`Screenshots stay inside out/, not ${path}.`);
  const image = await browser.takeScreenshot(id);
  const file = join('out', browser.engine, inside);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, image);
  return image.length;
}
