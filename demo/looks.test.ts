import { expect } from 'chai';
import { emulateMedia, setViewport } from '../scripts/testing/browser-commands.js';
import { mountPage, nextFrame, unmountAll, until } from '../src/testing/testing.fixture.js';
import { type Channels, contrastOf, readColour } from '../src/testing/walk.fixture.js';

/* The made-up papers of docs/theming.md, with the built files: whatever a look changes can still be read. */

const LOOKS = ['tabloid', 'broadsheet', 'data-desk'];

const open = async (look: string): Promise<Window> => {
  const page = await mountPage(
    `/demo/looks/${look}.html`,
    'inline-size: 1280px; block-size: 800px; color-scheme: light dark',
  );
  await until(() => page.document.querySelector('growth-range')?.shadowRoot?.querySelector('svg'));
  return page;
};

/** A colour by its name in the theme, as a graphic of the page has it. */
function readToken(page: Window, name: string): Channels {
  const probe = page.document.createElement('i');
  probe.style.color = `var(--_${name})`;
  page.document.querySelector('growth-range')!.shadowRoot!.append(probe);
  const { color } = page.getComputedStyle(probe);
  probe.remove();
  return readColour(color);
}

describe('a look of a paper', () => {
  beforeEach(() => setViewport(1300, 900));
  afterEach(async () => {
    unmountAll();
    await emulateMedia({});
  });

  for (const look of LOOKS)
    for (const colorScheme of ['light', 'dark'] as const)
      it(`keeps words and marks apart from what they stand on: ${look}, ${colorScheme}`, async () => {
        await emulateMedia({ colorScheme });
        const page = await open(look);
        const paper = readToken(page, 'paper');
        for (const ground of ['paper', 'tint', 'surface'])
          for (const name of ['ink', 'muted', 'accent'])
            expect(
              contrastOf(readToken(page, name), readToken(page, ground)),
              `${name} on ${ground}`,
            ).to.be.at.least(4.5);
        expect(contrastOf(readToken(page, 'mark'), paper), 'mark').to.be.at.least(3);
        // A light fill says "reported": it is seen to be one, inside its edge.
        expect(readToken(page, 'tint')).not.to.deep.equal(paper);
      });

  for (const look of LOOKS)
    it(`is its own: ${look} has a headline, a typeface and an accent that no other has`, async () => {
      const page = await open(look);
      await nextFrame();
      const headline = page.document
        .querySelector('growth-range')!
        .shadowRoot!.querySelector('[part="headline"]')!;
      const { fontFamily, fontWeight } = page.getComputedStyle(headline);
      const expected = {
        tabloid: ['"Arial Black"', '900'],
        broadsheet: ['"Libre Caslon Text"', '400'],
        'data-desk': ['Inter', '500'],
      }[look]!;
      expect([fontFamily.split(',')[0], fontWeight]).to.deep.equal(expected);
      expect(readToken(page, 'accent')).not.to.deep.equal(readToken(page, 'ink'));
    });
});
