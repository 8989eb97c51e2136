import { expect } from 'chai';
import { css, type CSSResult, LitElement } from 'lit';
import { setViewport } from '../../../scripts/testing/browser-commands.js';
import { OriginShiftElement } from '../../elements/origin-shift/origin-shift-element.js';
import type { ScrollyStoryElement } from '../../elements/scrolly-story/scrolly-story-element.js';
import { graphicTags } from '../../story/graphic-tags.js';
import { screenSpan } from '../../support/screen-span.js';
import { mount, settled, unmountAll, until } from '../../testing/mount.fixture.js';
import { isResetProof } from '../../theme/reset-proof.js';
import { tags } from './plain-tag.js';

const STORY = `<scrolly-story name="ranks">
  <desertion-timeline></desertion-timeline><origin-shift></origin-shift>
  <scrolly-step state="document"><h3>One</h3><p>One list.</p></scrolly-step>
  <scrolly-step state="2024"><p>One year.</p></scrolly-step>
  <scrolly-step graphic="origin-shift" state="shift"><p>Elsewhere.</p></scrolly-step>
</scrolly-story>`;

/** A story in a page with a style sheet of its own. */
async function mountIn(css: string, markup = STORY, width = 1000): Promise<HTMLElement> {
  // A style of its own keeps the box itself out of what the sheet does.
  const root = await mount<HTMLElement>(
    `<div style="display: block; inline-size: ${width}px"><style>${css}</style>${markup}</div>`,
    width,
  );
  await settled();
  return root;
}

const storyIn = (root: Element): ScrollyStoryElement => root.querySelector('scrolly-story')!;

function shown(story: Element, tag: string): string | undefined {
  return story.querySelector(tag)!.shadowRoot!.querySelector('figure')!.dataset['shown'];
}

/** Goes through the story and looks whether at each step its graphic stays in view, in its state. */
async function expectTold(story: ScrollyStoryElement): Promise<void> {
  const told = [
    ['desertion-timeline', 'document'],
    ['desertion-timeline', '2024'],
    ['origin-shift', 'shift'],
  ] as const;
  for (const [index, [tag, state]] of told.entries()) {
    story.goTo(index);
    await settled();
    expect(story.index).to.equal(index);
    expect(shown(story, tag)).to.equal(state);
    const { top, height } = screenSpan(story.querySelector(tag)!);
    expect(height, 'height of the graphic').to.be.above(200);
    expect(top, 'top of the graphic').to.be.within(-1, innerHeight / 2);
    // The first step is reached on the way in.
    if (index) expect(top + height, 'bottom of the graphic').to.be.at.most(innerHeight + 1);
  }
}

/** The smallest size in which any words of ours are set. */
function smallestText(root: Element): number {
  const sizes: number[] = [];
  const look = (node: Element | ShadowRoot): void => {
    for (const element of node.querySelectorAll('*')) {
      const hasWords = [...element.childNodes].some((it) => it instanceof Text && it.data.trim());
      const isSeen = element.checkVisibility() && !element.closest('style, script');
      if (hasWords && isSeen) sizes.push(parseFloat(getComputedStyle(element).fontSize));
      if (element.shadowRoot) look(element.shadowRoot);
    }
  };
  look(root);
  return Math.min(...sizes);
}

describe('a story in a page', () => {
  beforeEach(() => setViewport(1024, 700));
  afterEach(() => {
    document.documentElement.removeAttribute('style');
    document.documentElement.removeAttribute('dir');
    unmountAll();
  });

  it('that resets everything is told all the same, side by side and with room between steps', async () => {
    const calm = await mountIn('');
    const { height } = storyIn(calm).getBoundingClientRect();
    unmountAll();
    const story = storyIn(await mountIn('* { all: unset }'));
    await until(() => getComputedStyle(story).display === 'block');
    await settled();
    expect(story.getBoundingClientRect().height).to.be.closeTo(height, height * 0.1);
    const [first] = story.steps;
    const stage = story.shadowRoot!.querySelector('.stage')!.getBoundingClientRect();
    expect(first!.getBoundingClientRect().right).to.be.at.most(stage.left);
    await expectTold(story);
  });

  it('that resets everything shows every graphic that stands alone', async () => {
    const tags = graphicTags.map((tag) => `<${tag}></${tag}>`).join('');
    const root = await mountIn('* { all: unset }', tags, 700);
    for (const graphic of root.querySelectorAll<HTMLElement>(graphicTags.join())) {
      await until(() => getComputedStyle(graphic).display === 'block');
      expect(graphic.getBoundingClientRect().width).to.be.closeTo(700, 1);
      expect(smallestText(graphic)).to.be.at.least(12);
    }
  });

  it('that resets everything undoes what an author’s own classes say, in ours and in theirs', async () => {
    const written = css`
      :host {
        display: grid;
        margin-block: 7px;
        color: rgb(1, 2, 3) !important;
      }
    `;
    class OwnGraphic extends OriginShiftElement {
      static override styles = [...OriginShiftElement.styles, written];
    }
    class OwnChart extends LitElement {
      static override styles = written;
    }
    customElements.define('own-graphic', OwnGraphic);
    customElements.define('own-chart', OwnChart);
    const root = await mountIn(
      '* { all: unset }',
      '<scrolly-story><p><own-chart></own-chart></p></scrolly-story><own-graphic></own-graphic>',
    );
    const [story, graphic, chart] = ['scrolly-story', 'own-graphic', 'own-chart'].map((tag) =>
      getComputedStyle(root.querySelector(tag)!),
    );
    await until(() => story!.display === 'block' && graphic!.display === 'block');
    expect(graphic).to.include({ marginTop: '0px', color: 'rgb(1, 2, 3)' });
    expect(chart).to.include({ display: 'inline', marginTop: '0px', color: 'rgb(1, 2, 3)' });
  });

  it('that resets everything undoes no rule of ours for a host', () => {
    for (const tag of tags) {
      const { elementStyles } = customElements.get(tag) as unknown as typeof LitElement;
      for (const styles of elementStyles)
        if (/:host|::slotted/.test((styles as CSSResult).cssText))
          expect(isResetProof(styles), tag).to.equal(true);
    }
  });

  it('lets its author hide a tag, and move it, by a class', async () => {
    const root = await mountIn(
      '.gone { display: none } .wide { margin-inline: -20px; max-inline-size: none }',
      '<desertion-timeline class="gone"></desertion-timeline><origin-shift class="wide"></origin-shift>',
      600,
    );
    expect(root.querySelector('.gone')!.getClientRects()).to.have.length(0);
    expect(root.querySelector('.wide')!.getBoundingClientRect().width).to.be.closeTo(640, 1);
  });

  it('with a small root size has its words in 12 px and more, and its prose in 16', async () => {
    document.documentElement.style.fontSize = '62.5%';
    const root = await mountIn('body { font-size: 1.6rem }');
    const story = storyIn(root);
    await until(() =>
      story.querySelector('desertion-timeline')!.shadowRoot!.querySelector('svg text'),
    );
    expect(smallestText(story)).to.be.at.least(12);
    expect(parseFloat(getComputedStyle(story.querySelector('p')!).fontSize)).to.be.at.least(16);
    await expectTold(story);
  });

  for (const zoom of [0.75, 1.5])
    it(`that is zoomed to ${zoom} is told at the right places`, async () => {
      const root = await mountIn('', `<div style="zoom: ${zoom}">${STORY}</div>`);
      await expectTold(storyIn(root));
    });

  it('that runs from right to left has its prose to the right of the graphic', async () => {
    document.documentElement.dir = 'rtl';
    const story = storyIn(await mountIn('', STORY, 1000));
    await expectTold(story);
    const [first] = story.steps;
    const stage = story.shadowRoot!.querySelector('.stage')!.getBoundingClientRect();
    expect(first!.getBoundingClientRect().left).to.be.at.least(stage.right);
  });

  it('of a WordPress theme is as wide as its class says: content, wide or full', async () => {
    // As the layout support of WordPress 6 writes it for a block of constrained layout.
    const css = `
      .entry { padding-inline: 30px }
      .is-layout-constrained > :where(:not(.alignleft):not(.alignright):not(.alignfull)) { max-width: 650px; margin-left: auto !important; margin-right: auto !important }
      .is-layout-constrained > .alignwide { max-width: 800px }
      .has-global-padding > .alignfull { margin-right: -30px; margin-left: -30px }
      .is-layout-flow > * { margin-block-start: 24px; margin-block-end: 0 }`;
    const of = async (className: string): Promise<DOMRect> => {
      const root = await mountIn(
        css,
        `<div class="entry is-layout-constrained has-global-padding">${STORY.replace('<scrolly-story', `<scrolly-story class="${className}"`)}</div>`,
        1000,
      );
      const { left } = root.getBoundingClientRect();
      const rect = storyIn(root).getBoundingClientRect();
      return new DOMRect(rect.left - left, 0, rect.width, 0);
    };
    const [content, wide, full] = [await of(''), await of('alignwide'), await of('alignfull')];
    expect([content.width, content.left]).to.deep.equal([650, 175]);
    expect([wide.width, wide.left]).to.deep.equal([800, 100]);
    expect([full.width, full.left]).to.deep.equal([1000, 0]);
  });

  it('of a Ghost theme is as wide as its class says: column or full', async () => {
    // As Ghost's default themes lay an article out.
    const css = `
      .gh-canvas { display: grid; grid-template-columns: [full-start] 1fr [main-start] min(600px, 100%) [main-end] 1fr [full-end] }
      .gh-canvas > * { grid-column: main-start / main-end }
      .kg-width-full { grid-column: full-start / full-end }`;
    const of = async (className: string): Promise<number> => {
      const markup = STORY.replace('<scrolly-story', `<scrolly-story class="${className}"`);
      const root = await mountIn(css, `<div class="gh-canvas">${markup}</div>`);
      return storyIn(root).getBoundingClientRect().width;
    };
    expect(await of('')).to.equal(600);
    expect(await of('kg-width-full')).to.equal(1000);
  });

  it('takes no size, leading or margin from what a theme gives headings and paragraphs', async () => {
    const theme =
      'h2, h3, p, table, figure, button { font-size: 44px; line-height: 2; margin: 30px; letter-spacing: 3px } ' +
      '.entry { font-size: 20px; line-height: 1.9; letter-spacing: 1px; text-indent: 1em; hyphens: auto }';
    const looks = async (css: string): Promise<string[]> => {
      const root = await mountIn(css, `<div class="entry">${STORY}</div>`);
      const { shadowRoot } = storyIn(root).querySelector('desertion-timeline')!;
      await until(() => shadowRoot!.querySelector('svg text'));
      return [...shadowRoot!.querySelectorAll('p, figure, button, text')].map((it) => {
        const style = getComputedStyle(it);
        return [
          style.fontSize,
          style.lineHeight,
          style.margin,
          style.letterSpacing,
          style.textIndent,
        ].join(' ');
      });
    };
    const plain = await looks('');
    unmountAll();
    expect(await looks(theme)).to.deep.equal(plain);
  });
});
