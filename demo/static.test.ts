import { expect } from 'chai';
import { emulateMedia, setViewport } from '../scripts/testing/browser-commands.js';
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

function open(tag: string, scripts: readonly string[], state = ''): Promise<StrictPage> {
  const body = `<${tag} ${state && `state="${state}"`}><!--dist:${fileOf(tag)}--></${tag}><p>What follows.</p>`;
  return openStrictPage({ scripts, body, policy: POLICIES.addresses });
}

/** From the first paint on: the first callbacks may come before the page has its sheet. */
function framesOf({ window }: StrictPage): Frame[] {
  const { seen } = window as unknown as { seen: Frame[] };
  return seen.slice(seen.findIndex(({ shown }) => shown));
}

async function takeOver(tag: string, scripts: readonly string[], state = ''): Promise<StrictPage> {
  const page = await open(tag, [watch(scripts)], state);
  await until(() => framesOf(page).filter(({ shown }) => shown === 'live').length > 5);
  expect(page.refused).to.eql([]);
  return page;
}

/** Each kind of frame once, in the order in which they came. */
const distinct = (frames: readonly Frame[]): string[] =>
  frames.map((it) => JSON.stringify(it)).filter((it, i, all) => it !== all[i - 1]);

describe('a picture that is there before the script', () => {
  beforeEach(() => setViewport(1000, 800));
  afterEach(unmountAll);

  for (const tag of PICTURED)
    it(`stays until that of ${tag} is there, in the same place`, async () => {
      const frames = framesOf(await takeOver(tag, [MODULE]));
      expect(frames[0]!.shown).to.equal('still');
      expect(frames.filter(({ shown }) => !shown)).to.eql([]);
      expect(
        new Set(frames.map(({ at }) => String(at))).size,
        distinct(frames).join('\n'),
      ).to.equal(1);
    });

  for (const [how, scripts] of Object.entries({
    'the module': [MODULE],
    'the classic script': [CLASSIC],
    'the autoloader': [AUTOLOADER],
    'a file of its own': tagModules('<desertion-story>'),
  }))
    it(`stays until the whole story is there, by ${how}, with its title in the same place`, async () => {
      const frames = framesOf(await takeOver('desertion-story', scripts));
      expect(frames[0]!.shown).to.equal('still');
      expect(frames.filter(({ shown }) => !shown)).to.eql([]);
      expect(
        new Set(frames.map(({ at }) => String(at))).size,
        distinct(frames).join('\n'),
      ).to.equal(1);
    });

  it('keeps the room of what is told later, on a narrow page too', async () => {
    await setViewport(360, 740);
    for (const tag of PICTURED) {
      const frames = framesOf(await takeOver(tag, [MODULE]));
      expect(
        new Set(frames.map(({ at }) => String(at))).size,
        `${tag}\n${distinct(frames).join('\n')}`,
      ).to.equal(1);
      unmountAll();
    }
  });
});

describe('without script, a static file', () => {
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
          const { document, refused } = await open(tag, []);
          const pictures = [...document.querySelectorAll('.scrolly-picture > svg')];
          const shown = pictures.filter((it) => it.getBoundingClientRect().height > 100);
          expect(shown, tag).to.have.length(1);
          const frame = document.querySelector('.scrolly-picture')!.getBoundingClientRect();
          // The box of a line reaches over its letters.
          for (const text of shown[0]!.querySelectorAll('text')) {
            const { left, right, top, bottom } = text.getBoundingClientRect();
            expect(left, `${tag}: ${text.textContent}`).to.be.at.least(frame.left - 2);
            expect(right, `${tag}: ${text.textContent}`).to.be.at.most(frame.right + 2);
            expect(top, `${tag}: ${text.textContent}`).to.be.at.least(frame.top - 6);
            expect(bottom, `${tag}: ${text.textContent}`).to.be.at.most(frame.bottom + 6);
          }
          expect(document.querySelector('.scrolly-picture')!.getAttribute('aria-label')).to.match(
            /\.$/,
          );
          expect(refused).to.eql([]);
          unmountAll();
        }
      });

  it('says what the graphic says', async () => {
    for (const tag of PICTURED) {
      const still = new DOMParser().parseFromString(await stillOf(tag), 'text/html');
      const page = await takeOver(tag, [MODULE], graphics[tag].states[0]);
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
});
