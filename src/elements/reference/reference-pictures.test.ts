import { expect } from 'chai';
import {
  emulateMedia,
  listStrayPictures,
  matchPicture,
  setViewport,
} from '../../../scripts/testing/browser-commands.js';
import { graphicTags } from '../../story/graphic-tags.js';
import { graphics } from '../../story/graphics.js';
import { endMoves, mount, settled, unmountAll, wordsOf } from '../../testing/mount.fixture.js';

const PHONE = 360;
const WIDE = 720;
const HEIGHT = 800;

/** The only letters that pictures are drawn with, whatever is installed: readers never load them. */
const FONTS = { serif: 'source-serif-4', sans: 'source-sans-3' };
const WEIGHTS = [400, 600];
/** Has the signs that those two lack. */
const SIGNS = 'noto-sans-math';
const DRAWABLE = /[\s -~\u00a0-\u00ff\u2000-\u206f€™−≈≠≤≥←↑→↓]/g;
/** On a button under the pictures; no font of theirs has it, and each draws the same box for it. */
const MORE = '⋯';

const pictures = graphicTags.flatMap((tag) => {
  const states: readonly string[] = graphics[tag].states;
  return [
    ...states.flatMap((state) => [
      { tag, state, width: PHONE, theme: 'light' },
      { tag, state, width: WIDE, theme: 'light' },
    ]),
    { tag, state: states.at(-1)!, width: WIDE, theme: 'dark' },
  ];
});
type Picture = (typeof pictures)[number];

function nameOf({ tag, state, width, theme }: Picture): string {
  return [tag, state, width, ...(theme === 'dark' ? [theme] : [])].join('-');
}

async function loadFont(family: string, weight: number): Promise<void> {
  const file = `/node_modules/@fontsource/${family}/files/${family}-latin-${weight}-normal.woff2`;
  document.fonts.add(await new FontFace(family, `url(${file})`, { weight: `${weight}` }).load());
}

describe('reference pictures', () => {
  before(async () => {
    const { style } = document.documentElement;
    await loadFont(SIGNS, 400);
    for (const [kind, family] of Object.entries(FONTS)) {
      await Promise.all(WEIGHTS.map((weight) => loadFont(family, weight)));
      style.setProperty(`--scrolly-${kind}`, `${family}, ${SIGNS}`);
    }
    document.body.style.margin = '0';
    // Nothing moves: what is seen is where each state ends.
    await emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  });

  afterEach(unmountAll);

  for (const picture of pictures) {
    const { tag, state, width, theme } = picture;
    it(`show <${tag} state="${state}"> ${theme} at ${width} px`, async () => {
      await setViewport(width, HEIGHT);
      const markup = `<${tag} state="${state}" theme="${theme}"></${tag}>`;
      const graphic = await mount(markup, width);
      endMoves(graphic);
      await settled();
      expect(wordsOf(graphic).replace(DRAWABLE, ''), 'not in the fonts').to.be.oneOf(['', MORE]);
      expect(graphic.getBoundingClientRect().bottom).to.be.at.most(HEIGHT);
      await matchPicture(nameOf(picture), graphic);
    });
  }

  it('are all of a state that there is', async () => {
    expect(await listStrayPictures(pictures.map(nameOf))).to.deep.equal([]);
  });
});
