import { expect } from 'chai';
import { setViewport } from '../../../scripts/testing/browser-commands.js';
import { article } from '../../story/article/article.js';
import { findViolations } from '../../testing/axe.fixture.js';
import { LeakCounter } from '../../testing/leak-counter.fixture.js';
import { listenToConsole, mount, settled, unmountAll, until } from '../../testing/mount.fixture.js';
import type { StoryFigureElement } from './story-figure-element.js';

async function show(markup: string): Promise<StoryFigureElement> {
  const prose = await mount(`<p>For that year it lists ${markup}.</p>`);
  return prose.querySelector('story-figure')!;
}

const trigger = ({ shadowRoot }: Element): HTMLElement =>
  shadowRoot!.querySelector<HTMLElement>('[part="figure"]')!;
/** Its note, which comes when a reader first asks. */
const note = ({ shadowRoot }: Element): HTMLElement =>
  shadowRoot!.querySelector<HTMLElement>('[part="note"]')!;
const isShown = (element: Element): boolean => Boolean(note(element)?.getClientRects().length);
/** Clicks a figure, and waits until its note has been loaded and drawn. */
async function open(element: Element): Promise<void> {
  trigger(element).click();
  await until(() => note(element)?.textContent.trim());
  await settled();
}
const hover = (element: Element): boolean =>
  trigger(element).dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'mouse' }));
const leave = (element: Element): boolean =>
  element.dispatchEvent(new PointerEvent('pointerleave'));
const pressKey = (target: EventTarget, key: string): boolean =>
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
  );
const pressElsewhere = (): boolean =>
  document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
/** What a reader sees in the line, without the words for screen readers. */
const written = (element: Element): string =>
  trigger(element).firstChild!.nextSibling!.textContent!;

describe('<story-figure>', () => {
  afterEach(unmountAll);

  it('writes the fact with its bound and a word for its certainty', async () => {
    const figure = await show('<story-figure fact="F5a">3,200</story-figure>');
    expect(trigger(figure).textContent).to.contain('about 3,200').and.contain(', recorded');
    expect(figure.textContent).to.equal('3,200');
    expect(figure.outerHTML).to.equal('<story-figure fact="F5a">3,200</story-figure>');
  });

  const LINES = {
    recorded: 'underline solid',
    reported: 'underline double',
    projected: 'underline dashed',
    claimed: 'none',
    judged: 'none',
    derived: 'underline dotted',
  };

  for (const { id, certainty } of article.facts)
    it(`draws the line of what is ${certainty} under ${id}`, async () => {
      const figure = await show(`<story-figure fact="${id}"></story-figure>`);
      const { textDecorationLine: line, textDecorationStyle: style } = getComputedStyle(
        trigger(figure),
      );
      expect(line === 'none' ? line : `${line} ${style}`).to.equal(LINES[certainty]);
    });

  it('marks a sum of ours by a dotted underline, and shows the sum on request', async () => {
    const figure = await show('<story-figure fact="D1"></story-figure>');
    expect(getComputedStyle(trigger(figure)).textDecorationStyle).to.equal('dotted');
    await open(figure);
    expect(note(figure).textContent).to.contain(
      '(3,400\u00a0÷\u00a06) ÷ (3,200\u00a0÷\u00a012) ≈ 2.1 times',
    );
  });

  it('can be written as a pace, which is then our arithmetic', async () => {
    const figure = await show('<story-figure fact="F5a" form="pace"></story-figure>');
    expect(written(figure)).to.equal('about 267 a month');
    expect(figure.certainties).to.deep.equal(['derived']);
  });

  it('opens its note by click, Enter and hover, with certainty, period and source', async () => {
    const figure = await show('<story-figure fact="F5a"></story-figure>');
    const acts: (() => void)[] = [
      () => trigger(figure).click(),
      () => pressKey(trigger(figure), 'Enter'),
      () => hover(figure),
    ];
    for (const act of acts) {
      expect(isShown(figure)).to.equal(false);
      act();
      await until(() => isShown(figure));
      expect(isShown(figure)).to.equal(true);
      expect(trigger(figure).getAttribute('aria-expanded')).to.equal('true');
      for (const words of ['3,200 cases', '2024', 'recorded', 'one internal army document'])
        expect(note(figure).textContent).to.contain(words);
      pressKey(document, 'Escape');
      await settled();
    }
  });

  it('keeps a note that was clicked when the pointer leaves, and closes it by a click elsewhere', async () => {
    const figure = await show('<story-figure fact="F5a"></story-figure>');
    hover(figure);
    trigger(figure).click();
    leave(figure);
    await until(() => note(figure)?.textContent.trim());
    await settled();
    expect(isShown(figure)).to.equal(true);
    pressElsewhere();
    await settled();
    expect(isShown(figure)).to.equal(false);
  });

  it('closes a note when the pointer leaves that has opened it, or by a second click', async () => {
    const figure = await show('<story-figure fact="F5a"></story-figure>');
    hover(figure);
    await until(() => isShown(figure));
    leave(figure);
    await until(() => !isShown(figure));
    await open(figure);
    trigger(figure).click();
    await until(() => !isShown(figure));
    expect(trigger(figure).getAttribute('aria-expanded')).to.equal('false');
  });

  it('keeps Enter and space from doing anything else, and no other key', async () => {
    const figure = await show('<story-figure fact="F5a"></story-figure>');
    expect(['Enter', ' ', 'Tab'].map((key) => pressKey(trigger(figure), key))).to.deep.equal([
      false,
      false,
      true,
    ]);
  });

  const TURNS: Record<string, (figure: Element) => void> = {
    'has left it with the pointer': (figure) => void leave(figure),
    'has pressed Escape': (figure) => void pressKey(trigger(figure), 'Escape'),
    'has pressed elsewhere': () => void pressElsewhere(),
    'has gone on to where it is no more': (figure) => figure.remove(),
  };

  for (const [turn, act] of Object.entries(TURNS))
    it(`opens no note for a reader who ${turn} before that is there`, async () => {
      const figure = await show('<story-figure fact="F5a"></story-figure>');
      const prose = figure.parentElement!;
      hover(figure);
      act(figure);
      await import('./note-controller.lazy.js');
      await settled();
      if (!figure.isConnected) prose.append(figure);
      await settled();
      expect(isShown(figure)).to.equal(false);
    });

  it('has no note, and says that it is closed, before a reader asks', async () => {
    const figure = await show('<story-figure fact="F5a"></story-figure>');
    expect(note(figure)).to.equal(null);
    expect(trigger(figure).getAttribute('aria-expanded')).to.equal('false');
  });

  it('has its note in the language of its words', async () => {
    const figure = await show('<story-figure fact="F5a"></story-figure>');
    await open(figure);
    expect(note(figure).lang).to.equal('en');
    expect(note(figure).popover).to.equal('manual');
  });

  it('keeps its note on the screen and off its edges, wherever the figure stands', async () => {
    await setViewport(360, 640);
    for (const align of ['start', 'center', 'end']) {
      const prose = await mount(
        `<p style="text-align:${align};margin:0"><story-figure fact="F2b"></story-figure></p>`,
        340,
      );
      const figure = prose.querySelector('story-figure')!;
      await open(figure);
      const { left, right, top, bottom } = note(figure).firstElementChild!.getBoundingClientRect();
      expect(left).to.be.at.least(8);
      expect(right).to.be.at.most(document.documentElement.clientWidth - 8);
      expect(top).to.be.at.least(0);
      expect(bottom).to.be.at.most(innerHeight);
      unmountAll();
    }
  });

  it('is set in the type of its prose', async () => {
    const prose = await mount(
      '<p style="font: 31px/2 monospace; color: rgb(1, 2, 3)"><story-figure fact="F4"></story-figure></p>',
    );
    const { fontSize, fontFamily, color } = getComputedStyle(
      trigger(prose.querySelector('story-figure')!),
    );
    expect([fontSize, fontFamily, color]).to.deep.equal(['31px', 'monospace', 'rgb(1, 2, 3)']);
  });

  it('tells the figures of the story that it stands in', async () => {
    const story = await mount(
      `<scrolly-story><script type="application/json">{"facts":[{"id":"F5a","value":4100}]}</script>
        <origin-shift></origin-shift>
        <scrolly-step name="a"><p><story-figure fact="F5a">many</story-figure></p></scrolly-step></scrolly-story>`,
    );
    const figure = story.querySelector('story-figure')!;
    await until(() => trigger(figure));
    expect(written(figure)).to.equal('about 4,100');
  });

  it('keeps the author’s text for an unknown fact, and names the known ones once', async () => {
    const lines = await listenToConsole('warn', async () => {
      const figure = await show('<story-figure fact="F99x">a good many</story-figure>');
      expect(figure.shadowRoot!.querySelector('slot')).not.to.equal(null);
      expect(trigger(figure)).to.equal(null);
    });
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('"F99x"').and.contain('F1, F2a');
  });

  it('has no accessibility violation, closed or open', async () => {
    const figure = await show('<story-figure fact="F2a"></story-figure>');
    expect(await findViolations(figure)).to.deep.equal([]);
    await open(figure);
    expect(await findViolations(figure)).to.deep.equal([]);
  });

  it('leaves no listener behind when it goes with its note open', async () => {
    const leaks = new LeakCounter();
    try {
      const figure = await show('<story-figure fact="F2a"></story-figure>');
      await open(figure);
      expect(leaks.listeners.length).to.be.greaterThan(0);
      figure.remove();
      expect(leaks.listeners.filter((it) => /Document|Window/.test(it))).to.deep.equal([]);
    } finally {
      leaks.stop();
    }
  });
});
