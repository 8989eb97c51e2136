import { expect } from 'chai';
import { setViewport } from '../scripts/testing/browser-commands.js';
import type { Drawing, GraphicElement } from '../src/graphic/graphic-element.js';
import { article } from '../src/story/article/article.js';
import { resolveStory } from '../src/story/check/resolve-story.js';
import { createFormatter } from '../src/story/format/format-figure.js';
import { forms } from '../src/story/format/forms.js';
import type { GraphicTag } from '../src/story/graphic-tags.js';
import { graphics } from '../src/story/graphics.js';
import { isPace, paceOf } from '../src/story/pace.js';
import { type Story } from '../src/story/story.js';
import { nextFrame, toolsCome, until } from '../src/testing/testing.fixture.js';

/* A page that tells an unrelated story from a file alone, as readers get it: with the built files. */

type Graphic = GraphicElement<Drawing>;

let frame: HTMLIFrameElement;
let complaints: string[];

async function open(): Promise<Document> {
  complaints = [];
  const source = await (await fetch('/demo/second-story.html')).text();
  frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 1000px; block-size: 700px; border: 0';
  // Listens before any script of the page's own can complain.
  const listen = `<base href="/demo/"><script>
    window.complaints = [];
    for (const method of ['warn', 'error']) console[method] = (...words) => complaints.push(words.join(' '));
    addEventListener('error', ({ message }) => complaints.push(message));
  </script>`;
  frame.srcdoc = source.replace('<head>', `<head>${listen}`);
  document.body.append(frame);
  const graphics = (): Graphic[] =>
    ['desertion-timeline', 'origin-shift', 'projection-meter'].flatMap((tag) => [
      ...(frame.contentDocument?.querySelectorAll<Graphic>(tag) ?? []),
    ]);
  await until(
    () =>
      graphics().length === 3 &&
      graphics().every((it) => it.shadowRoot?.querySelector('.picture svg')),
  );
  complaints = (frame.contentWindow as unknown as { complaints: string[] }).complaints;
  return frame.contentDocument!;
}

const readStory = async (): Promise<Story> =>
  resolveStory(await (await fetch('/demo/stories/sea-level.json')).json());

/** All that a reader may meet in a graphic, in each of its states, as picture and as table. */
async function readAll(graphic: Graphic): Promise<string> {
  const root = graphic.shadowRoot!;
  const heard: string[] = [];
  const listen = (): void => {
    for (const it of root.querySelectorAll('[aria-label], [alt], [title]'))
      for (const name of ['aria-label', 'alt', 'title']) heard.push(it.getAttribute(name) ?? '');
    for (const it of root.querySelectorAll('p, text, th, td, caption, button'))
      heard.push(it.textContent);
  };
  for (const state of graphic.states) {
    graphic.state = state;
    await graphic.updateComplete;
    heard.push(graphic.describe(state));
    listen();
  }
  await toolsCome(root);
  root.querySelector<HTMLButtonElement>('[part="table-button"]')!.click();
  await until(() => root.querySelector('table'));
  listen();
  // Engines differ in the spaces and dashes of ranges.
  return heard
    .join('\n')
    .replace(/[^\S\n]*–[^\S\n]*/g, ' – ')
    .replace(/[^\S\n]/g, ' ');
}

const numbersIn = (text: string): string[] => text.match(/\d[\d,.]*\d|\d/g) ?? [];

/** Every number that the story gives, in each way of writing it. */
function numbersOf(story: Story): Set<string> {
  const format = createFormatter(story, 'en');
  const texts = [...story.figures.values()].flatMap((figure) => {
    const isDated = figure.period?.from !== undefined && figure.value !== null;
    const ways = Object.entries(forms)
      .filter(([form]) => isDated || isPace(figure) || form !== 'pace')
      .map(([, write]) => write(figure, format, story));
    const { from, to } = figure.period ?? {};
    const ends = [from, to].map((end) => format.period({ from: end, to: end }));
    const sides = [figure.low, figure.high].map((value) =>
      value === undefined
        ? ''
        : format.value({ ...figure, value, low: undefined, high: undefined }),
    );
    const sum = isDated && figure.unit === 'mm' ? format.sum(paceOf(figure, format.rate)) : '';
    return [...ways, format.exact(figure), ...ends, ...sides, sum];
  });
  const sources = story.data.sources.flatMap(({ label, date }) => [
    label,
    format.period({ from: date, to: date }),
  ]);
  return new Set([...texts, ...sources].flatMap(numbersIn));
}

describe('a second story, told from a file', () => {
  beforeEach(() => setViewport(1200, 800));
  afterEach(() => frame.remove());

  it('is drawn by every graphic of its steps, and complains of nothing', async () => {
    const page = await open();
    const steps = (await readStory()).steps.filter((step) => step.graphic);
    expect(page.querySelectorAll('scrolly-step')).to.have.length(steps.length);
    for (const { graphic = '', state = '' } of steps) {
      const shown = page.querySelector<Graphic>(graphic)!;
      expect(graphics[graphic as GraphicTag].states).to.include(state);
      shown.state = state;
      await shown.updateComplete;
      await nextFrame();
      expect(shown.shadowRoot!.querySelector('.picture svg text')).to.exist;
    }
    expect(complaints).to.deep.equal([]);
    expect(page.documentElement.scrollWidth).to.be.at.most(1000);
  });

  it('says nothing of the built-in story: no word, no name, no number', async () => {
    const page = await open();
    const story = await readStory();
    const known = numbersOf(story);
    const theirs = new Set(
      [
        ...[...article.facts, ...article.derived].map(({ label }) => label),
        ...article.sources.map(({ label }) => label),
        'cases',
        'people',
        'desert',
        'army',
        'unit left',
        'document',
        'bases',
        'hospital',
        'a month',
        'months',
        'the rate holds',
        'broken down',
      ].map((word) => word.toLowerCase()),
    );
    for (const tag of ['desertion-timeline', 'origin-shift', 'projection-meter']) {
      const heard = await readAll(page.querySelector<Graphic>(tag)!);
      for (const word of theirs) expect(heard.toLowerCase(), tag).not.to.contain(word);
      for (const number of numbersIn(heard)) expect([...known], tag).to.include(number);
      expect(heard).not.to.match(/NaN|undefined|null|\{|\}/);
    }
  });

  it('shows a range, a pace by the year and a missing figure as what they are', async () => {
    const page = await open();
    const meter = await readAll(page.querySelector<Graphic>('projection-meter')!);
    expect(meter).to.contain('0.63 – 1.01 m').and.contain('6.6 – 11 mm a year');
    expect(meter).to.contain('projected, if emissions are very high');
    expect(meter).to.contain('no figure published');
    expect(page.body.textContent).to.contain('no figure published');
    const timeline = page.querySelector<Graphic>('desertion-timeline')!;
    expect(timeline.shadowRoot!.querySelectorAll('.edge')).to.have.length(1);
  });

  it('draws nothing that was observed as if it were projected', async () => {
    const page = await open();
    const timeline = page.querySelector<Graphic>('desertion-timeline')!;
    for (const state of timeline.states) {
      timeline.state = state;
      await timeline.updateComplete;
      const root = timeline.shadowRoot!;
      expect(root.querySelector('[fill^="url(#hatch"], [stroke-dasharray]'), state).to.equal(null);
    }
  });

  it('shows no odds: what is only not ruled out is told in words, below the pictures', async () => {
    const page = await open();
    const meter = page.querySelector<Graphic>('projection-meter')!;
    expect(meter.states).to.deep.equal(['rate', 'year-end']);
    const { steps } = await readStory();
    const last = steps.at(-1)!;
    expect(last).to.include({ name: 'tail' }).and.not.have.property('graphic');
    expect(page.querySelector('#tail')!.textContent).to.contain('no figure published');
    expect(await readAll(meter)).not.to.match(/\b1 in \d/);
  });

  it('types no number in its prose', async () => {
    const page = new DOMParser().parseFromString(
      await (await fetch('/demo/second-story.html')).text(),
      'text/html',
    );
    frame = document.createElement('iframe');
    for (const element of page.querySelectorAll('story-figure, data, table, head, main ul'))
      element.remove();
    expect(page.body.textContent).not.to.match(/\d/);
  });
});
