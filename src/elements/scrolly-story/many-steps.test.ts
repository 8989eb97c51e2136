import { expect } from 'chai';
import { mount, settled, unmountAll, until } from '../../testing/mount.fixture.js';

/* A story of many steps costs as much more as it has steps, and not its square. */

const SEARCHES = ['closest', 'contains', 'matches', 'querySelector', 'querySelectorAll'] as const;

/** How often the page is searched while `act` runs. */
async function countSearches(act: () => Promise<void>): Promise<number> {
  let count = 0;
  const undo = SEARCHES.map((name) => {
    const holder = name === 'contains' ? Node.prototype : Element.prototype;
    const own = Object.getOwnPropertyDescriptor(holder, name)!;
    Object.defineProperty(holder, name, {
      ...own,
      value(this: Node, ...args: unknown[]): unknown {
        count += 1;
        return (own.value as (...them: unknown[]) => unknown).apply(this, args);
      },
    });
    return () => Object.defineProperty(holder, name, own);
  });
  await act();
  for (const it of undo) it();
  return count;
}

const steps = (count: number, plain: boolean): string =>
  Array.from({ length: count }, (_, i) =>
    plain
      ? `<p data-step="s${i}" data-graphic="drawing">Words.</p>`
      : `<scrolly-step name="s${i}" graphic="growth-range" state="double">Words.</scrolly-step>`,
  ).join('');

/** Only what a story does by itself: nothing of the test searches while it is counted. */
async function show(count: number, plain: boolean): Promise<number> {
  const box = await mount<HTMLElement>('<div><growth-range></growth-range></div>');
  const graphic = plain ? '<div id="drawing">Drawing</div>' : '<growth-range></growth-range>';
  const searches = await countSearches(async () => {
    box.innerHTML = `<scrolly-story no-controls>${graphic}${steps(count, plain)}</scrolly-story>`;
    const story = box.firstElementChild as HTMLElementTagNameMap['scrolly-story'];
    await story.updateComplete;
    story.goTo(count - 1);
    await story.updateComplete;
  });
  await settled(box);
  return searches;
}

describe('a story of many steps', () => {
  afterEach(unmountAll);

  for (const [kind, plain] of [
    ['steps', false],
    ['plain steps', true],
  ] as const)
    it(`searches the page as often for each of its ${kind}, however many there are`, async () => {
      const few = await show(75, plain);
      const many = await show(150, plain);
      expect(many).to.be.below(few * 2.2);
    });

  it('asks a graphic once what a state says, however many steps show it', async () => {
    const story = await mount<HTMLElementTagNameMap['scrolly-story']>(
      `<scrolly-story no-controls><growth-range></growth-range>${steps(50, false)}</scrolly-story>`,
    );
    const graphic = story.querySelector('growth-range')!;
    await until(() => graphic.describe('double'));
    let asked = 0;
    const { describe } = graphic;
    Object.defineProperty(graphic, 'describe', {
      value: (state: string) => ((asked += 1), describe.call(graphic, state)),
    });
    graphic.dispatchEvent(new Event('scrolly-story-change', { bubbles: true }));
    expect(asked).to.equal(1);
  });
});
