import { expect } from 'chai';
import { emulateMedia, engineName, setViewport } from '../scripts/testing/browser-commands.js';
import { graphicTags } from '../src/story/graphic-tags.js';
import { graphics } from '../src/story/graphics.js';
import { unmountAll, until } from '../src/testing/testing.fixture.js';
import { AUTOLOADER, CLASSIC, MODULE, openStrictPage, POLICIES } from './strict-page.fixture.js';
import { codeOf, type StrictPage, tagModules } from './strict-page.fixture.js';

/*
 * The built markup that goes inside a tag: a picture that is there before any script, which the tag takes over
 * in one frame and in the same place.
 */

const PICTURED = graphicTags.filter((tag) => graphics[tag].states.length);

const fileOf = (tag: string): string =>
  tag === 'desertion-story' ? `${tag}.html` : `elements/${tag}.html`;
const stillOf = async (tag: string): Promise<string> =>
  (await fetch(`/dist/${fileOf(tag)}`)).text();

interface Frame {
  /** What is seen: the picture of the page, that of the tag, or neither. */
  shown: string;
  /** Where what has to stay in its place is, in whole pixels. */
  at: number[];
}

/**
 * Looks at every frame as it is painted: what is seen of the tag, and where the heading and what follows it
 * are. Once the picture of the page has been seen for a while, the script comes.
 */
const watch = (scripts: readonly string[]): string =>
  codeOf(`
  seen = [];
  shifts = [];
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
    new PerformanceObserver((list) => shifts.push(...list.getEntries().map(({ value }) => value)))
      .observe({ type: 'layout-shift', buffered: true });
  const boxOf = (it) => it?.getBoundingClientRect();
  const isSeen = (it) => Boolean(it && boxOf(it).height && getComputedStyle(it).visibility === 'visible');
  const isPainted = (it) => it.width > 1 && it.getContext('2d').getImageData(0, 0, it.width, it.height).data.some(Boolean);
  const isDrawn = (root) => {
    const canvas = root?.querySelector('canvas');
    if (canvas && !isPainted(canvas)) return false;
    return [...(root?.querySelectorAll('.picture svg text') ?? [])].some(isSeen);
  };
  const note = () => {
    const tag = document.querySelector('body > *');
    if (!tag?.nextElementSibling) return;
    const isWhole = tag.localName === 'desertion-story';
    const still = tag.querySelector('.scrolly-static');
    const graphic = isWhole ? tag.shadowRoot?.querySelector('case-field') : tag;
    const isStill = still.checkVisibility();
    const title = isStill ? still.querySelector('h2') : tag.shadowRoot?.querySelector('h2');
    const shown = [isStill && isSeen(still) && 'still', isDrawn(graphic?.shadowRoot) && 'live'];
    const { x, y, width } = boxOf(isWhole ? title : tag.nextElementSibling) ?? {};
    seen.push({ shown: shown.filter(Boolean).join(), at: [x, y, width].map((it) => Math.round(it)) });
    if (seen.filter(({ shown }) => shown === 'still').length === 5)
      for (const file of ${JSON.stringify(scripts)}) load(file);
  };
  // After all that is measured and drawn between layout and paint: observers are called in their order.
  const look = () => {
    new ResizeObserver((_, observer) => {
      observer.disconnect();
      note();
    }).observe(document.documentElement);
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
`);

interface Wanted {
  attributes?: string;
  /** The file, where it is not that of the tag in English. */
  file?: string;
  lang?: string;
  policy?: string;
  head?: string;
}

/** The built hash by which a policy allows the looks that stand in the markup. */
const hash = fetch('/dist/integrity.json')
  .then((answer) => answer.json())
  .then((hashes: Record<string, string>) => hashes['static.css']);

async function open(
  tag: string,
  scripts: readonly string[],
  { attributes = '', file = fileOf(tag), ...wanted }: Wanted = {},
): Promise<StrictPage> {
  const body = `<${tag} ${attributes}><!--dist:${file}--></${tag}><p>What follows.</p>`;
  const policy = POLICIES.addresses.replace("style-src 'self'", `$& '${await hash}'`);
  return openStrictPage({ scripts, body, policy, ...wanted });
}

/** From the first paint on: the first callbacks may come before the page has its sheet. */
function framesOf({ window }: StrictPage): Frame[] {
  const { seen } = window as unknown as { seen: Frame[] };
  return seen.slice(seen.findIndex(({ shown }) => shown));
}

async function takeOver(
  tag: string,
  scripts: readonly string[],
  wanted: Wanted = {},
): Promise<StrictPage> {
  const page = await open(tag, [watch(scripts)], wanted);
  await until(() => framesOf(page).filter(({ shown }) => shown === 'live').length > 5);
  expect(page.refused).to.eql([]);
  return page;
}

/** Each kind of frame once, in the order in which they came. */
const distinct = (frames: readonly Frame[]): string[] =>
  frames.map((it) => JSON.stringify(it)).filter((it, i, all) => it !== all[i - 1]);

/** In each frame there is one picture, first that of the page, and nothing is ever elsewhere. */
function expectNoFlash(frames: readonly Frame[]): void {
  expect(frames[0]!.shown).to.equal('still');
  expect(frames.filter(({ shown }) => shown !== 'still' && shown !== 'live')).to.eql([]);
  expect(new Set(frames.map(({ at }) => String(at))).size, distinct(frames).join('\n')).to.equal(1);
}

/** No file is asked for again, nothing shifts where the engine tells of it. */
function expectNothingTwice({ window }: StrictPage): void {
  const files = window.performance.getEntriesByType('resource').map(({ name }) => name);
  expect(files.filter((file, i) => files.indexOf(file) !== i)).to.eql([]);
  expect(files.filter((file) => /\.(html|svg|png)$|static\.css/.test(file))).to.eql([]);
  expect((window as unknown as { shifts: number[] }).shifts).to.eql([]);
}

describe('a picture that is there before the script', () => {
  beforeEach(() => setViewport(1000, 800));
  afterEach(unmountAll);

  for (const tag of PICTURED)
    it(`stays until that of ${tag} is there, in the same place`, async () => {
      const page = await takeOver(tag, [MODULE]);
      expectNoFlash(framesOf(page));
      expectNothingTwice(page);
    });

  for (const [how, scripts] of Object.entries({
    'the module': [MODULE],
    'the classic script': [CLASSIC],
    'the autoloader': [AUTOLOADER],
    'a file of its own': tagModules('<desertion-story>'),
  }))
    it(`stays until the whole story is there, by ${how}, with its title in the same place`, async () => {
      const page = await takeOver('desertion-story', scripts);
      expectNoFlash(framesOf(page));
      expectNothingTwice(page);
    });

  it('keeps the room of what is told later, on a narrow page too', async () => {
    for (const width of [320, 360]) {
      await setViewport(width, 740);
      for (const tag of PICTURED) {
        const frames = framesOf(await takeOver(tag, [MODULE]));
        const places = new Set(frames.map(({ at }) => String(at)));
        expect(places.size, `${tag}, ${width}\n${distinct(frames).join('\n')}`).to.equal(1);
        unmountAll();
      }
    }
  });
});

describe('without script, a static file', () => {
  /** The pictures of a page that are seen. */
  const listShown = ({ document }: StrictPage): Element[] =>
    [...document.querySelectorAll('.scrolly-picture > svg')].filter(
      (it) => it.getBoundingClientRect().height > 100,
    );

  afterEach(() => {
    unmountAll();
    return emulateMedia({});
  });

  for (const width of [360, 1000])
    for (const colorScheme of ['light', 'dark'] as const)
      it(`shows one picture with words that can be read, ${width} px wide and ${colorScheme}`, async () => {
        await setViewport(width, 740);
        await emulateMedia({ colorScheme });
        for (const tag of PICTURED) {
          const page = await open(tag, []);
          const { document, refused } = page;
          const shown = listShown(page);
          expect(shown, tag).to.have.length(1);
          const frame = document.querySelector('.scrolly-picture')!.getBoundingClientRect();
          // The box of a line reaches over its letters.
          for (const text of shown[0]!.querySelectorAll('text')) {
            const { left, right, top, bottom } = text.getBoundingClientRect();
            expect(left, `${tag}: ${text.textContent}`).to.be.at.least(frame.left - 2);
            expect(right, `${tag}: ${text.textContent}`).to.be.at.most(frame.right + 2);
            expect(top, `${tag}: ${text.textContent}`).to.be.at.least(frame.top - 4);
            expect(bottom, `${tag}: ${text.textContent}`).to.be.at.most(frame.bottom + 4);
          }
          expect(document.querySelector('.scrolly-picture')!.getAttribute('aria-label')).to.match(
            /\.$/,
          );
          expect(refused).to.eql([]);
          unmountAll();
        }
      });

  for (const [width, height] of [
    [1280, 800],
    [1366, 768],
    [1440, 900],
    [1536, 760],
    [1680, 960],
    [1850, 960],
    [1960, 760],
    [1960, 960],
  ] as const)
    it(`has its marks as dense beside the title as above it, ${width} × ${height} px`, async () => {
      await setViewport(width, height);
      const { document } = await open('desertion-story', []);
      /** How much wider the marks of a piece are shown than they were laid out. */
      const stretch = (name: string): number => {
        const piece = [...document.querySelectorAll(`svg.scrolly-${name}`)].find(
          (it) => it.getBoundingClientRect().width > 1,
        )!;
        const marks = piece.querySelector('svg')!;
        return piece.getBoundingClientRect().width / marks.viewBox.baseVal.width;
      };
      const sides = width > 1300 ? ['before', 'beside'] : ['beside'];
      for (const name of sides)
        expect(stretch(name) / stretch('above'), name).to.be.within(0.7, 1.5);
    });

  it('says what the graphic says', async () => {
    for (const tag of PICTURED) {
      const still = new DOMParser().parseFromString(await stillOf(tag), 'text/html');
      const page = await takeOver(tag, [MODULE], {
        attributes: `state="${graphics[tag].states[0]}"`,
      });
      const { shadowRoot } = page.document.querySelector(tag)!;
      const live = (part: string): string =>
        shadowRoot!.querySelector(`.shown [part=${part}]`)!.textContent.replace(/\s+/g, ' ').trim();
      const text = (name: string): string =>
        still.querySelector(`.scrolly-${name}`)!.textContent.replace(/\s+/g, ' ').trim();
      for (const part of ['headline', 'notes', 'source', 'eyebrow'])
        expect(text(part), `${tag}: ${part}`).to.equal(live(part));
      expect(still.querySelector('.scrolly-picture')!.getAttribute('aria-label')).to.equal(
        shadowRoot!.querySelector('.picture')!.getAttribute('aria-label'),
      );
      unmountAll();
    }
  });

  it('looks the same by its file, where a policy lets no style into the markup', async () => {
    const boxesOf = ({ document }: StrictPage): string[] =>
      [...document.querySelectorAll('figure, figure *')].map((it) => {
        const { x, y, width, height } = it.getBoundingClientRect();
        return [it.localName, x, y, width, height].join(' ');
      });
    const allowed = boxesOf(await open('origin-shift', []));
    // Below one another, they would have a scrollbar beside them.
    unmountAll();
    const page = await open('origin-shift', [], {
      policy: POLICIES.addresses,
      head: '<link rel="stylesheet" href="/dist/static.css">',
    });
    await until(() => String(boxesOf(page)) === String(allowed));
    await until(
      () => page.refused.length > 0,
      () => page.refused,
    );
    expect(page.refused).to.have.length(1);
    expect(page.refused[0]).to.match(/style/);
  });

  it('has its picture and its words where a content system takes its looks away', async () => {
    for (const tag of PICTURED) {
      const page = await open(tag, [], { policy: POLICIES.addresses });
      const [shown, ...more] = listShown(page);
      expect(more, tag).to.eql([]);
      const marks = [...shown!.querySelectorAll<SVGGraphicsElement>('rect, path, line, circle')];
      const painted = marks.filter((it) => !it.closest('pattern'));
      const { fill, stroke } = getComputedStyle(painted[0]!);
      expect(
        [fill, stroke].filter((it) => it !== 'none'),
        tag,
      ).not.to.eql([]);
      expect(page.document.querySelector('.scrolly-headline')!.textContent).not.to.equal('');
      unmountAll();
    }
  });

  it('is on paper, with its table', async () => {
    // WebKitGTK cannot be told to print.
    if ((await engineName()) === 'webkit') return;
    await emulateMedia({ type: 'print' });
    const page = await open('growth-range', []);
    expect(listShown(page)).to.have.length(1);
    const { document, window } = page;
    const { colorScheme } = window.getComputedStyle(document.querySelector('.scrolly-static')!);
    expect(colorScheme).to.equal('light');
    expect(document.querySelector('caption')!.getBoundingClientRect().height).to.be.above(0);
  });

  it('has the system’s colours where these are forced', async () => {
    if ((await engineName()) === 'webkit') return;
    await emulateMedia({ forcedColors: 'active' });
    const page = await open('projection-meter', []);
    const { window } = page;
    const probe = page.document.querySelector<HTMLElement>('body > p')!;
    const text = listShown(page)[0]!.querySelector('text')!;
    expect(window.getComputedStyle(text).fill).to.equal(window.getComputedStyle(probe).color);
  });

  it('runs from right to left in Arabic', async () => {
    const page = await open('growth-range', [], {
      file: 'languages/growth-range.ar.html',
      lang: 'ar" dir="rtl',
    });
    const [shown] = listShown(page);
    expect(shown!.getAttribute('direction')).to.equal('rtl');
    const { left, right } = page.document
      .querySelector('.scrolly-picture')!
      .getBoundingClientRect();
    for (const text of shown!.querySelectorAll('text')) {
      const box = text.getBoundingClientRect();
      expect(box.left).to.be.at.least(left - 2);
      expect(box.right).to.be.at.most(right + 2);
    }
  });

  it('moves nothing', async () => {
    const { document } = await open('desertion-story', []);
    const moving = document.getAnimations().filter((it) => it.effect!.getTiming().duration !== 0);
    expect(moving).to.eql([]);
  });
});

describe('where the script fails to come, a static file', () => {
  afterEach(unmountAll);

  it('shows its table after a while', async () => {
    const { document } = await open('growth-range', []);
    const caption = document.querySelector('caption')!;
    const isSeen = (): boolean => caption.checkVisibility({ visibilityProperty: true });
    expect(isSeen()).to.equal(false);
    for (const wait of document.getAnimations()) wait.finish();
    await until(isSeen);
    const table = document.querySelector('.scrolly-table')!;
    expect(table.getBoundingClientRect().height).to.be.above(100);
  });
});
