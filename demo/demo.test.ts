import { expect } from 'chai';
import { engineName, setViewport } from '../scripts/testing/browser-commands.js';
import type { ScrollyStoryElement } from '../src/elements/scrolly-story/scrolly-story-element.js';
import { builtInStory } from '../src/story/article/built-in-story.js';
import { createFormatter } from '../src/story/format/format-figure.js';
import { forms } from '../src/story/format/forms.js';
import { graphics } from '../src/story/graphics.js';
import { nextFrame, until } from '../src/testing/testing.fixture.js';

/* The demo's pages as readers get them: with the built files, each in a frame of its own. */

const frames: HTMLIFrameElement[] = [];

interface Page {
  window: Window & typeof globalThis;
  document: Document;
  complaints: string[];
}

async function open(
  markup: { src: string } | { srcdoc: string },
  { width = 1000, height = 700, sandbox = '' } = {},
): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `inline-size: ${width}px; block-size: ${height}px; border: 0; display: block`;
  if (sandbox) frame.setAttribute('sandbox', sandbox);
  Object.assign(frame, markup);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  frames.push(frame);
  const complaints: string[] = [];
  await loaded;
  const page = frame.contentWindow as Page['window'];
  page.addEventListener('error', ({ message }) => complaints.push(message));
  return { window: page, document: frame.contentDocument!, complaints };
}

async function readPage(address: string): Promise<Document> {
  const response = await fetch(address);
  expect(response.ok, address).to.equal(true);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

/** Whether every graphic of a tag that has a place has been drawn, in the page and in a story told by one tag. */
function drawn(page: ParentNode, tag: string): boolean {
  const wholes = [...page.querySelectorAll('desertion-story')];
  if (!wholes.every((whole) => whole.shadowRoot?.querySelector('article'))) return false;
  const trees: ParentNode[] = [page, ...wholes.map((whole) => whole.shadowRoot!)];
  return (
    trees
      .flatMap((tree) => [...tree.querySelectorAll(tag)])
      // What a story puts into words has no place, and is not drawn.
      .filter((graphic) => graphic.getClientRects().length > 0)
      .every((graphic) => graphic.shadowRoot?.querySelector('.picture svg, .claim'))
  );
}

/** `Intl` writes thin spaces that a formatter of pages may fold. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

const pages = [
  '/demo/index.html',
  '/demo/whole.html',
  '/demo/clipped.html',
  ...['tabloid', 'broadsheet', 'data-desk'].map((look) => `/demo/looks/${look}.html`),
  ...[
    ...Object.keys(graphics),
    'scrolly-story',
    'scrolly-step',
    'story-figure',
    'certainty-key',
    'desertion-story',
  ].map((tag) => `/demo/elements/${tag}.html`),
];

describe('the demo', () => {
  beforeEach(() => setViewport(1200, 800));
  afterEach(() => {
    for (const frame of frames.splice(0)) frame.remove();
  });

  for (const address of pages)
    it(`draws every graphic of ${address} and complains of nothing`, async () => {
      const { document: page, complaints } = await open({ src: address });
      for (const tag of Object.keys(graphics)) await until(() => drawn(page, tag));
      expect(complaints).to.deep.equal([]);
      expect(page.documentElement.scrollWidth).to.be.at.most(1000);
    });

  for (const width of [360, 768, 1200])
    it(`fits a screen of ${width} px`, async () => {
      const { document: page, window: own } = await open({ src: pages[0]! }, { width });
      await until(() => drawn(page, 'desertion-timeline'));
      expect(page.documentElement.scrollWidth).to.be.at.most(own.innerWidth);
    });

  it('types no number: every one in the prose is a figure of the story', async () => {
    const page = await readPage('/demo/index.html');
    const story = builtInStory();
    const format = createFormatter(story, 'en');
    const figures = [...page.querySelectorAll('story-figure')];
    expect(figures).to.have.length.greaterThan(25);
    for (const element of figures) {
      const figure = story.figures.get(element.getAttribute('fact')!)!;
      const form = (element.getAttribute('form') ?? '') as keyof typeof forms;
      expect(plain(element.textContent)).to.equal(plain(forms[form](figure, format, story)));
    }
    const dates = story.data.sources.map(({ date }) => date);
    for (const time of page.querySelectorAll('time')) {
      expect(dates).to.include(time.dateTime);
      const day = format.period({ from: time.dateTime, to: time.dateTime });
      expect(plain(time.textContent)).to.equal(plain(day));
    }
    for (const element of page.querySelectorAll('story-figure, data, time, table, head, footer'))
      element.remove();
    expect(page.body.textContent).not.to.match(/\d/);
  });

  it('can be read to its end, in order, without script', async () => {
    const { document: page } = await open({ src: pages[0]! }, { sandbox: 'allow-same-origin' });
    expect(page.querySelector('scrolly-story')!.shadowRoot).to.equal(null);
    const texts = [...page.querySelectorAll('h1, h2, p, td')];
    const tops = texts
      .filter((it) => it.localName !== 'td')
      .map((text) => text.getBoundingClientRect().top);
    for (const text of texts) expect(text.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
  });

  it('knows where the reader is after the page has been reloaded half-way down', async () => {
    const first = await open({ src: pages[0]! });
    await until(() => drawn(first.document, 'desertion-timeline'));
    first.window.scrollTo(0, first.document.documentElement.scrollHeight / 2);
    const frame = frames[0]!;
    const loaded = new Promise((resolve) =>
      frame.addEventListener('load', resolve, { once: true }),
    );
    first.window.location.reload();
    await loaded;
    const page = frame.contentDocument!;
    await until(() => drawn(page, 'desertion-timeline'));
    const story = page.querySelector('scrolly-story') as ScrollyStoryElement;
    const passed = () =>
      story.steps.filter(
        (step) => step.getBoundingClientRect().top <= frame.contentWindow!.innerHeight / 2,
      ).length;
    await until(() => story.index === passed() - 1);
    // WebKit does not always put a frame back to where it was: then the story is right about the top.
    if ((await engineName()) !== 'webkit') expect(story.index).to.be.greaterThan(0);
  });

  describe('when the script comes late', () => {
    /** The front page with its script held back. */
    async function openWithoutScript(
      width: number,
      layout = '',
      change: (story: Element) => void = () => {},
    ): Promise<Page & { define(): Promise<void> }> {
      const source = await readPage('/demo/index.html');
      const script = source.querySelector('script')!;
      script.remove();
      if (layout) source.querySelector('scrolly-story')!.setAttribute('layout', layout);
      change(source.querySelector('scrolly-story')!);
      source.head.insertAdjacentHTML('afterbegin', '<base href="/demo/">');
      const page = await open({ srcdoc: source.documentElement.outerHTML }, { width });
      const define = async (): Promise<void> => {
        const late = page.document.createElement('script');
        Object.assign(late, { type: 'module', src: '/dist/desertion-story.js' });
        page.document.head.append(late);
        const story = page.document.querySelector('scrolly-story')!;
        await until(() => story.isSettled && drawn(page.document, 'desertion-timeline'));
        for (let frame = 0; frame < 5; frame++) await nextFrame();
      };
      return { ...page, define };
    }

    /** What stands below the note on claims, whose words come with the script, may move: it is far down. */
    const placesOfText = ({ document: page }: Page, selector = 'h1, h2, p'): string[] => {
      const end = page.querySelector('claim-note')!;
      const isAbove = (text: Element): boolean =>
        Boolean(text.compareDocumentPosition(end) & Node.DOCUMENT_POSITION_FOLLOWING);
      return [...page.querySelectorAll(selector)].filter(isAbove).map((text) => {
        const { x, y, width, height } = text.getBoundingClientRect();
        return [x, y, width, height].map(Math.round).join(' ');
      });
    };

    it('shows what stands in every graphic once it is clear that the script will not come', async () => {
      const page = await openWithoutScript(1000, '', (story) => {
        for (const graphic of story.querySelectorAll('origin-shift, projection-meter'))
          graphic.innerHTML = '<p>In words</p>';
      });
      await until(() => page.document.styleSheets.length === 2);
      const graphic = page.document.querySelector('projection-meter')!;
      expect(graphic.getBoundingClientRect().height).to.equal(0);
      for (const animation of graphic.getAnimations()) animation.finish();
      expect(graphic.getBoundingClientRect().height).to.be.greaterThan(20);
    });

    it('leaves the words of an opening where they were in a page that doubles the size of text', async () => {
      const page = await openWithoutScript(1200);
      page.document.documentElement.style.fontSize = '32px';
      await until(() => page.document.styleSheets.length === 2);
      const before = placesOfText(page, '#opening :is(h1, h2, p)');
      await page.define();
      expect(placesOfText(page, '#opening :is(h1, h2, p)')).to.deep.equal(before);
    });

    for (const width of [360, 1200]) {
      for (const layout of ['', 'side', 'stack', 'overlay'])
        it(`leaves every line of prose where it was, at ${width} px${layout && ` in layout ${layout}`}`, async () => {
          const page = await openWithoutScript(width, layout);
          await until(() => page.document.styleSheets.length === 2);
          const before = placesOfText(page);
          await page.define();
          expect(placesOfText(page)).to.deep.equal(before);
        });

      for (const layout of ['', 'overlay'])
        it(`does so below a heading and for a foreign graphic, at ${width} px${layout && ` in layout ${layout}`}`, async () => {
          const page = await openWithoutScript(width, layout, (story) => {
            story.setAttribute('heading', 'A heading long enough to need a second line on a phone');
            story.insertAdjacentHTML(
              'afterbegin',
              '<div id="mine" data-stage><p style="margin: 0">My own picture</p></div>',
            );
            story.querySelector('scrolly-step')!.setAttribute('graphic', 'mine');
          });
          await until(() => page.document.styleSheets.length === 2);
          const before = placesOfText(page, '#mine p, scrolly-step p');
          await page.define();
          const after = placesOfText(page, '#mine p, scrolly-step p');
          expect(after.slice(1)).to.deep.equal(before.slice(1));
        });

      it(`does so below a step that is taller than its share, at ${width} px in layout overlay`, async () => {
        const page = await openWithoutScript(width, 'overlay', (story) => {
          const step = story.querySelector('scrolly-step')!;
          step.append(
            ...Array.from({ length: 12 }, () => step.querySelector('p')!.cloneNode(true)),
          );
        });
        await until(() => page.document.styleSheets.length === 2);
        const before = placesOfText(page);
        await page.define();
        expect(placesOfText(page)).to.deep.equal(before);
      });

      it(`keeps the place of a reader who is further down, at ${width} px`, async () => {
        const page = await openWithoutScript(width);
        await until(() => page.document.styleSheets.length === 2);
        page.window.scrollTo(0, 3000);
        await page.define();
        expect(page.window.scrollY).to.equal(3000);
      });

      it(`shifts nothing from load to the last step, at ${width} px`, async () => {
        if ((await engineName()) !== 'chromium') return;
        const page = await openWithoutScript(width);
        await page.define();
        const story = page.document.querySelector('scrolly-story') as ScrollyStoryElement;
        for (let top = 0; top < page.document.documentElement.scrollHeight; top += 150) {
          page.window.scrollTo(0, top);
          await nextFrame();
        }
        expect(story.index).to.equal(story.steps.length - 1);
        const shifts = await new Promise<PerformanceEntry[]>((resolve) => {
          new page.window.PerformanceObserver((list) => resolve(list.getEntries())).observe({
            type: 'layout-shift',
            buffered: true,
          });
          // With no shift at all, nothing is reported: two frames are time enough for what is buffered.
          void nextFrame()
            .then(nextFrame)
            .then(nextFrame)
            .then(() => resolve([]));
        });
        const total = shifts.reduce(
          (sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value,
          0,
        );
        expect(total).to.equal(0);
      });
    }
  });
});
