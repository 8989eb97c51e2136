import { expect } from 'chai';
import { setViewport } from '../../scripts/testing/browser-commands.js';
import type { Drawing, GraphicElement } from '../graphic/graphic-element.js';
import { graphicTags } from '../story/graphic-tags.js';
import { graphics } from '../story/graphics.js';
import { expectLabelsApart } from '../testing/expect-labels.fixture.js';
import { mount, mountWhole, settled, unmountAll, until } from '../testing/mount.fixture.js';
import { walkVisible } from '../testing/walk.fixture.js';
import type { ScrollyStoryElement } from './scrolly-story/scrolly-story-element.js';

type Graphic = GraphicElement<Drawing>;

/** What WCAG 1.4.12 lets a reader ask for, as a sheet of the browser would set it. */
const SPACING = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

const tags = graphicTags.filter((tag) => graphics[tag].states.length);

/** A reader's sheet reaches into every shadow tree: so does this, in all that are made from now on. */
function applySheet(text: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  const adopted = Object.getOwnPropertyDescriptor(ShadowRoot.prototype, 'adoptedStyleSheets')!;
  Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', {
    configurable: true,
    get: adopted.get!,
    set(this: ShadowRoot, sheets: CSSStyleSheet[]) {
      adopted.set!.call(this, [...sheets.filter((it) => it !== sheet), sheet]);
    },
  });
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', adopted);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((it) => it !== sheet);
  };
}

/** Words that are cut off by the box that they stand in. */
function findCut(root: Element): string[] {
  return (
    [...walkVisible(root)]
      .filter((element) => element.matches('.headline, .notes, .source, p, h2, h3, td, th, button'))
      // A thumb's reach around a button is no word.
      .filter((element) => !element.matches('.visually-hidden, .open, .tools > button'))
      .filter(({ clientWidth, scrollWidth }) => clientWidth && scrollWidth > clientWidth + 1)
      .map(({ textContent }) => textContent)
  );
}

/** The picture is left some room, and nothing reaches out of the figure. */
function expectWhole(graphic: Graphic, where: string): void {
  const root = graphic.shadowRoot!;
  const figure = root.querySelector('figure')!;
  expect(figure.scrollWidth, `${where}, width`).to.be.at.most(figure.clientWidth + 1);
  expect(figure.scrollHeight, `${where}, height`).to.be.at.most(figure.clientHeight + 1);
  expect(root.querySelector('.picture')!.clientHeight, `${where}, picture`).to.be.greaterThan(60);
  expect(findCut(graphic), where).to.eql([]);
}

const isFlat = (story: Element): boolean => Boolean(story.shadowRoot!.querySelector('.frame.flat'));

const STORY = `<scrolly-story><growth-range></growth-range>
  <scrolly-step name="a" state="double"><p>One.</p></scrolly-step>
  <scrolly-step name="b" state="sixfold"><p>Two.</p></scrolly-step></scrolly-story>`;

describe('low vision', () => {
  let undo = (): void => {};
  afterEach(async () => {
    undo();
    undo = () => {};
    unmountAll();
    document.documentElement.style.fontSize = '';
    await setViewport(800, 600);
  });

  it('may zoom in to 400 %: the whole story is flat, nothing is cut, and nothing scrolls sideways', async () => {
    await setViewport(320, 256);
    const whole = await mountWhole('', 320);
    (whole.parentElement as HTMLElement).style.inlineSize = '';
    document.body.style.margin = '0';
    await until(() =>
      [...whole.shadowRoot!.querySelectorAll('scrolly-story')].every((story) => isFlat(story)),
    );
    await settled();
    expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
    expect(findCut(whole)).to.eql([]);
    document.body.style.margin = '';
  });

  for (const tag of tags)
    for (const width of [320, 600])
      it(`may space the words of <${tag}> of ${width} px, which stay apart and inside`, async () => {
        undo = applySheet(SPACING);
        for (const state of graphics[tag].states) {
          const graphic = await mount<Graphic>(`<${tag} state="${state}"></${tag}>`, width);
          await until(() => graphic.shadowRoot!.querySelector('.picture svg *'));
          await settled();
          const where = `${tag} ${state} ${width}`;
          await expectLabelsApart(graphic, where);
          expectWhole(graphic, where);
          unmountAll();
        }
      });

  it('may space the words of the whole story, on a phone and beside it', async () => {
    undo = applySheet(SPACING);
    for (const width of [360, 1200]) {
      await setViewport(width, 800);
      const whole = await mountWhole('', width);
      expect(findCut(whole), `${width} px`).to.eql([]);
      unmountAll();
    }
  });

  for (const [width, height] of [
    [360, 640],
    [390, 844],
    [320, 568],
  ] as const) {
    it(`a phone of ${width} × ${height} px keeps its graphic in view at the usual size of text`, async () => {
      await setViewport(width, height);
      const story = await mount<ScrollyStoryElement>(STORY, width);
      await settled();
      expect(isFlat(story)).to.equal(false);
    });

    it(`a phone of ${width} × ${height} px shows the story flat in twice that size`, async () => {
      document.documentElement.style.fontSize = '200%';
      await setViewport(width, height);
      const story = await mount<ScrollyStoryElement>(STORY, width);
      await until(() => isFlat(story));
    });
  }

  it('has the graphic above the prose where larger text leaves it too little room beside', async () => {
    await setViewport(1200, 900);
    const stageOf = async (size: string): Promise<DOMRect> => {
      document.documentElement.style.fontSize = size;
      const story = await mount<ScrollyStoryElement>(STORY, 1180);
      await settled();
      expect(isFlat(story)).to.equal(false);
      return story.shadowRoot!.querySelector('.set')!.getBoundingClientRect();
    };
    expect((await stageOf('')).width).to.be.lessThan(800);
    unmountAll();
    expect((await stageOf('200%')).width).to.be.greaterThan(1000);
  });

  it('goes by the reader’s text, not by the size that a page gives a story', async () => {
    await setViewport(1000, 450);
    const box = await mount(`<div>${STORY}</div>`, 980);
    const story = box.querySelector('scrolly-story')!;
    story.style.fontSize = '22px';
    await settled();
    window.dispatchEvent(new Event('resize'));
    await settled();
    // Beside the prose, as the layout has it, the stage takes none of its height.
    expect(story.shadowRoot!.querySelector('.set')!.clientWidth).to.be.lessThan(700);
    expect(isFlat(story)).to.equal(false);
  });

  it('counts a fixed header, and lets prose pass beside a stage that is as high', async () => {
    await setViewport(360, 640);
    const low = await mount(`<div style="--scrolly-top: 16rem">${STORY}</div>`, 360);
    await until(() => isFlat(low.firstElementChild!));
    await setViewport(1200, 500);
    const beside = await mount(`<div style="--scrolly-top: 4rem">${STORY}</div>`, 1180);
    await settled();
    expect(isFlat(beside.firstElementChild!)).to.equal(false);
  });
});
