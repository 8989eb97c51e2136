import { expect } from 'chai';
import { setViewport } from '../../scripts/testing/browser-commands.js';
import { LeakCounter } from '../testing/leak-counter.fixture.js';
import { nextFrame, settled, unmountAll, until } from '../testing/mount.fixture.js';
import { allSettled, mount } from '../testing/testing.fixture.js';

const STEPS = `<scrolly-step graphic="case-field" state="2024"><p>One.</p></scrolly-step>
  <scrolly-step graphic="origin-shift" state="shift"><p>Two.</p></scrolly-step>`;
const GRAPHICS = '<case-field></case-field><origin-shift></origin-shift>';

const isChromium = navigator.userAgent.includes('Chrome');
/** Of ten elements each: 500 in one engine, since what is kept is kept by our own code, and a part in the others. */
const TURNS = isChromium ? 50 : 20;

/** Ten elements of every kind, each in a mode and a language of its turn. */
function manyElements(turn: number): string {
  const modes = ['scroll', 'step', 'flat', 'text'];
  const languages = ['en', 'de', 'ar'];
  const stories = modes.map(
    (mode, i) =>
      `<scrolly-story lang="${languages[(i + turn) % 3]}" mode="${mode}">${GRAPHICS}${STEPS}</scrolly-story>`,
  );
  const others = [
    '<projection-meter></projection-meter>',
    '<evidence-chain state="files"></evidence-chain>',
    '<claim-note></claim-note>',
    '<p>At least <story-figure fact="F2a"></story-figure> a year.</p>',
    '<certainty-key></certainty-key>',
    '<desertion-story chapters="list"></desertion-story>',
  ];
  return `<div>${[...stories, ...others].join('')}</div>`;
}

/** What a page holds besides what is mounted in it. */
function holdings(leaks: LeakCounter): object {
  return {
    listeners: leaks.listenersOfPage,
    observed: leaks.observed,
    frames: leaks.waiting,
    timers: leaks.timers,
    sheets: document.adoptedStyleSheets.length,
    children: [...document.body.children].map(({ localName }) => localName),
  };
}

describe('elements that come and go', () => {
  before(() => setViewport(1024, 700));
  afterEach(unmountAll);

  it('leave nothing behind, whatever their mode and language', async () => {
    // What is loaded and listened to once and for all is there after the first of each.
    for (let turn = 0; turn < 3; turn++) {
      mount(manyElements(turn));
      await settled();
      unmountAll();
    }
    await allSettled();
    const leaks = new LeakCounter();
    try {
      const before = holdings(leaks);
      for (let turn = 0; turn < TURNS; turn++) {
        mount(manyElements(turn));
        // Some leave in the task in which they have come, before they have been drawn, others while they are, others afterwards.
        if (turn % 10 === 9) await settled();
        else for (let frame = 0; frame < turn % 10; frame++) await nextFrame();
        unmountAll();
      }
      await settled();
      await allSettled();
      // What waits for an idle page waits by a timer where the engine has no other way.
      await until(() => leaks.timers === 0);
      expect(holdings(leaks)).to.deep.equal(before);
    } finally {
      leaks.stop();
    }
  }).timeout(120_000);
});
