import { expect } from 'chai';
import type { Drawing, GraphicElement } from '../src/graphic/graphic-element.js';
import { article } from '../src/story/article/article.js';
import { resolveStory } from '../src/story/check/resolve-story.js';
import { createFormatter } from '../src/story/format/format-figure.js';
import { forms } from '../src/story/format/forms.js';
import type { GraphicTag } from '../src/story/graphic-tags.js';
import { graphics } from '../src/story/graphics.js';
import { isPace, paceOf } from '../src/story/pace.js';
import type { Story } from '../src/story/story.js';
import { nextFrame, toolsCome, until } from '../src/testing/testing.fixture.js';

/* A page that tells an unrelated story from a file alone, as readers get it: with the built files. */

export type Graphic = GraphicElement<Drawing>;

export interface StoryPage {
  document: Document;
  story: Story;
  /** Every graphic that a step of it shows. */
  graphics: readonly Graphic[];
  /** What was written to the console as a warning or an error, and what was thrown. */
  complaints: readonly string[];
  /** The names of what was saved. */
  saved: readonly string[];
  close(): void;
}

type Listening = Window & Pick<StoryPage, 'complaints' | 'saved'>;

/** Listens before any script of the page's own can complain, and keeps what it saves out of the downloads. */
const LISTEN = `<base href="/demo/"><script>
  window.complaints = [];
  window.saved = [];
  for (const method of ['warn', 'error']) console[method] = (...words) => complaints.push(words.join(' '));
  addEventListener('error', ({ message }) => complaints.push(message));
  HTMLAnchorElement.prototype.click = function () { saved.push(this.download); };
</script>`;

export async function openStoryPage(page: string, file: string, width = 1000): Promise<StoryPage> {
  const [source, story] = await Promise.all([
    fetch(`/demo/${page}.html`).then((it) => it.text()),
    readStory(file),
  ]);
  const frame = document.createElement('iframe');
  frame.style.cssText = `inline-size: ${width}px; block-size: 700px; border: 0`;
  frame.srcdoc = source.replace('<head>', `<head>${LISTEN}`);
  document.body.append(frame);
  const tags = [...new Set(story.steps.flatMap(({ graphic }) => graphic ?? []))];
  const find = (): Graphic[] =>
    tags.flatMap((tag) => [...(frame.contentDocument?.querySelectorAll<Graphic>(tag) ?? [])]);
  await until(
    () =>
      find().length === tags.length &&
      find().every((it) => it.shadowRoot?.querySelector('.picture svg')),
  );
  const { complaints, saved } = frame.contentWindow as unknown as Listening;
  return {
    document: frame.contentDocument!,
    story,
    graphics: find(),
    complaints,
    saved,
    close: () => frame.remove(),
  };
}

const readStory = async (file: string): Promise<Story> =>
  resolveStory(await (await fetch(`/demo/stories/${file}.json`)).json());

/** Shows every step of a story by its graphic: each is drawn, and the page says nothing and stays in its width. */
export async function expectDrawn({ document, story, complaints }: StoryPage): Promise<void> {
  const steps = story.steps.filter((step) => step.graphic);
  expect(document.querySelectorAll('scrolly-step')).to.have.length(steps.length);
  for (const { graphic = '', state = '' } of steps) {
    const shown = document.querySelector<Graphic>(graphic)!;
    expect(graphics[graphic as GraphicTag].states).to.include(state);
    shown.state = state;
    await shown.updateComplete;
    await nextFrame();
    expect(shown.shadowRoot!.querySelector('.picture svg text')).not.to.equal(null);
  }
  expect(complaints).to.deep.equal([]);
  const { scrollWidth, clientWidth } = document.documentElement;
  expect(scrollWidth).to.be.at.most(clientWidth);
}

/** Nothing that a reader meets in the graphics is of the built-in story, and every number is one of this story. */
export async function expectOwnWords({ story, graphics: shown }: StoryPage): Promise<void> {
  const known = [...numbersOf(story)];
  const theirs = wordsOfArticle(story);
  for (const graphic of shown) {
    const heard = await readAll(graphic);
    for (const word of theirs) expect(heard.toLowerCase(), graphic.localName).not.to.contain(word);
    for (const number of numbersIn(heard)) expect(known, graphic.localName).to.include(number);
    expect(heard).not.to.match(/NaN|undefined|null|\{|\}/);
  }
}

function wordsOfArticle({ data }: Story): string[] {
  const words = [
    ...[...article.facts, ...article.derived].map(({ label }) => label),
    ...article.sources.map(({ label }) => label),
    ...['cases', 'people', 'desert', 'army', 'unit left', 'document', 'bases', 'hospital'],
    ...['the rate holds', 'broken down'],
    ...(data.rate === 'year' ? ['a month', 'months'] : []),
  ];
  return words.map((word) => word.toLowerCase());
}

/** All that a reader may meet in a graphic, in each of its states, as picture and as table. */
export async function readAll(graphic: Graphic): Promise<string> {
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
  return (
    heard
      // How much a mark stands for follows from the room, and is no figure of the story.
      .filter((text) => !/^\s*(• =|one mark stands for) /.test(text))
      .join('\n')
      // Engines differ in the spaces and dashes of ranges.
      .replace(/[^\S\n]*–[^\S\n]*/g, ' – ')
      .replace(/[^\S\n]/g, ' ')
  );
}

const numbersIn = (text: string): string[] => text.match(/\d[\d,.]*\d|\d/g) ?? [];

/** Every number that the story gives, in each way of writing it. */
function numbersOf(story: Story): Set<string> {
  const format = createFormatter(story, 'en');
  const texts = [...story.figures.values()].flatMap((figure) => {
    const isDated = figure.period?.from !== undefined && typeof figure.value !== 'string';
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
    const pace = isDated && figure.value !== null ? paceOf(figure, format.rate) : undefined;
    const sums = pace ? [format.sum(pace), format.full(pace)] : [];
    return [...ways, format.exact(figure), format.full(figure), ...ends, ...sides, ...sums];
  });
  const sources = story.data.sources.flatMap(({ label, date }) => [
    label,
    format.period({ from: date, to: date }),
  ]);
  return new Set([...texts, ...sources].flatMap(numbersIn));
}

/** Saves the table of a graphic from its menu. */
export async function saveTable({ saved }: StoryPage, graphic: Graphic): Promise<string> {
  const root = graphic.shadowRoot!;
  await toolsCome(root);
  root.querySelector<HTMLButtonElement>('[part="save-button"]')!.click();
  const find = (): HTMLButtonElement | undefined =>
    [...root.querySelectorAll<HTMLButtonElement>('[part="save-menu"] button')].find((it) =>
      it.textContent.includes('CSV'),
    );
  await until(find);
  const count = saved.length;
  find()!.click();
  await until(() => saved.length > count);
  return saved.at(-1)!;
}

/** The page without figures, tables and sources: what is left has no number. */
export async function expectNoTypedNumber(page: string): Promise<void> {
  const text = await (await fetch(`/demo/${page}.html`)).text();
  const { body } = new DOMParser().parseFromString(text, 'text/html');
  for (const element of body.querySelectorAll('story-figure, data, table, main ul'))
    element.remove();
  expect(body.textContent).not.to.match(/\d/);
}
