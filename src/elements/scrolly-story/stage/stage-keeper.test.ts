import { expect } from 'chai';
import { setViewport } from '../../../../scripts/testing/browser-commands.js';
import { LeakCounter } from '../../../testing/leak-counter.fixture.js';
import {
  listenToConsole,
  mount,
  nextFrame,
  settled,
  unmountAll,
  until,
} from '../../../testing/mount.fixture.js';
import { mountFrame } from '../../../testing/testing.fixture.js';
import type { ScrollyStoryElement } from '../scrolly-story-element.js';

const STEPS = ['document', '2024', 'pace']
  .map((state, i) => `<scrolly-step name="${i}" state="${state}"><p>Step.</p></scrolly-step>`)
  .join('');

const story = (attributes = '', steps = STEPS): string =>
  `<scrolly-story ${attributes}><desertion-timeline></desertion-timeline>${steps}</scrolly-story>`;

/** Page structures as themes of content systems have them, with the rules that matter to a stage. */
const themes = {
  'Twenty Nineteen': {
    css: '.site-content { overflow: hidden }',
    page: (it: string) =>
      `<div id="page" class="site"><div id="content" class="site-content"><div class="entry-content">${it}</div></div></div>`,
    rule: 'overflow: hidden of <div#content.site-content>',
  },
  'Twenty Twenty': {
    css: 'html { scroll-behavior: smooth } #site-content { overflow: hidden } .entry-content > * { margin-block: 2em }',
    page: (it: string) =>
      `<main id="site-content"><article class="post"><div class="post-inner"><div class="entry-content">${it}</div></div></article></main>`,
    rule: 'overflow: hidden of <main#site-content>',
  },
  'a page that hides sideways twice': {
    css: 'html, body { overflow-x: hidden }',
    page: (it: string) => `<div>${it}</div>`,
    rule: 'overflow-x: hidden of <body>',
  },
  'a wrapper that could scroll': {
    css: '.wrap { overflow: auto }',
    page: (it: string) => `<div class="wrap">${it}</div>`,
    rule: 'overflow: auto of <div.wrap>',
  },
  'a story that hides': {
    css: 'scrolly-story { overflow-x: hidden }',
    page: (it: string) => `<div>${it}</div>`,
    rule: 'overflow-x: hidden of <scrolly-story>',
  },
};

/** What looks dangerous and is not: `position: sticky` works. */
const harmless = {
  'Twenty Fourteen, whose columns float':
    '.site { max-width: 1260px } .content-area { float: left; width: 100% }',
  'Twenty Fifteen, with a sidebar that sticks':
    '.site { position: relative } body { overflow-x: visible }',
  'Twenty Sixteen, whose page has a border': '.site { margin: 21px; word-wrap: break-word }',
  'Twenty Seventeen, which moves its content': '.site { position: relative; z-index: 1 }',
  'one of html and body hidden': 'body { overflow-x: hidden }',
  'overflow: clip': '.site { overflow: clip }',
  'a transform': '.site { transform: translateX(0) }',
  containment: '.site { contain: layout style }',
  'a size container': '.site { container-type: inline-size }',
  'skipped rendering': '.site { content-visibility: auto }',
  flex: '.site { display: flex } .content-area { flex: 1 }',
  grid: '.site { display: grid }',
};

let style: HTMLStyleElement;

async function mountIn(css: string, html: string): Promise<ScrollyStoryElement> {
  style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  const after = '<div style="block-size: 1200px"></div>';
  const page = await mount(`<div><p style="block-size: 500px"></p>${html}${after}</div>`, 1000);
  await settled();
  return page.querySelector<ScrollyStoryElement>('scrolly-story')!;
}

const stageOf = (element: ScrollyStoryElement): HTMLElement =>
  element.shadowRoot!.querySelector<HTMLElement>('.stage')!;

const isFlat = (element: ScrollyStoryElement): boolean =>
  element.shadowRoot!.querySelector('.frame.flat') !== null;

/** Where `position: sticky` would put the stage now. */
function stickyTop(element: ScrollyStoryElement, pin: number): number {
  const frame = stageOf(element).parentElement!.getBoundingClientRect();
  const { height } = stageOf(element).getBoundingClientRect();
  return Math.min(Math.max(pin, frame.top), frame.bottom - height);
}

/** Moves the page to places above, within and below the story, by jumps and back, and compares. */
async function expectStuck(
  element: ScrollyStoryElement,
  pin = 0,
  scroller: Element = document.scrollingElement!,
): Promise<void> {
  const off: string[] = [];
  let pinned = 0;
  for (const top of [0, 300, 499, 501, 700, 1000, 1300, 1303, 1900, 5000, 1100, 900, 501, 100, 0]) {
    scroller.scrollTo({ top, behavior: 'instant' });
    // The frame in which the page has moved, and in which a script has answered.
    await nextFrame();
    await nextFrame();
    const is = stageOf(element).getBoundingClientRect().top;
    const wanted = stickyTop(element, pin);
    if (Math.abs(is - wanted) > 1) off.push(`${top}: ${is} instead of ${wanted}`);
    if (Math.abs(is - pin) <= 1) pinned++;
  }
  expect(off).to.deep.equal([]);
  expect(pinned).to.be.greaterThan(4);
}

const isMoved = (element: ScrollyStoryElement): boolean =>
  stageOf(element).style.willChange === 'transform';

describe('a clipped stage', () => {
  beforeEach(() => setViewport(1024, 700));
  afterEach(() => {
    unmountAll();
    style?.remove();
  });

  it('is no concern in a panel that is shut, and sticks once that has been opened', async () => {
    const lines = await listenToConsole('warn', async () => {
      const element = await mountIn(
        '.panel { overflow: hidden; block-size: 0 } .panel.open { overflow: visible; block-size: auto }',
        `<div class="panel">${story()}</div>`,
      );
      expect(isFlat(element)).to.equal(false);
      element.parentElement!.classList.add('open');
      await until(() => stageOf(element).clientHeight > 200);
      await expectStuck(element);
    });
    expect(lines).to.deep.equal([]);
  });

  it('is shown again when a box that has hidden it grows', async () => {
    const element = await mountIn(
      '.panel { overflow: hidden; block-size: 300px }',
      `<div class="panel">${story()}</div>`,
    );
    await until(() => isFlat(element));
    element.parentElement!.style.cssText = 'overflow: clip; block-size: auto';
    await until(() => !isFlat(element));
    await expectStuck(element);
  });

  for (const [name, { css, page, rule }] of Object.entries(themes)) {
    it(`is held in its place by a script in ${name}`, async () => {
      let element!: ScrollyStoryElement;
      const lines = await listenToConsole('warn', async () => {
        element = await mountIn(css, page(story()));
        await until(() => isMoved(element));
      });
      await expectStuck(element);
      expect(lines.filter((line) => line.includes(rule)).length, lines.join()).to.be.at.most(1);
    });

    it(`sticks again in ${name} once that is repaired on request, which is taken back`, async () => {
      const element = await mountIn(css, page(story('repair-clip')));
      const repairs = (): number =>
        document.documentElement.outerHTML.match(/overflow(-x)?: clip[ a-z]* !important/g)
          ?.length ?? 0;
      await until(() => repairs() === 1);
      await expectStuck(element);
      expect(isMoved(element)).to.equal(false);
      element.remove();
      await until(() => repairs() === 0);
    });
  }

  it('is named once, with the rule and the cure', async () => {
    const lines = await listenToConsole('warn', async () => {
      const page = '<div class="once two three" style="overflow: hidden">';
      const element = await mountIn('', `${page}${story()}</div>`);
      await until(() => isMoved(element));
      window.dispatchEvent(new Event('resize'));
      await settled();
    });
    expect(lines).to.have.length(1);
    expect(lines[0])
      .to.contain('overflow: hidden of <div.once.two>')
      .and.contain('overflow: clip')
      .and.contain('repair-clip');
  });

  for (const [name, css] of Object.entries(harmless))
    it(`is left to the browser with ${name}`, async () => {
      const lines = await listenToConsole('warn', async () => {
        const element = await mountIn(
          css,
          `<div class="site"><div class="content-area">${story()}</div></div>`,
        );
        await settled();
        expect(isMoved(element)).to.equal(false);
        element.goTo(1);
        await settled();
        expect(stageOf(element).getBoundingClientRect().top).to.be.closeTo(0, 0.5);
      });
      expect(lines).to.deep.equal([]);
    });

  it('is left to a box that really scrolls the story', async () => {
    const lines = await listenToConsole('warn', async () => {
      const element = await mountIn(
        '.box { block-size: 600px; overflow: auto }',
        `<div class="box"><p style="block-size: 500px"></p>${story()}<p style="block-size: 900px"></p></div>`,
      );
      const box = element.parentElement!;
      await settled();
      await expectStuck(element, box.getBoundingClientRect().top, box);
      expect(isMoved(element)).to.equal(false);
    });
    expect(lines).to.deep.equal([]);
  });

  it('sticks in a page that is as high as the screen and scrolls in its body', async () => {
    const element = await mountIn(
      'html, body { height: 100%; margin: 0; overflow-x: hidden }',
      story(),
    );
    await settled();
    document.body.scrollTo({ top: 1400, behavior: 'instant' });
    await settled();
    expect(stageOf(element).getBoundingClientRect().top).to.be.closeTo(0, 1);
    expect(element.index).to.be.greaterThan(-1);
  });

  it('is held within a clipping box inside a box that scrolls, below a fixed header', async () => {
    const element = await mountIn(
      '.box { block-size: 600px; overflow: auto } .cut { overflow: hidden }',
      `<div class="box"><div class="cut"><p style="block-size: 500px"></p>${story('style="--scrolly-top: 60px"')}<p style="block-size: 900px"></p></div></div>`,
    );
    const box = element.parentElement!.parentElement!;
    await until(() => isMoved(element));
    await expectStuck(element, box.getBoundingClientRect().top + 60, box);
  });

  it('is found beyond a shadow root and a slot', async () => {
    const host = await mountIn('', '<div id="host"></div>').catch(() => null);
    expect(host).to.equal(null);
    const outer = document.querySelector('#host')!;
    outer.attachShadow({ mode: 'open' }).innerHTML =
      '<section style="overflow: hidden"><slot></slot></section>';
    outer.innerHTML = story();
    const element = outer.querySelector('scrolly-story')!;
    await settled();
    await until(() => isMoved(element));
    await expectStuck(element);
  });

  it('is held in every layout, while the reader scrolls on and after the page has changed', async () => {
    for (const layout of ['side', 'stack', 'overlay']) {
      const element = await mountIn(
        '.cut { overflow: hidden }',
        `<div class="cut">${story(`layout="${layout}"`)}</div>`,
      );
      await until(() => isMoved(element));
      await expectStuck(element);
      window.scrollTo(0, 800);
      for (let turn = 0; turn < 8; turn++) {
        window.scrollBy(0, 37);
        await nextFrame();
        await nextFrame();
        const { top } = stageOf(element).getBoundingClientRect();
        expect(top).to.be.closeTo(stickyTop(element, 0), 1);
      }
      element.parentElement!.insertAdjacentHTML('beforebegin', '<p style="block-size: 150px"></p>');
      window.dispatchEvent(new Event('resize'));
      await settled();
      expect(stageOf(element).getBoundingClientRect().top).to.be.closeTo(stickyTop(element, 0), 1);
      await setViewport(900, 600);
      await until(
        () => Math.abs(stageOf(element).getBoundingClientRect().top - stickyTop(element, 0)) < 1,
      );
      await setViewport(1024, 700);
      unmountAll();
      style.remove();
    }
  });

  it('sticks by itself again when the page no longer clips', async () => {
    const element = await mountIn('', `<div style="overflow: hidden">${story()}</div>`);
    await until(() => isMoved(element));
    element.parentElement!.style.overflow = 'clip';
    window.dispatchEvent(new Event('resize'));
    await until(() => !isMoved(element));
    await expectStuck(element);
  });

  it('is repaired for a whole page by a custom property, and for two stories in one box', async () => {
    const element = await mountIn(
      ':root { --scrolly-repair: clip } .cut { overflow: hidden }',
      `<div class="cut">${story()}${story('class="second"')}</div>`,
    );
    const box = element.parentElement!;
    await until(() => getComputedStyle(box).overflowX === 'clip');
    element.remove();
    await settled();
    const second = box.querySelector<ScrollyStoryElement>('.second')!;
    await until(() => getComputedStyle(box).overflowX === 'clip' || isMoved(second));
    await expectStuck(second);
    second.remove();
    await until(() => box.getAttribute('style') === null);
  });

  it('gives way to a flat story where the rest of it would be hidden', async () => {
    const element = await mountIn(
      '.cut { overflow: hidden; block-size: 900px }',
      `<div class="cut">${story()}</div>`,
    );
    await until(() => isFlat(element));
    window.dispatchEvent(new Event('resize'));
    await settled();
    expect(isFlat(element)).to.equal(true);
  });

  it('gives way to a flat story where the graphic stands in one wrapper with its steps', async () => {
    const element = await mountIn(
      '.cut { overflow: hidden }',
      `<div class="cut"><scrolly-story><div><desertion-timeline></desertion-timeline>${STEPS}</div></scrolly-story></div>`,
    );
    await until(() => isFlat(element));
  });

  it('costs a page that does not clip no listener, and a clipped one none after it has gone', async () => {
    const leaks = new LeakCounter();
    const take = () => ({
      listeners: leaks.listeners.filter((line) => /^(Window|HTMLDocument) /.test(line)),
      observers: leaks.observers,
      waiting: leaks.waiting,
    });
    const before = take();
    const element = await mountIn('', `<div style="overflow: hidden">${story()}</div>`);
    await until(() => isMoved(element));
    expect(take().listeners).to.include('HTMLDocument scroll');
    unmountAll();
    await until(() => JSON.stringify(take()) === JSON.stringify(before));
    style.remove();
    await mountIn('', story());
    await settled();
    expect(take().listeners).not.to.include('HTMLDocument scroll');
    leaks.stop();
  });

  describe('in a frame', () => {
    const page = `${story('', STEPS + STEPS)}<script type="module">import '/src/define.ts';</script>`;

    async function mountInFrame(height: number): Promise<[HTMLIFrameElement, ScrollyStoryElement]> {
      const view = await mountFrame(page, `height:${height}px`);
      const frame = view.frameElement as HTMLIFrameElement;
      const element = view.document.querySelector<ScrollyStoryElement>('scrolly-story')!;
      await until(() => element.shadowRoot?.querySelector('.frame'));
      return [frame, element];
    }

    it('is left to the browser where the frame is as high as a screen, and turns', async () => {
      const [frame, element] = await mountInFrame(600);
      await until(() => element.shadowRoot!.querySelector('.stage'));
      frame.style.height = '500px';
      frame.style.width = '80%';
      await settled();
      expect(isFlat(element)).to.equal(false);
    });

    it('gives way to a flat story where the frame is low', async () => {
      const [frame, element] = await mountInFrame(200);
      await until(() => isFlat(element));
      frame.style.height = '600px';
      await until(() => !isFlat(element));
    });

    it('gives way to a flat story where the frame is made as high as its content, and stays so', async () => {
      const [frame, element] = await mountInFrame(500);
      await until(() => element.offsetHeight > 1500);
      await settled();
      const fit = (): void => {
        frame.style.height = `${element.ownerDocument.documentElement.scrollHeight}px`;
      };
      // As such hosts do: at every height that the page tells them.
      await until(() => {
        fit();
        return isFlat(element);
      });
      for (let i = 0; i < 3; i++) {
        fit();
        await settled();
      }
      expect(isFlat(element)).to.equal(true);
      expect(element.offsetHeight).to.be.lessThan(6000);
    });
  });

  describe('below a fixed header', () => {
    it('and the line, and where a step is brought to, keep to --scrolly-top', async () => {
      for (const layout of ['side', 'stack', 'overlay']) {
        const header =
          '<div style="position: fixed; inset: 0 0 auto; block-size: 60px; z-index: 9"></div>';
        const element = await mountIn(
          ':root { --scrolly-top: 60px }',
          header + story(`layout="${layout}"`),
        );
        element.goTo(1);
        await settled();
        const stage = stageOf(element).getBoundingClientRect();
        expect(stage.top, layout).to.be.closeTo(60, 0.5);
        expect(stage.bottom, layout).to.be.at.most(700.5);
        expect(element.steps[1]!.getBoundingClientRect().top).to.be.closeTo(350, 1);
        const text = element.steps[1]!.querySelector('p')!.getBoundingClientRect();
        expect(text.top).to.be.at.least(60);
        expect(text.bottom).to.be.at.most(700);
        unmountAll();
        style.remove();
      }
    });

    it('a story told by steps is brought in below it', async () => {
      const element = await mountIn(':root { --scrolly-top: 60px }', story());
      element.goTo(1);
      await settled();
      element.mode = 'step';
      await until(() => element.shadowRoot!.querySelector('.frame.step'));
      await until(() => Math.abs(element.getBoundingClientRect().top - 60) < 1);
    });
  });

  describe('in a theme that styles all', () => {
    const css = `
      body { font: italic 20px/2 fantasy; text-transform: uppercase; text-align: center }
      .layout > :where(:not(.alignfull)) { max-width: 620px; margin-inline: auto }
      .alignfull { width: 100%; max-width: none }`;

    it('keeps its own type, and the width that the theme’s class gives', async () => {
      const element = await mountIn(css, `<div class="layout">${story('class="alignfull"')}</div>`);
      const { fontSize, lineHeight, fontStyle, textTransform } = getComputedStyle(element);
      expect([fontSize, fontStyle, textTransform]).to.deep.equal(['16px', 'normal', 'none']);
      expect(parseFloat(lineHeight)).to.be.closeTo(16 * 1.55, 0.01);
      expect(element.offsetWidth).to.equal(1000);
      expect(getComputedStyle(element.steps[0]!).display).to.equal('block');
      element.classList.remove('alignfull');
      await until(() => element.offsetWidth === 620);
    });
  });
});
