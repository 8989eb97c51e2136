import { expect } from 'chai';
import { setViewport } from '../../../../scripts/testing/browser-commands.js';
import { listenToConsole, mount, nextFrame, unmountAll } from '../../../testing/mount.fixture.js';

/* Many stories in one box that hides what does not fit: each comes to rest, and then none looks again. */

const COUNT = 20;
/** How many frames without a look count as rest, and how many there may be until then. */
const QUIET = 20;
const PATIENCE = 600;

const HOSTILE = JSON.stringify({
  facts: [{ id: 'F1', value: 3, note: `</script><img src=x onerror=run()>'"${'W'.repeat(400)}` }],
}).replace(/[&"<]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const STEPS = ['double', 'sixfold', 'double']
  .map((state, i) => `<scrolly-step name="${i}" state="${state}"><p>Step.</p></scrolly-step>`)
  .join('');
const STORY = `<scrolly-story data-story="${HOSTILE}"><growth-range></growth-range>${STEPS}</scrolly-story>`;

const isFlat = (story: Element): boolean => story.shadowRoot?.querySelector('.frame.flat') !== null;

interface Counts {
  /** How often the box was measured, for each story. */
  looks: number;
  /** The most that a single story has turned between flat and scrolling. */
  turns: number;
  flat: number;
}

/** Mounts the stories one after the other, and counts until nothing looks at the box any more. */
async function showIn(style: string): Promise<Counts> {
  const box = await mount<HTMLElement>(`<div style="${style}"></div>`);
  const { getComputedStyle, setTimeout } = window;
  let looks = 0;
  window.getComputedStyle = (element, pseudo) => {
    if (element === box) looks += 1;
    return getComputedStyle.call(window, element, pseudo);
  };
  // The pause after which a box's size counts lasts a frame here.
  window.setTimeout = ((task: () => void) => requestAnimationFrame(task)) as typeof setTimeout;
  const was = new Map<Element, boolean>();
  const turns = new Map<Element, number>();
  const note = (): void => {
    for (const story of box.children) {
      const is = isFlat(story);
      if (was.has(story) && was.get(story) !== is) turns.set(story, (turns.get(story) ?? 0) + 1);
      was.set(story, is);
    }
  };
  try {
    for (let quiet = 0, frame = 0; quiet < QUIET; quiet++, frame++) {
      const before = looks;
      if (frame < COUNT) box.insertAdjacentHTML('beforeend', STORY);
      await nextFrame();
      note();
      if (looks !== before || frame < COUNT) quiet = 0;
      if (frame > PATIENCE) throw new Error(`No rest after ${looks} looks`);
    }
  } finally {
    Object.assign(window, { getComputedStyle, setTimeout });
  }
  const flat = [...box.children].filter(isFlat).length;
  return { looks: looks / COUNT, turns: Math.max(0, ...turns.values()), flat };
}

describe(`${COUNT} stories in a box that hides`, () => {
  beforeEach(() => setViewport(1024, 700));
  afterEach(unmountAll);

  for (const [name, style, flat] of [
    ['that grows with them', 'overflow: hidden', 0],
    ['that is too low for one', 'overflow: hidden; block-size: 900px', COUNT],
    ['that is repaired', 'overflow: hidden; --scrolly-repair: clip', 0],
  ] as const)
    it(`${name} come to rest, each turned once at most`, async () => {
      await listenToConsole('warn', async () => {
        const counts = await showIn(style);
        expect(counts.flat).to.equal(flat);
        expect(counts.turns).to.be.at.most(1);
        // Each looks again when one that comes later makes the box larger, and not more often.
        expect(counts.looks).to.be.below(8 * COUNT);
      });
    });

  it('of which some fit and others do not come to rest', async () => {
    await listenToConsole('warn', async () => {
      const counts = await showIn('overflow: hidden; max-block-size: 9000px');
      expect(counts.flat).to.be.within(1, COUNT - 1);
      expect(counts.turns).to.be.at.most(2);
    });
  });
});
