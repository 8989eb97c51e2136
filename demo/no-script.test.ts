import { expect } from 'chai';
import { setViewport } from '../scripts/testing/browser-commands.js';
import { builtInStory } from '../src/story/article/built-in-story.js';
import { createFormatter } from '../src/story/format/format-figure.js';
import { nextFrame } from '../src/testing/testing.fixture.js';
import { certaintyNames } from '../src/words/certainty-words.js';

/* What readers have without script, and what feeds and reader modes take from a page. */

const story = builtInStory();
const format = createFormatter(story, 'en');
const frames: HTMLIFrameElement[] = [];

/** Spaces and line breaks are the formatter's of the page. */
const squeeze = (text: string): string => text.replaceAll(/\s+/g, '').toLowerCase();

/** A page whose scripts are not run. */
async function open(address: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.style.cssText = 'inline-size: 1000px; block-size: 700px; border: 0; display: block';
  frame.src = address;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  frames.push(frame);
  await loaded;
  return frame.contentDocument!;
}

/** Comes near every part of a page, which is laid out only then. */
async function readThrough(page: Document): Promise<void> {
  for (const chapter of page.querySelectorAll('.scrolly-chapter')) {
    chapter.scrollIntoView();
    await nextFrame();
    await nextFrame();
  }
}

const isSeen = (element: Element): boolean => element.getBoundingClientRect().height > 0;

describe('without script', () => {
  beforeEach(() => setViewport(1200, 800));
  afterEach(() => {
    for (const frame of frames.splice(0)) frame.remove();
  });

  for (const address of [
    '/demo/index.html',
    '/demo/whole.html',
    '/demo/flat.html',
    '/demo/step.html',
    '/demo/frame.html',
    '/dist/desertion-story.html',
  ])
    describe(address, () => {
      it('gives every fact with the word for how sure it is', async () => {
        const page = await open(address);
        const rows = [...page.querySelectorAll('tbody tr')].filter(isSeen);
        for (const figure of story.figures.values()) {
          const value = format.qualified(figure) || String(figure.value);
          const row = rows.find((it) =>
            squeeze(it.textContent).startsWith(squeeze(`${figure.label} ${value}`)),
          );
          expect(row, figure.id).to.exist;
          expect(squeeze(row!.textContent), figure.id).to.contain(
            squeeze(certaintyNames[figure.certainty]),
          );
        }
      });

      it('gives every source', async () => {
        const page = await open(address);
        const items = [...page.querySelectorAll('li')].filter(isSeen).map((it) => it.textContent);
        for (const { label } of story.data.sources)
          expect(
            items.some((text) => squeeze(text).startsWith(squeeze(label))),
            label,
          ).to.equal(true);
      });

      it('gives prose and tables in the order in which they are told', async () => {
        const page = await open(address);
        await readThrough(page);
        const blocks = [...page.querySelectorAll('h1, h2, p, table, li')];
        const tops = blocks.map((block) => block.getBoundingClientRect().top);
        for (const block of blocks) expect(isSeen(block), block.textContent).to.equal(true);
        expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
      });

      it('has tables with a caption, heads for rows and columns, and units', async () => {
        const page = await open(address);
        const tables = [...page.querySelectorAll('table')];
        expect(tables.length).to.be.greaterThan(5);
        for (const table of tables) {
          expect(table.caption?.textContent.trim()).to.have.length.greaterThan(10);
          for (const head of table.querySelectorAll('thead th'))
            expect(head).to.have.property('scope', 'col');
          for (const head of table.querySelectorAll('tbody th'))
            expect(head).to.have.property('scope', 'row');
        }
        const texts = tables.map(({ textContent }) => squeeze(textContent)).join();
        for (const figure of story.figures.values()) {
          const unit = typeof figure.value === 'string' ? '' : format.unit(figure);
          expect(texts, figure.id).to.contain(squeeze(`${format.qualified(figure)} ${unit}`));
        }
      });
    });
});
