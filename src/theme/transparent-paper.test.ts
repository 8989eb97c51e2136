import { expect } from 'chai';
import { setViewport } from '../../scripts/testing/browser-commands.js';
import { makeFile } from '../export/export.lazy.js';
import type { MenuButton } from '../export/menu-button.js';
import { pageSizes } from '../export/page-sizes.js';
import type { Drawing, GraphicElement } from '../graphic/graphic-element.js';
import { mount, settled, unmountAll, until } from '../testing/mount.fixture.js';
import { type Channels, contrastOf, readColour, walkVisible } from '../testing/walk.fixture.js';

/* A page with a ground of its own lets it through by one property, and hands its type on by another. */

const STEPS = ['one', 'two', 'three', 'four'].map(
  (name) =>
    `<scrolly-step name="${name}" state="year-end"><p>Words of the page, <story-figure fact="F2a"></story-figure>.</p></scrolly-step>`,
);

/** A story on a page that is blue by day and by night. */
async function mountOnBlue(layout: string, theme: string, width: number): Promise<HTMLElement> {
  const box = await mount(
    `<div style="padding-block: 50px 900px; background: ${theme === 'dark' ? '#10223d' : '#dbe9ff'}; --scrolly-paper: transparent; --scrolly-font: monospace">
      <scrolly-story layout="${layout}" theme="${theme}"><projection-meter></projection-meter>${STEPS.join('')}</scrolly-story>
    </div>`,
    width,
  );
  await settled();
  return box.querySelector('scrolly-story')!;
}

const alphaOf = (colour: string): number => readColour(colour)[3];

/** What is painted behind something, by the name of its class or tag; the way past the graphic is clipped away. */
const listPainted = (root: Element): string[] =>
  [...walkVisible(root)]
    .filter((it) => !it.matches('.skip:not(:focus)'))
    .filter((it) => alphaOf(getComputedStyle(it).backgroundColor) > 0)
    .map((it) => it.classList[0] ?? it.localName);

/** A colour by its name in the theme, as an element has it. */
function readToken(element: Element, name: string): Channels {
  const probe = document.createElement('i');
  probe.style.color = `var(--_${name})`;
  element.shadowRoot!.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return readColour(color);
}

describe('transparent paper', () => {
  beforeEach(() => setViewport(1280, 800));
  afterEach(unmountAll);

  for (const theme of ['light', 'dark']) {
    for (const [layout, width, cards] of [
      ['side', 1200, []],
      ['stack', 390, []],
      ['overlay', 800, ['card', 'open']],
    ] as const)
      it(`leaves nothing painted on a ${theme} page but what lies over something: layout ${layout}`, async () => {
        const story = await mountOnBlue(layout, theme, width);
        expect(new Set(listPainted(story))).to.deep.equal(new Set(cards));
      });

    it(`has a ground for what lies over something that words can be read on, ${theme}`, async () => {
      const story = await mountOnBlue('overlay', theme, 800);
      const surface = readToken(story, 'surface');
      expect(surface[3]).to.equal(255);
      for (const name of ['ink', 'muted', 'accent'])
        expect(contrastOf(readToken(story, name), surface), name).to.be.at.least(4.5);
    });
  }

  it('lets paper that hides all be the ground of what lies over something, too', async () => {
    const story = await mount('<scrolly-story theme="light"></scrolly-story>');
    expect(readToken(story, 'surface')).to.deep.equal(readToken(story, 'paper'));
    story.style.setProperty('--scrolly-paper', 'rgb(219 233 255)');
    expect(readToken(story, 'surface')).to.deep.equal([219, 233, 255, 255]);
    story.style.setProperty('--scrolly-surface', 'rgb(1 2 3)');
    expect(readToken(story, 'surface')).to.deep.equal([1, 2, 3, 255]);
  });

  it('ends the prose where the stage does, under which it would be seen', async () => {
    const story = await mountOnBlue('stack', 'light', 390);
    const [stage, prose] = ['.stage', '.prose'].map((it) =>
      story.shadowRoot!.querySelector<HTMLElement>(it)!,
    ) as [HTMLElement, HTMLElement];
    await until(() => prose.style.clipPath);
    story.querySelector('[name="three"]')!.scrollIntoView({ block: 'start', behavior: 'instant' });
    const covered = (): number =>
      stage.getBoundingClientRect().bottom - prose.getBoundingClientRect().top;
    expect(covered()).to.be.above(900);
    await until(
      () => Math.abs(parseFloat(prose.style.clipPath.slice('inset('.length)) - covered()) < 2,
    );
    story.remove();
    expect(prose.style.clipPath).to.equal('');
  });

  it('leaves prose whole on paper that hides it, and where nothing lies over it', async () => {
    for (const [layout, paper] of [
      ['stack', 'white'],
      ['side', 'transparent'],
    ] as const) {
      const story = await mountOnBlue(layout, 'light', 1200);
      story.style.setProperty('--scrolly-paper', paper);
      window.dispatchEvent(new Event('resize'));
      const prose = story.shadowRoot!.querySelector<HTMLElement>('.prose')!;
      await until(() => prose.style.clipPath === '');
    }
  });

  it('gives a picture that is saved a ground of its own: nobody knows what it will lie on', async () => {
    const box = await mount(
      '<div style="--scrolly-paper: transparent"><projection-meter state="year-end" theme="light"></projection-meter></div>',
    );
    const graphic = box.querySelector('projection-meter') as GraphicElement<Drawing>;
    const button = graphic.shadowRoot!.querySelector<MenuButton>('[part="save-button"]')!;
    await until(() => button.view.picture);
    const file = await makeFile(graphic, button.view, { format: 'svg' });
    const svg = new DOMParser().parseFromString(await file.text(), 'image/svg+xml');
    const ground = svg.querySelector(`rect[width="${pageSizes.post.width}"]`)!;
    expect(Math.min(...readColour(ground.getAttribute('fill')!))).to.be.above(245);
  });

  it('takes one typeface for all from the page', async () => {
    const story = await mountOnBlue('side', 'light', 1200);
    const root = story.querySelector('projection-meter')!.shadowRoot!;
    for (const it of [story, ...root.querySelectorAll('.headline, .notes, text, button')])
      expect(getComputedStyle(it).fontFamily, it.className).to.equal('monospace');
    story.style.setProperty('--scrolly-sans', 'cursive');
    expect(getComputedStyle(root.querySelector('.notes')!).fontFamily).to.equal('cursive');
    expect(getComputedStyle(story).fontFamily).to.equal('monospace');
  });
});
